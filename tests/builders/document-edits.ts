import fc from "fast-check";
import * as Y from "yjs";
import {
  negeerAfkorting,
  patchAgenda,
  setGedruktTotaal,
  toggleJaar,
} from "#shared/document/agenda-velden.ts";
import { GELADEN, LOCAL } from "#shared/document/layout.ts";
import { addRecord, moveRecord, patchRecord, removeRecord, restoreRecord } from "#shared/document/records.ts";
import { tekstFragment, writeTekst } from "#shared/document/teksten.ts";
import { euro, PM } from "#shared/domain/bedrag.ts";
import { aText, STEMPEL } from "./an-agenda.ts";

/** One edit of an agenda, as a user can make it: a name for the report, and what it does. */
export type Edit = Readonly<{ naam: string; apply: (doc: Y.Doc) => void }>;

const ID = fc.constantFrom("a", "b", "c", "d");
const WOORD = fc.constantFrom("werk", "zorg", "regio", "");
const PLAATS = fc.option(fc.record({ na: fc.option(ID, { nil: null }) }), { nil: undefined });
const SET = fc.uniqueArray(fc.constantFrom("jongeren", "ouderen", "statushouders"));

const edit = (naam: string, apply: (doc: Y.Doc) => void): Edit => ({ naam, apply });

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

/** Any edit of an agenda: records of several kinds, their order, years, amounts and texts. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  WOORD.map((titel) => edit(`titel ${titel}`, (doc) => patchAgenda(doc, { titel }))),
  fc
    .tuple(fc.integer({ min: 2026, max: 2029 }), fc.boolean())
    .map(([jaar, er]) => edit(`jaar ${jaar} ${er}`, (doc) => toggleJaar(doc, jaar, er))),
  fc
    .tuple(fc.integer({ min: 2026, max: 2027 }), fc.option(fc.nat(99)))
    .map(([jaar, totaal]) => edit(`gedrukt ${jaar} ${totaal}`, (doc) => setGedruktTotaal(doc, jaar, totaal))),
  fc
    .tuple(fc.constantFrom("ICT", "R&D"), fc.boolean())
    .map(([afkorting, aan]) =>
      edit(`negeer ${afkorting} ${aan}`, (doc) => negeerAfkorting(doc, afkorting, aan)),
    ),
  fc
    .tuple(ID, WOORD, SET, PLAATS)
    .map(([id, titel, doelgroepen, plaats]) =>
      edit(`ambitie ${id} ${titel} ${doelgroepen}`, (doc) =>
        addRecord(doc, "ambities", id, { titel, doelgroepen }, STEMPEL, plaats),
      ),
    ),
  fc
    .tuple(ID, SET)
    .map(([id, doelgroepen]) =>
      edit(`doelgroepen ${id} ${doelgroepen}`, (doc) =>
        patchRecord(doc, "ambities", id, { doelgroepen }, STEMPEL),
      ),
    ),
  fc
    .tuple(ID, fc.option(ID, { nil: null }))
    .map(([id, na]) => edit(`verplaats ${id} na ${na}`, (doc) => moveRecord(doc, "ambities", id, { na }))),
  ID.map((id) => edit(`verwijder ${id}`, (doc) => removeRecord(doc, "ambities", id))),
  ID.map((id) => edit(`herstel ${id}`, (doc) => restoreRecord(doc, "ambities", id))),
  fc
    .tuple(ID, fc.constantFrom("2026", "2027"), fc.option(fc.nat(9_999)))
    .map(([id, jaar, bedrag]) =>
      edit(`post ${id} ${jaar} ${bedrag}`, (doc) =>
        addRecord(
          doc,
          "posten",
          id,
          { naam: id, blokId: "blok-1", bedragen: { [jaar]: bedrag === null ? PM : euro(bedrag) } },
          STEMPEL,
        ),
      ),
    ),
  fc
    .tuple(ID, fc.boolean(), WOORD)
    .map(([id, klaar, vraagTekst]) =>
      edit(`antwoord ${id} ${klaar}`, (doc) =>
        addRecord(doc, "antwoorden", id, { triage: { kind: "nu" }, klaar, vraagTekst }, STEMPEL),
      ),
    ),
  fc
    .tuple(ID, fc.nat(12), WOORD)
    .map(([id, at, woord]) =>
      edit(`typ ${id} ${at} ${woord}`, (doc) => typeInText(doc, `antwoord-${id}`, at, woord)),
    ),
  fc
    .tuple(ID, WOORD)
    .map(([id, woord]) =>
      edit(`vervang tekst ${id} ${woord}`, (doc) => writeTekst(doc, `antwoord-${id}`, aText(woord))),
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
