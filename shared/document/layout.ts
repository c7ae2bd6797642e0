/*
 * How an agenda lives in one Y.Doc. Every soort is one root Y.Map with flat keys:
 *
 *   <id>/<veld>          a plain value
 *   <id>/<veld>:<lid>    one member of a set (true or false) or one entry of a record (an amount of a year)
 *
 * Flat, so that two laptops that both create the same record (the answer to a vraag) merge field by field:
 * a Y.Map created twice under one key loses one of the two. Nothing is ever deleted: `verwijderd` is a flag.
 * The fields of the agenda itself stand in one more root, by the same keys without an id.
 * Texts are root Y.XmlFragments, `tekst:<key>`, for the same reason.
 */

/** The version of this layout; a document with a higher one opens read-only. */
export const DOCUMENT_VERSIE = 2;

/** Origin of the user's own edits: undo tells them from the rest by it. */
export const LOCAL = Symbol("local");

/** Origin of an own edit that goes on with the one before it: no step to undo of its own, but more of that one. */
export const VERVOLG = Symbol("vervolg");

/** Origin of changes that are the app's own bookkeeping, saved but not undone. */
export const BOEKHOUDING = Symbol("boekhouding");

/** Origin of content that was loaded or came from another window. */
export const GELADEN = Symbol("geladen");

/** Origin of what the host did because it was asked for here: a step to undo like an edit, and not sent back. */
export const HERSTELD = Symbol("hersteld");

/** Root map of the fields of the agenda itself. */
export const AGENDA_ROOT = "agenda";

/** The field of it that holds the version of the layout; absent means 1. */
export const VERSIE_VELD = "documentVersie";

/** The field that says a record is in the bin. */
export const VERWIJDERD = "verwijderd";

/** The field that says when it was put there; absent in a document of before. */
export const VERWIJDERD_OP = "verwijderdOp";

/** The field that says that the bin was emptied since: the record is stored, and offered no more. */
export const OPGERUIMD = "opgeruimd";

const TEKST_PREFIX = "tekst:";

/** Name of the root fragment of a text. */
export const tekstRoot = (key: string): string => `${TEKST_PREFIX}${key}`;

/** The key of a text, or null when the root type holds no text. */
export function tekstKey(root: string): string | null {
  return root.startsWith(TEKST_PREFIX) ? root.slice(TEKST_PREFIX.length) : null;
}
