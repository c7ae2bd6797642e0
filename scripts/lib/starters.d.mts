/** The flags with which a browser makes no requests of its own. */
export const STILLE_BROWSER: readonly string[];
