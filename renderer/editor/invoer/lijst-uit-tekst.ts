import type { EditorState, Transaction } from "@tiptap/pm/state";
import { canJoin, findWrapping } from "@tiptap/pm/transform";

/** What makes a list at the start of a paragraph. A year or a quotation sign there stays text. */
const LIJSTEN: Readonly<Record<string, "bulletList" | "orderedList">> = {
  "- ": "bulletList",
  "1. ": "orderedList",
};

/** Whether a text is what makes a list, when it is all that stands before the caret. */
export const isLijstBegin = (voor: string): boolean => Object.hasOwn(LIJSTEN, voor);

/** The paragraph with the caret as a list, when a list is what was typed at its start; null when it is not. */
export function lijstUitTekst({ schema, selection, tr }: EditorState, voor: string): Transaction | null {
  const type = schema.nodes[LIJSTEN[voor] ?? ""];
  const { $from } = selection;
  if (!type || $from.parent.type.name !== "paragraph" || $from.parentOffset !== voor.length) return null;
  const begin = $from.start();
  tr.delete(begin, $from.pos);
  const bereik = tr.doc.resolve(begin).blockRange();
  const omslag = bereik && findWrapping(bereik, type);
  if (!omslag) return null;
  tr.wrap(bereik, omslag);
  const lijst = begin - 1;
  const gaatDoor = type.name === "bulletList" && tr.doc.resolve(lijst).nodeBefore?.type === type;
  return gaatDoor && canJoin(tr.doc, lijst) ? tr.join(lijst) : tr;
}
