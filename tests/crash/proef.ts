/** The root map in which the crash lab numbers its edits. */
export const PROEF = "proef";
