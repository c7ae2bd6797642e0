import type * as Y from "yjs";
import type { Agenda } from "#shared/domain/agenda.ts";
import { leegAntwoord } from "#shared/domain/antwoord.ts";
import { LEGE_TEKST } from "#shared/domain/rich-text.ts";
import { negeerAfkorting, patchAgenda, setGedruktTotaal, toggleJaar } from "./agenda-velden.ts";
import { collectiesVan, flatKeys, kopVan } from "./doc-from-agenda.ts";
import { COLLECTIES, type Collectie, LOCAL } from "./layout.ts";
import { readAgenda } from "./projection.ts";
import { sameJson } from "./same-json.ts";
import { writeTekst } from "./teksten.ts";
import { parseVeldKey, veldKey } from "./veld-key.ts";

type Plain = Readonly<Record<string, unknown>>;

/**
 * Edits a document until it reads as this agenda, as one transaction. The lineage stays: copies of colleagues go on
 * merging, and what was made since then is in the bin, not gone.
 */
export function bringTo(doc: Y.Doc, doel: Agenda, origin: unknown = LOCAL): void {
  const nu = readAgenda(doc);
  doc.transact(() => {
    patchAgenda(doc, kopVan(doel), origin);
    for (const [collectie, records] of collectiesVan(doel)) bringRecords(doc, collectie, records);
    bringBegroting(doc, nu, doel, origin);
    bringGenegeerd(doc, nu, doel, origin);
    for (const key of new Set([...Object.keys(nu.teksten), ...Object.keys(doel.teksten)])) {
      const tekst = doel.teksten[key] ?? LEGE_TEKST;
      if (!sameJson(nu.teksten[key] ?? LEGE_TEKST, tekst)) writeTekst(doc, key, tekst, origin);
    }
  }, origin);
}

function bringBegroting(doc: Y.Doc, nu: Agenda, doel: Agenda, origin: unknown): void {
  const { jaren, gedrukt } = doel.begroting;
  for (const jaar of new Set([...nu.begroting.jaren, ...jaren]))
    if (nu.begroting.jaren.includes(jaar) !== jaren.includes(jaar))
      toggleJaar(doc, jaar, jaren.includes(jaar), origin);
  for (const jaar of new Set([...Object.keys(nu.begroting.gedrukt), ...Object.keys(gedrukt)]))
    if (nu.begroting.gedrukt[jaar] !== gedrukt[jaar])
      setGedruktTotaal(doc, Number(jaar), gedrukt[jaar] ?? null, origin);
}

function bringGenegeerd(doc: Y.Doc, nu: Agenda, doel: Agenda, origin: unknown): void {
  const { genegeerdeAfkortingen } = doel;
  for (const afkorting of new Set([...nu.genegeerdeAfkortingen, ...genegeerdeAfkortingen]))
    if (nu.genegeerdeAfkortingen.includes(afkorting) !== genegeerdeAfkortingen.includes(afkorting))
      negeerAfkorting(doc, afkorting, genegeerdeAfkortingen.includes(afkorting), origin);
}

function bringRecords(doc: Y.Doc, collectie: Collectie, records: readonly Plain[]): void {
  const map = doc.getMap(collectie);
  const gewenst = new Map<string, unknown>();
  const ids = new Set<string>();
  for (const record of records) {
    ids.add(String(record[COLLECTIES[collectie].idVeld]));
    for (const [key, waarde] of flatKeys(collectie, record)) gewenst.set(key, waarde);
  }
  for (const [key, waarde] of leftovers(map, collectie, ids, gewenst)) gewenst.set(key, waarde);
  for (const [key, waarde] of gewenst) if (!sameJson(map.get(key), waarde)) map.set(key, waarde);
}

/** What has to be said of keys the wanted records do not have: a member that left, a record for the bin, one out of it. */
function leftovers(
  map: Y.Map<unknown>,
  collectie: Collectie,
  ids: ReadonlySet<string>,
  gewenst: ReadonlyMap<string, unknown>,
): [string, unknown][] {
  return [...map.keys()].flatMap((key): [string, unknown][] => {
    const parsed = parseVeldKey(key);
    if (!parsed || gewenst.has(key)) return [];
    if (!ids.has(parsed.id)) return gone(collectie, parsed.id);
    if (parsed.veld === "verwijderd") return [[key, false]];
    return parsed.lid === null ? [] : [[key, absent(collectie, parsed.veld)]];
  });
}

/** How a member or entry that is not there is stored. */
function absent(collectie: Collectie, veld: string): false | null {
  const { sets }: { sets: readonly string[] } = COLLECTIES[collectie];
  return sets.includes(veld) ? false : null;
}

/** A record that was not there yet goes to the bin; the antwoord to a vraag becomes one nobody touched. */
function gone(collectie: Collectie, id: string): [string, unknown][] {
  if (collectie !== "antwoorden") return [[veldKey(id, "verwijderd"), true]];
  return [...flatKeys(collectie, leegAntwoord(id))];
}
