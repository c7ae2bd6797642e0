import * as Y from "yjs";
import type { Agenda } from "#shared/domain/agenda.ts";
import { patchAgenda, setGedruktTotaal, toggleJaar } from "./agenda-velden.ts";
import { COLLECTIES, type Collectie, GELADEN } from "./layout.ts";
import { writeTekst } from "./teksten.ts";
import { veldKey } from "./veld-key.ts";

type Plain = Readonly<Record<string, unknown>>;

/** Builds a new Y.Doc that reads as exactly this agenda: a new lineage, for imports, samples and tests. */
export function docFromAgenda(agenda: Agenda, doc: Y.Doc = new Y.Doc()): Y.Doc {
  doc.transact(() => {
    const {
      id,
      titel,
      ondertitel,
      regio,
      centrumgemeente,
      beleidVanaf,
      uitvoeringVanaf,
      versie,
      raamwerk,
      ronde,
    } = agenda;
    const kop = {
      id,
      titel,
      ondertitel,
      regio,
      centrumgemeente,
      beleidVanaf,
      uitvoeringVanaf,
      versie,
      raamwerk,
      ronde,
    };
    patchAgenda(doc, kop, GELADEN);
    for (const [collectie, records] of collecties(agenda))
      for (const record of records) writeRecord(doc, collectie, record);
    for (const jaar of agenda.begroting.jaren) toggleJaar(doc, jaar, true, GELADEN);
    for (const [jaar, euro] of Object.entries(agenda.begroting.gedrukt))
      setGedruktTotaal(doc, Number(jaar), euro, GELADEN);
    for (const [key, tekst] of Object.entries(agenda.teksten)) writeTekst(doc, key, tekst, GELADEN);
  }, GELADEN);
  return doc;
}

function collecties(agenda: Agenda): [Collectie, readonly Plain[]][] {
  const { blokken, posten, noten } = agenda.begroting;
  const { gemeenten, hoofdstukken, ambities, acties, bronnen, partners, afkortingen } = agenda;
  return [
    ["gemeenten", gemeenten],
    ["antwoorden", Object.values(agenda.antwoorden)],
    ["hoofdstukken", hoofdstukken],
    ["ambities", ambities],
    ["acties", acties],
    ["blokken", blokken],
    ["posten", posten],
    ["noten", noten],
    ["bronnen", bronnen],
    ["partners", partners],
    ["afkortingen", afkortingen],
  ];
}

function writeRecord(doc: Y.Doc, collectie: Collectie, record: Plain): void {
  const { idVeld, sets, records }: { idVeld: string; sets: readonly string[]; records: readonly string[] } =
    COLLECTIES[collectie];
  const map = doc.getMap(collectie);
  const id = String(record[idVeld]);
  for (const [veld, waarde] of Object.entries(record)) {
    if (veld === idVeld) continue;
    if (sets.includes(veld)) for (const lid of waarde as string[]) map.set(veldKey(id, veld, lid), true);
    else if (records.includes(veld))
      for (const [lid, deel] of Object.entries(waarde as Plain)) map.set(veldKey(id, veld, lid), deel);
    else map.set(veldKey(id, veld), waarde);
  }
}
