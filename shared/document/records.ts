import { generateNKeysBetween } from "fractional-indexing";
import type * as Y from "yjs";
import type { Wijziging } from "#shared/domain/wijziging.ts";
import { COLLECTIES, type Collectie, LOCAL, type RecordVan } from "./layout.ts";
import { sameJson } from "./same-json.ts";
import { parseVeldKey, veldKey } from "./veld-key.ts";

/** The fields of a record that an edit may set. */
export type Velden<C extends Collectie> = Partial<
  Omit<RecordVan<C>, "id" | "vraagId" | "volgorde" | "gewijzigd">
>;

/** Where a record comes to stand: after another one, or first (null). */
export type Plaats = Readonly<{ na: string | null }>;

/**
 * Adds a record at a place in its list (last when none is given) as one edit.
 * A record that was removed under this id comes back with the new fields.
 */
export function addRecord<C extends Collectie>(
  doc: Y.Doc,
  collectie: C,
  id: string,
  velden: Velden<C>,
  stempel: Wijziging,
  plaats?: Plaats,
  origin: unknown = LOCAL,
): void {
  doc.transact(() => {
    const map = doc.getMap(collectie);
    if (map.get(veldKey(id, "verwijderd")) === true) map.set(veldKey(id, "verwijderd"), false);
    placeRecord(doc, collectie, id, plaats);
    writeVelden(doc, collectie, id, velden);
    stamp(doc, collectie, id, stempel);
  }, origin);
}

/** Changes fields of a record as one edit; writes only what differs. Returns false when nothing differed. */
export function patchRecord<C extends Collectie>(
  doc: Y.Doc,
  collectie: C,
  id: string,
  velden: Velden<C>,
  stempel: Wijziging,
  origin: unknown = LOCAL,
): boolean {
  return doc.transact(() => {
    const veranderd = writeVelden(doc, collectie, id, velden);
    if (veranderd) stamp(doc, collectie, id, stempel);
    return veranderd;
  }, origin);
}

/** Puts a record in the bin: it leaves every list and can be restored, also by undo. */
export function removeRecord(doc: Y.Doc, collectie: Collectie, id: string): void {
  doc.transact(() => doc.getMap(collectie).set(veldKey(id, "verwijderd"), true), LOCAL);
}

/** Takes a record out of the bin. */
export function restoreRecord(doc: Y.Doc, collectie: Collectie, id: string): void {
  doc.transact(() => doc.getMap(collectie).set(veldKey(id, "verwijderd"), false), LOCAL);
}

/** Moves a record to a place in its list as one edit; false when it already stands there. */
export function moveRecord(doc: Y.Doc, collectie: Collectie, id: string, plaats: Plaats): boolean {
  const ids = orderOf(doc, collectie).map((entry) => entry.id);
  const huidig = ids.indexOf(id);
  if (plaats.na === id || (huidig >= 0 && (ids[huidig - 1] ?? null) === plaats.na)) return false;
  doc.transact(() => placeRecord(doc, collectie, id, plaats), LOCAL);
  return true;
}

/** Records when and by whom something changed, apart from the change itself: not a step to undo. */
export function stamp(doc: Y.Doc, collectie: Collectie, id: string, stempel: Wijziging): void {
  if ("gewijzigd" in COLLECTIES[collectie].schema.shape)
    doc.getMap(collectie).set(veldKey(id, "gewijzigd"), { ...stempel });
}

function writeVelden(
  doc: Y.Doc,
  collectie: Collectie,
  id: string,
  velden: Readonly<Record<string, unknown>>,
): boolean {
  const map = doc.getMap(collectie);
  const { sets, records }: { sets: readonly string[]; records: readonly string[] } = COLLECTIES[collectie];
  const gewenst = new Map<string, unknown>();
  for (const [veld, waarde] of Object.entries(velden)) {
    if (waarde === undefined) continue;
    if (sets.includes(veld)) setKeys(map, id, veld, waarde as readonly string[], gewenst);
    else if (records.includes(veld)) recordKeys(map, id, veld, waarde as Record<string, unknown>, gewenst);
    else gewenst.set(veldKey(id, veld), waarde);
  }
  let veranderd = false;
  for (const [key, waarde] of gewenst) {
    if (sameJson(map.get(key), waarde)) continue;
    map.set(key, waarde);
    veranderd = true;
  }
  return veranderd;
}

function setKeys(
  map: Y.Map<unknown>,
  id: string,
  veld: string,
  leden: readonly string[],
  uit: Map<string, unknown>,
): void {
  for (const lid of ledenIn(map, id, veld)) uit.set(veldKey(id, veld, lid), false);
  for (const lid of leden) uit.set(veldKey(id, veld, lid), true);
}

function recordKeys(
  map: Y.Map<unknown>,
  id: string,
  veld: string,
  entries: Readonly<Record<string, unknown>>,
  uit: Map<string, unknown>,
): void {
  for (const lid of ledenIn(map, id, veld)) uit.set(veldKey(id, veld, lid), null);
  for (const [lid, waarde] of Object.entries(entries)) uit.set(veldKey(id, veld, lid), waarde ?? null);
}

function ledenIn(map: Y.Map<unknown>, id: string, veld: string): string[] {
  const prefix = veldKey(id, veld, "");
  return [...map.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}

type Entry = Readonly<{ id: string; volgorde: string }>;

function orderOf(doc: Y.Doc, collectie: Collectie): Entry[] {
  const map = doc.getMap(collectie);
  const entries: Entry[] = [];
  for (const [key, waarde] of map.entries()) {
    const parsed = parseVeldKey(key);
    if (parsed?.veld !== "volgorde" || typeof waarde !== "string") continue;
    if (map.get(veldKey(parsed.id, "verwijderd")) !== true) entries.push({ id: parsed.id, volgorde: waarde });
  }
  return entries.sort((links, rechts) =>
    `${links.volgorde} ${links.id}` < `${rechts.volgorde} ${rechts.id}` ? -1 : 1,
  );
}

function placeRecord(doc: Y.Doc, collectie: Collectie, id: string, plaats: Plaats | undefined): void {
  if (!("volgorde" in COLLECTIES[collectie].schema.shape)) return;
  const rest = orderOf(doc, collectie).filter((entry) => entry.id !== id);
  const index = indexOfPlaats(rest, plaats);
  const voor = rest[index - 1]?.volgorde ?? null;
  const na = rest[index]?.volgorde ?? null;
  const map = doc.getMap(collectie);
  const key = keyBetween(voor, na);
  if (key !== null) map.set(veldKey(id, "volgorde"), key);
  else renumber(map, [...rest.slice(0, index).map((e) => e.id), id, ...rest.slice(index).map((e) => e.id)]);
}

function indexOfPlaats(rest: readonly Entry[], plaats: Plaats | undefined): number {
  if (!plaats) return rest.length;
  if (plaats.na === null) return 0;
  const index = rest.findIndex((entry) => entry.id === plaats.na);
  return index < 0 ? rest.length : index + 1;
}

/** A key between two others; null when there is none (equal keys after a merge, or a damaged key). */
function keyBetween(voor: string | null, na: string | null): string | null {
  try {
    return generateNKeysBetween(voor, na, 1)[0] ?? null;
  } catch {
    return null;
  }
}

function renumber(map: Y.Map<unknown>, ids: readonly string[]): void {
  const keys = generateNKeysBetween(null, null, ids.length);
  ids.forEach((id, index) => {
    map.set(veldKey(id, "volgorde"), keys[index]);
  });
}
