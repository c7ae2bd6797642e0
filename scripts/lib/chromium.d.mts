/** The path of an installed Chromium, Chrome or Edge, or null. */
export function vindChromium(): string | null;
