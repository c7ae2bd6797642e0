import { ySyncPluginKey } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import { HERSTELD, LOCAL } from "./layout.ts";

/**
 * Undo and redo of the user's own edits over the whole agenda: records and typed text in one history.
 * An edit is one step, however fast the next one follows; typing is one step until it pauses. An editor also makes a
 * transaction when only its selection moves; such an empty one is no step and keeps redo.
 */
export function createUndo(doc: Y.Doc): Y.UndoManager {
  const undo = new Y.UndoManager(doc, {
    trackedOrigins: new Set<unknown>([LOCAL, HERSTELD, ySyncPluginKey]),
    captureTimeout: 500,
    captureTransaction: (transaction) => transaction.changed.size > 0,
  });
  const apart = (transaction: Y.Transaction) => {
    if (transaction.origin === LOCAL) undo.stopCapturing();
  };
  doc.on("beforeTransaction", apart);
  doc.on("afterTransactionCleanup", apart);
  return undo;
}
