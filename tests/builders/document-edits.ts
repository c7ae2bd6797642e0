import fc from "fast-check";
import * as Y from "yjs";
import { GELADEN, LOCAL } from "#shared/document/layout.ts";
import { tekstFragment, writeTekst } from "#shared/document/teksten.ts";
import { anyAgendaEdit, ID, WOORD } from "./agenda-edits.ts";
import { aText } from "./an-agenda.ts";
import { makeEdit } from "./make-edit.ts";

/** Something a user can do to a document: a name for the report, and what it does. */
export type DocumentEdit = Readonly<{ naam: string; apply: (doc: Y.Doc) => void }>;

const documentEdit = (naam: string, apply: (doc: Y.Doc) => void): DocumentEdit => ({ naam, apply });

/** Types at a place of a text the way an editor does: inside its first paragraph, which it makes when there is none. */
export function typeInText(doc: Y.Doc, key: string, at: number, woord: string): void {
  doc.transact(() => {
    const fragment = tekstFragment(doc, key);
    if (fragment.length === 0) {
      const paragraph = new Y.XmlElement("paragraph");
      paragraph.insert(0, [new Y.XmlText()]);
      fragment.insert(0, [paragraph]);
    }
    const first = fragment.get(0);
    const text = first instanceof Y.XmlElement ? first.get(0) : null;
    if (text instanceof Y.XmlText) text.insert(Math.min(at, text.length), woord);
  }, LOCAL);
}

/** Anything that can be done to an agenda: an edit of its records, their order, years and amounts, or typing. */
export const anyEdit: fc.Arbitrary<DocumentEdit> = fc.oneof(
  {
    arbitrary: anyAgendaEdit.map(({ naam, edit }) => documentEdit(naam, (doc) => makeEdit(doc, edit))),
    weight: 5,
  },
  fc
    .tuple(ID, fc.nat(12), WOORD)
    .map(([id, at, woord]) =>
      documentEdit(`typ ${id} ${at} ${woord}`, (doc) => typeInText(doc, `antwoord-${id}`, at, woord)),
    ),
  fc
    .tuple(ID, WOORD)
    .map(([id, woord]) =>
      documentEdit(`vervang tekst ${id} ${woord}`, (doc) => writeTekst(doc, `antwoord-${id}`, aText(woord))),
    ),
);

/** Gives two copies each what the other has. */
export function exchange(links: Y.Doc, rechts: Y.Doc): void {
  const naarRechts = Y.encodeStateAsUpdate(links, Y.encodeStateVector(rechts));
  const naarLinks = Y.encodeStateAsUpdate(rechts, Y.encodeStateVector(links));
  Y.applyUpdate(rechts, naarRechts, GELADEN);
  Y.applyUpdate(links, naarLinks, GELADEN);
}

/** A second copy of a document, as on a colleague's laptop. */
export function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc), GELADEN);
  return copy;
}
