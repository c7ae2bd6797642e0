import type { Editor } from "@tiptap/core";
import type { DoelWoord } from "#shared/word/verwijsbaar.ts";
import { doe } from "../opmaak.ts";

/** Puts a reference where the caret is, behind the word for what it leads to: that is not written again when it stands there. */
export function insertVerwijzing(editor: Editor, naar: string, woord: DoelWoord): boolean {
  const { $from } = editor.state.selection;
  const voor = $from.parent.textBetween(0, $from.parentOffset, "\n", "\ufffc");
  const text = woordBij(voor, woord);
  return doe(editor, (chain) =>
    chain.insertContent([
      ...(text === "" ? [] : [{ type: "text", text }]),
      { type: "verwijzing", attrs: { naar } },
    ]),
  );
}

/** What is written between the text before a reference and its number. */
export function woordBij(voor: string, woord: DoelWoord): string {
  const los = voor === "" || /[\s([“‘"]$/u.test(voor);
  if (new RegExp(`(?<!\\p{L})${woord}\\s*$`, "iu").test(voor)) return los ? "" : " ";
  const begint = /(?:^|[.!?:]\s+|\n)$/u.test(voor);
  const geschreven = begint ? woord.charAt(0).toUpperCase() + woord.slice(1) : woord;
  return `${los ? "" : " "}${geschreven} `;
}
