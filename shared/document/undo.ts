import { ySyncPluginKey } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import { HERSTELD, LOCAL, VERVOLG } from "./layout.ts";

/**
 * Undo and redo of the user's own edits over the whole agenda: records and typed text in one history.
 * An edit is one step, however fast the next one follows, unless it says that it goes on with the last one; typing is one
 * step until it pauses. An editor also makes a
 * transaction when only its selection moves; such an empty one is no step and keeps redo.
 */
export function createUndo(doc: Y.Doc): Y.UndoManager {
  const undo = new Y.UndoManager(doc, {
    trackedOrigins: new Set<unknown>([LOCAL, VERVOLG, HERSTELD, ySyncPluginKey]),
    captureTimeout: 500,
    captureTransaction: (transaction) => transaction.changed.size > 0,
  });
  const apart = (transaction: Y.Transaction) => {
    if (transaction.origin === LOCAL || transaction.origin === VERVOLG) undo.stopCapturing();
  };
  const voegBij = (transaction: Y.Transaction) => {
    if (transaction.origin === VERVOLG) undo.lastChange = Number.MAX_SAFE_INTEGER;
  };
  doc.on("beforeTransaction", apart);
  doc.on("beforeTransaction", voegBij);
  doc.on("afterTransactionCleanup", apart);
  return undo;
}
