import type { Agenda } from "./agenda.ts";
import { recordsVan } from "./agenda-lijsten.ts";
import type { Plain, Soort } from "./soorten/soort.ts";

/**
 * The fewest records of a soort that went past others between two agendas, in their new order. Only what both have
 * counts, in the same list: of posten those of one blok.
 */
export function verplaatsteIds(soort: Soort, oud: Agenda, nieuw: Agenda): string[] {
  if (!soort.heeftVolgorde) return [];
  const toen = new Map(recordsVan(oud, soort).map((record, plaats) => [sleutelIn(soort, record), plaats]));
  const lijsten = new Map<string, Plain[]>();
  for (const record of recordsVan(nieuw, soort)) {
    if (!toen.has(sleutelIn(soort, record))) continue;
    const lijst = lijstVan(soort, record);
    lijsten.set(lijst, [...(lijsten.get(lijst) ?? []), record]);
  }
  return [...lijsten.values()].flatMap((records) => {
    const plaatsen = records.map((record) => toen.get(sleutelIn(soort, record)) ?? 0);
    const gebleven = langsteStijgende(plaatsen);
    return records.flatMap((record, index) => (gebleven.has(index) ? [] : [String(record[soort.idVeld])]));
  });
}

const lijstVan = ({ binnen }: Soort, record: Plain): string =>
  binnen === null ? "" : String(record[binnen]);

/** A record that went to another list has another key there: that its field differs says enough. */
const sleutelIn = (soort: Soort, record: Plain): string =>
  JSON.stringify([lijstVan(soort, record), record[soort.idVeld]]);

/** The indexes of a longest row of numbers that goes up; the rest are the fewest that left their place. */
function langsteStijgende(getallen: readonly number[]): Set<number> {
  const eind: number[] = [];
  const vorige = getallen.map((getal, index) => {
    const gevonden = eind.findIndex((ander) => (getallen[ander] ?? 0) >= getal);
    const lengte = gevonden < 0 ? eind.length : gevonden;
    eind[lengte] = index;
    return eind[lengte - 1];
  });
  const rij = new Set<number>();
  for (let index = eind.at(-1); index !== undefined; index = vorige[index]) rij.add(index);
  return rij;
}
