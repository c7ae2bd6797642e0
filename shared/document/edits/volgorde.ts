import { generateNKeysBetween } from "fractional-indexing";
import type * as Y from "yjs";
import { VERWIJDERD } from "../layout.ts";
import { parseVeldKey, veldKey } from "../veld-key.ts";

/** Where a record stands in its list: after another one, or first (null). */
export type Plaats = Readonly<{ na: string | null }>;

type Entry = Readonly<{ id: string; volgorde: string }>;

/** Whether a place is another one than where a record stands; false when it is not in the list. */
export function zouVerplaatsen(map: Y.Map<unknown>, id: string, plaats: Plaats): boolean {
  const nu = orderOf(map);
  const index = nu.findIndex((entry) => entry.id === id);
  const rest = nu.filter((entry) => entry.id !== id);
  return index >= 0 && plaats.na !== id && indexOfPlaats(rest, plaats) !== index;
}

/** Gives a record the order key of a place: last when none is given, or when what it should follow is gone. */
export function zetOpPlaats(map: Y.Map<unknown>, id: string, plaats: Plaats | undefined): void {
  const rest = orderOf(map).filter((entry) => entry.id !== id);
  const index = indexOfPlaats(rest, plaats);
  const key = keyBetween(rest[index - 1]?.volgorde ?? null, rest[index]?.volgorde ?? null);
  if (key !== null) map.set(veldKey(id, "volgorde"), key);
  else renumber(map, [...rest.slice(0, index).map((e) => e.id), id, ...rest.slice(index).map((e) => e.id)]);
}

function orderOf(map: Y.Map<unknown>): Entry[] {
  const entries: Entry[] = [];
  for (const [key, waarde] of map.entries()) {
    const parsed = parseVeldKey(key);
    if (parsed?.veld !== "volgorde" || typeof waarde !== "string") continue;
    if (map.get(veldKey(parsed.id, VERWIJDERD)) !== true) entries.push({ id: parsed.id, volgorde: waarde });
  }
  return entries.sort((links, rechts) =>
    `${links.volgorde} ${links.id}` < `${rechts.volgorde} ${rechts.id}` ? -1 : 1,
  );
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
