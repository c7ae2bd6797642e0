import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, Selection, TextSelection, type Transaction } from "@tiptap/pm/state";
import { ySyncPlugin, ySyncPluginKey } from "@tiptap/y-tiptap";
import type * as Y from "yjs";

type BindingOptions = { fragment: Y.XmlFragment; undo: Y.UndoManager };

/**
 * Binds an editor to one text of the agenda. Undo and redo are those of the whole agenda: Tiptap's own
 * collaboration extension brings an undo plugin that ends the shared history together with the editor.
 */
export const YjsBinding = Extension.create<BindingOptions>({
  name: "yjsBinding",
  priority: 1000,

  addKeyboardShortcuts() {
    const { undo } = this.options;
    const step = (how: "undo" | "redo") => () => {
      undo[how]();
      return true;
    };
    return { "Mod-z": step("undo"), "Mod-y": step("redo"), "Mod-Shift-z": step("redo") };
  },

  addProseMirrorPlugins() {
    const { fragment, undo } = this.options;
    return [ySyncPlugin(fragment), caretAfterUndo(), stepPerVisit(undo)];
  },
});

/** After undo or redo the caret stands behind what came back or went away. */
function caretAfterUndo(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, after) =>
      transactions.some(isUndoOrRedo) ? caretAtChange(before, after) : null,
  });
}

function isUndoOrRedo(transaction: Transaction): boolean {
  const meta = transaction.getMeta(ySyncPluginKey) as { isUndoRedoOperation?: boolean } | undefined;
  return transaction.docChanged && meta?.isUndoRedoOperation === true;
}

function caretAtChange(before: EditorState, after: EditorState): Transaction | null {
  const start = before.doc.content.findDiffStart(after.doc.content);
  const end = before.doc.content.findDiffEnd(after.doc.content);
  if (start === null || end === null) return null;
  // The same letters before and after the change make the two searches overlap; then the change ends that much later.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const caret = Math.min(end.b + overlap, after.doc.content.size);
  const $caret = after.doc.resolve(caret);
  const selection = $caret.parent.inlineContent
    ? TextSelection.create(after.doc, caret)
    : Selection.near($caret, -1);
  return after.tr.setSelection(selection).setMeta("addToHistory", false).scrollIntoView();
}

/** What was typed before and after a visit to another place, or in two paragraphs, are steps of their own. */
function stepPerVisit(undo: Y.UndoManager): Plugin {
  const stop = () => {
    undo.stopCapturing();
    return false;
  };
  return new Plugin({
    props: {
      handleDOMEvents: { focus: stop, blur: stop, paste: stop, drop: stop },
      handleKeyDown: (_view, { key }) => (key === "Enter" ? stop() : false),
    },
  });
}

/** A change made here, and not one that came from another window or from undo. */
export function isEigen(transaction: Transaction): boolean {
  const meta = transaction.getMeta(ySyncPluginKey) as { isChangeOrigin?: boolean } | undefined;
  return meta?.isChangeOrigin !== true;
}
