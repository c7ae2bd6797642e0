import * as Y from "yjs";
import type { Agenda } from "#shared/domain/agenda.ts";
import {
  type AgendaVelden,
  negeerAfkorting,
  patchAgenda,
  setGedruktTotaal,
  toggleJaar,
} from "./agenda-velden.ts";
import { COLLECTIES, type Collectie, GELADEN } from "./layout.ts";
import { writeTekst } from "./teksten.ts";
import { veldKey } from "./veld-key.ts";

type Plain = Readonly<Record<string, unknown>>;

/** Builds a new Y.Doc that reads as exactly this agenda: a new lineage, for imports, samples and tests. */
export function docFromAgenda(agenda: Agenda, doc: Y.Doc = new Y.Doc()): Y.Doc {
  doc.transact(() => {
    patchAgenda(doc, kopVan(agenda), GELADEN);
    for (const [collectie, records] of collectiesVan(agenda)) addRecords(doc, collectie, records);
    for (const jaar of agenda.begroting.jaren) toggleJaar(doc, jaar, true, GELADEN);
    for (const [jaar, euro] of Object.entries(agenda.begroting.gedrukt))
      setGedruktTotaal(doc, Number(jaar), euro, GELADEN);
    for (const afkorting of agenda.genegeerdeAfkortingen) negeerAfkorting(doc, afkorting, true, GELADEN);
    for (const [key, tekst] of Object.entries(agenda.teksten)) writeTekst(doc, key, tekst, GELADEN);
  }, GELADEN);
  return doc;
}

function addRecords(doc: Y.Doc, collectie: Collectie, records: readonly Plain[]): void {
  const map = doc.getMap(collectie);
  for (const record of records) for (const [key, waarde] of flatKeys(collectie, record)) map.set(key, waarde);
}

/** The fields of the agenda itself. */
export function kopVan(agenda: Agenda): AgendaVelden {
  const { id, titel, ondertitel, regio, centrumgemeente, beleidVanaf, uitvoeringVanaf } = agenda;
  const { versie, raamwerk, ronde } = agenda;
  return {
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
}

/** The records of an agenda, by the collection they are stored in. */
export function collectiesVan(agenda: Agenda): [Collectie, readonly Plain[]][] {
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

/** How a record is stored: its flat keys with their values. */
export function flatKeys(collectie: Collectie, record: Plain): Map<string, unknown> {
  const { idVeld, sets, records }: { idVeld: string; sets: readonly string[]; records: readonly string[] } =
    COLLECTIES[collectie];
  const keys = new Map<string, unknown>();
  const id = String(record[idVeld]);
  for (const [veld, waarde] of Object.entries(record)) {
    if (veld === idVeld) continue;
    if (sets.includes(veld)) for (const lid of waarde as string[]) keys.set(veldKey(id, veld, lid), true);
    else if (records.includes(veld))
      for (const [lid, deel] of Object.entries(waarde as Plain)) keys.set(veldKey(id, veld, lid), deel);
    else keys.set(veldKey(id, veld), waarde);
  }
  return keys;
}
