import * as Y from "yjs";
import { GELADEN } from "#shared/document/layout.ts";

/** Applies an update from the disk; true when it brought something the document did not have. */
export function applyNew(doc: Y.Doc, update: Uint8Array, origin: unknown = GELADEN): boolean {
  let changed = false;
  const note = () => {
    changed = true;
  };
  doc.on("update", note);
  try {
    Y.applyUpdate(doc, update, origin);
  } catch {
    return changed;
  } finally {
    doc.off("update", note);
  }
  return changed;
}
