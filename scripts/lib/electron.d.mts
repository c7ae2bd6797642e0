/** The program of an Electron runtime that is on this computer, or null. */
export function vindElectron(): string | null;
