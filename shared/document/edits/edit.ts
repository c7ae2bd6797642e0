import type * as Y from "yjs";
import type { Wijziging } from "#shared/domain/wijziging.ts";
import type { Agenda } from "../agenda.ts";
import { LOCAL } from "../layout.ts";

/** What an edit works on: the document, the agenda it reads as, and who makes the edit when. */
export type Werkblad = Readonly<{ doc: Y.Doc; agenda: Agenda; stempel: Wijziging }>;

/**
 * One change of an agenda. Answers whether it changes anything; does it only when `doen` says so, so that a button
 * and what it does never disagree. Every screen, the command line and imports make their changes with these.
 */
export type Edit = (blad: Werkblad, doen: boolean) => boolean;

/** Makes an edit: one transaction, and for the user's own edits one step to undo. Answers whether anything changed. */
export function maak(blad: Werkblad, edit: Edit, origin: unknown = LOCAL): boolean {
  return blad.doc.transact(() => edit(blad, true), origin);
}

/** Whether an edit would change anything now. */
export const kan = (blad: Werkblad, edit: Edit): boolean => edit(blad, false);

/** Several edits as one; each sees the agenda as it was before the first. */
export const samen =
  (...edits: readonly Edit[]): Edit =>
  (blad, doen) =>
    edits.map((edit) => edit(blad, doen)).includes(true);
