import type { ChainedCommands, Editor } from "@tiptap/core";
// The commands these extensions add to an editor: types only.
import type {} from "@tiptap/extension-blockquote";
import type {} from "@tiptap/extension-bold";
import type {} from "@tiptap/extension-heading";
import type {} from "@tiptap/extension-italic";
import type {} from "@tiptap/extension-link";
import type {} from "@tiptap/extension-list";
import type {} from "@tiptap/extension-paragraph";
import type {} from "@tiptap/extension-table";
import { NodeSelection } from "@tiptap/pm/state";

/** Does something with the text and leaves the focus in it, at once: Tiptap's own focus command waits for a frame. */
export function doe(editor: Editor, stappen: (chain: ChainedCommands) => ChainedCommands): boolean {
  editor.view.focus();
  return stappen(editor.chain()).run();
}

/** Puts a citation of a bron where the caret is, with a space before it when it would stick to a word. */
export function insertBron(editor: Editor, bronId: string, vindplaats: string): boolean {
  const spatie = staatAchterWoord(editor) ? [{ type: "text", text: " " }] : [];
  return doe(editor, (chain) =>
    chain.insertContent([...spatie, { type: "bronVerwijzing", attrs: { bronId, vindplaats } }]),
  );
}

/** Puts an empty footnote behind what is selected and selects its mark, so that its card can open. */
export function insertVoetnoot(editor: Editor): boolean {
  const plek = editor.state.selection.to;
  return doe(editor, (chain) =>
    chain.insertContentAt(plek, { type: "voetnoot", attrs: { tekst: "" } }).command(({ tr }) => {
      if (tr.doc.nodeAt(plek)?.type.name !== "voetnoot") return false;
      tr.setSelection(NodeSelection.create(tr.doc, plek));
      return true;
    }),
  );
}

/** Changes the attributes of the citation or footnote at a place; false when something else stands there now. */
export function patchAtoom(
  editor: Editor,
  pos: number,
  soort: string,
  attrs: Record<string, unknown>,
): boolean {
  const node = editor.state.doc.nodeAt(pos);
  if (node?.type.name !== soort) return false;
  editor.view.dispatch(editor.state.tr.setNodeMarkup(pos, null, { ...node.attrs, ...attrs }));
  return true;
}

/** Takes the citation or footnote at a place out of the text. */
export function verwijderAtoom(editor: Editor, pos: number, soort: string): boolean {
  const node = editor.state.doc.nodeAt(pos);
  if (node?.type.name !== soort) return false;
  return doe(editor, (chain) => chain.deleteRange({ from: pos, to: pos + node.nodeSize }));
}

/** Puts the caret behind the citation or footnote at a place. */
export function caretAchter(editor: Editor, pos: number): void {
  const node = editor.state.doc.nodeAt(pos);
  if (node) doe(editor, (chain) => chain.setTextSelection(pos + node.nodeSize));
}

function staatAchterWoord({ state }: Editor): boolean {
  const { $from } = state.selection;
  const voor = $from.parent.textBetween(Math.max(0, $from.parentOffset - 1), $from.parentOffset, "", " ");
  return /\S/u.test(voor) && !/[([“‘"]/u.test(voor);
}
