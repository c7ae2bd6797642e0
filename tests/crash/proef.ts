import * as Y from "yjs";

/** The root map in which the crash lab numbers its edits. */
export const PROEF = "proef";

/** The numbers of the edits that the state of a document, in base64, holds. */
export function editsIn(update: string): ReadonlySet<string> {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Buffer.from(update, "base64"));
  return new Set(doc.getMap(PROEF).keys());
}
