import type * as Y from "yjs";
import { sameJson } from "./same-json.ts";
import type { Plain } from "./soorten/soort.ts";
import { parseVeldKey, veldKey } from "./veld-key.ts";

/** Finds the members or entries that a composite field has in store, absent ones too. */
export type LedenIn = (id: string | null, veld: string) => readonly string[];

/** Which fields of a record are stored per member, and which per entry. */
export type Opslag = Readonly<{ sets: readonly string[]; records: readonly string[] }>;

/**
 * Writes fields of one record (of the agenda itself without id), and only what differs. A member that left a set is
 * stored as false, an entry that is gone as null: copies that still have it merge with that.
 */
export function schrijfVelden(
  map: Y.Map<unknown>,
  opslag: Opslag,
  id: string | null,
  velden: Plain,
  ledenIn: LedenIn = zoekLeden(map),
): void {
  for (const [key, waarde] of verschillen(map, opslag, id, velden, ledenIn)) map.set(key, waarde);
}

/** Whether writing these fields would change anything. */
export function zouSchrijven(map: Y.Map<unknown>, opslag: Opslag, id: string | null, velden: Plain): boolean {
  return !verschillen(map, opslag, id, velden, zoekLeden(map)).next().done;
}

/** The keys that these fields ask for and that hold something else now. */
function* verschillen(
  map: Y.Map<unknown>,
  { sets, records }: Opslag,
  id: string | null,
  velden: Plain,
  ledenIn: LedenIn,
): Generator<readonly [string, unknown]> {
  for (const [veld, waarde] of Object.entries(velden)) {
    if (waarde === undefined) continue;
    const gewenst = sets.includes(veld)
      ? metAfwezige(id, veld, ledenVanSet(waarde), false, ledenIn)
      : records.includes(veld)
        ? metAfwezige(id, veld, Object.entries(waarde as Plain), null, ledenIn)
        : [[veldKey(id, veld), waarde] as const];
    for (const [key, nieuw] of gewenst) if (!sameJson(map.get(key), nieuw)) yield [key, nieuw];
  }
}

const ledenVanSet = (waarde: unknown): [string, unknown][] =>
  (waarde as readonly unknown[]).map((lid) => [String(lid), true]);

/** The keys of a composite field: those it has, and as absent those it has no longer. */
function metAfwezige(
  id: string | null,
  veld: string,
  gewenst: readonly (readonly [string, unknown])[],
  afwezig: false | null,
  ledenIn: LedenIn,
): [string, unknown][] {
  const blijft = new Set(gewenst.map(([lid]) => lid));
  const weg = ledenIn(id, veld).filter((lid) => !blijft.has(lid));
  return [
    ...weg.map((lid): [string, unknown] => [veldKey(id, veld, lid), afwezig]),
    ...gewenst.map(([lid, waarde]): [string, unknown] => [veldKey(id, veld, lid), waarde ?? afwezig]),
  ];
}

/** Looks through the root at each question: for an edit of one record. */
function zoekLeden(map: Y.Map<unknown>): LedenIn {
  return (id, veld) => {
    const prefix = veldKey(id, veld, "");
    return [...map.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  };
}

/** Looks through the root once, as it is now: for writing many records. */
export function ledenIndex(map: Y.Map<unknown>): LedenIn {
  const perVeld = new Map<string, string[]>();
  for (const key of map.keys()) {
    const parsed = parseVeldKey(key);
    if (!parsed || parsed.lid === null) continue;
    const veld = veldKey(parsed.id, parsed.veld);
    const leden = perVeld.get(veld);
    if (leden) leden.push(parsed.lid);
    else perVeld.set(veld, [parsed.lid]);
  }
  return (id, veld) => perVeld.get(veldKey(id, veld)) ?? [];
}
