import type { Attrs, NodeType, Node as PmNode } from "@tiptap/pm/model";
import { type Command, NodeSelection, Selection, type Transaction } from "@tiptap/pm/state";
import { CellSelection } from "@tiptap/pm/tables";
import { canSplit } from "@tiptap/pm/transform";

/**
 * Enter with something selected: it goes, and a new line or list item begins in its place. Cells are emptied, with the
 * caret in the first; a block that is selected as a whole stays. False when nothing is selected, or one mark in a line.
 */
export const nieuweRegelOverSelectie: Command = (state, dispatch) => {
  const { selection, storedMarks, tr } = state;
  if (selection.empty || (selection instanceof NodeSelection && selection.node.isInline)) return false;
  if (!dispatch) return true;
  const marks = (storedMarks ?? selection.$from.marks()).filter(({ type }) => type.spec.inclusive !== false);
  if (selection instanceof NodeSelection) tr.setSelection(Selection.near(selection.$to, -1));
  else tr.deleteSelection();
  if (selection instanceof CellSelection)
    tr.setSelection(
      Selection.near(tr.doc.resolve(Math.min(selection.$anchorCell.pos, selection.$headCell.pos))),
    );
  else splits(tr, selection.$to.parent);
  dispatch(tr.ensureMarks(marks).scrollIntoView());
  return true;
};

/**
 * Splits where the caret stands: a list item in two items, and the rest of a line stays what it was. Where nothing is left
 * an ordinary line begins.
 */
function splits(tr: Transaction, laatste: PmNode): void {
  const { $from } = tr.selection;
  const { paragraph, listItem } = tr.doc.type.schema.nodes;
  const achteraan = $from.parentOffset === $from.parent.content.size;
  const inItem = $from.depth > 1 && $from.node(-1).type === listItem;
  const wordt = (type: NodeType | undefined, attrs: Attrs | null = null) => (type ? { type, attrs } : null);
  const rest = laatste.isTextblock && !achteraan ? wordt(laatste.type, laatste.attrs) : wordt(paragraph);
  const types = inItem ? [wordt(listItem), rest] : [rest];
  if (canSplit(tr.doc, $from.pos, types.length, types)) tr.split($from.pos, types.length, types);
}
