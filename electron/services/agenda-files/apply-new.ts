import * as Y from "yjs";
import { GELADEN } from "#shared/document/layout.ts";
import { updatePast } from "./tel-update.ts";

/**
 * Applies an update from the disk; true when it brought something the document did not have. One that is more than an
 * agenda can be brings nothing.
 */
export function applyNew(doc: Y.Doc, update: Uint8Array, origin: unknown = GELADEN): boolean {
  if (!updatePast(update)) return false;
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
