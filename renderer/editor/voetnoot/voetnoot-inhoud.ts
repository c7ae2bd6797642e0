import type { Editor } from "@tiptap/core";
import type { Node as PmNode } from "@tiptap/pm/model";
import { sameJson } from "#shared/document/same-json.ts";
import { normalise, normaliseVoetnoot } from "#shared/document/tekst/normalise.ts";
import { inlinesOf, type VoetnootInhoud } from "#shared/domain/rich-text.ts";
import { delenVan, voetnootDelen, voetnootMet } from "#shared/domain/voetnoot.ts";
import { patchAtoom } from "../opmaak.ts";

/** The note at a place in a text; null when something else stands there now. */
export function voetnootOp(editor: Editor, pos: number): VoetnootInhoud | null {
  const node: PmNode | null = pos <= editor.state.doc.content.size ? editor.state.doc.nodeAt(pos) : null;
  return node?.type.name === "voetnoot" ? normaliseVoetnoot(node.attrs) : null;
}

/** What the editor of a note holds, as a note. */
const geschreven = (kaart: Editor): VoetnootInhoud =>
  voetnootMet(voetnootDelen(inlinesOf(normalise(kaart.getJSON()))));

/** Brings the text to what its note is in its editor now. */
export function schrijfTerug(kaart: Editor, editor: Editor, pos: number): void {
  const noot = geschreven(kaart);
  if (sameJson(voetnootOp(editor, pos), noot)) return;
  const { tekst, inhoud = null } = noot;
  patchAtoom(editor, pos, "voetnoot", { tekst, inhoud });
}

/** Brings the editor of a note to what it is in the text, also after undo or a change in another window; false when it is gone. */
export function leesTerug(kaart: Editor, editor: Editor, pos: number): boolean {
  const noot = voetnootOp(editor, pos);
  if (noot === null) return false;
  if (sameJson(noot, geschreven(kaart))) return true;
  const { from } = kaart.state.selection;
  kaart.chain().setContent(alsRegel(kaart, noot), { emitUpdate: false }).setTextSelection(from).run();
  return true;
}

function alsRegel({ schema }: Editor, noot: VoetnootInhoud): PmNode {
  return schema.nodeFromJSON({
    type: "doc",
    content: [{ type: "paragraph", content: delenVan(noot) }],
  });
}
