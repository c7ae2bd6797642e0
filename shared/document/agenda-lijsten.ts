import type { Agenda } from "./agenda.ts";
import type { Plain, Soort } from "./soorten/soort.ts";
import { type RecordVan, SOORTEN, type SoortNaam } from "./soorten/soorten.ts";

/** The soort of this name. */
export function soortMet<N extends SoortNaam>(naam: N): Soort {
  const soorten: readonly Soort[] = SOORTEN;
  const soort = soorten.find((kandidaat) => kandidaat.naam === naam);
  if (!soort) throw new Error(`no soort ${naam}`);
  return soort;
}

/** The soort whose list or root has this name; undefined for any other. */
export const soortMetLijst = (lijst: string): Soort | undefined =>
  (SOORTEN as readonly Soort[]).find((soort) => soort.lijst === lijst);

/** The records of a soort in an agenda, in their order. */
export function recordsVan<N extends SoortNaam>(agenda: Agenda, soort: N): readonly RecordVan<N>[];
export function recordsVan(agenda: Agenda, soort: Soort): readonly Plain[];
export function recordsVan(agenda: Agenda, welke: SoortNaam | Soort): readonly Plain[] {
  const soort = typeof welke === "string" ? soortMet(welke) : welke;
  const lijst = lijstVan(agenda, soort);
  return soort.vorm === "per-id" ? Object.values(lijst) : (lijst as Plain[]);
}

/** The records of a soort as they stand in an agenda, the same object as long as none of them changed. */
export const lijstVan = (agenda: Agenda, soort: Soort): object =>
  (groepVan(agenda, soort)[soort.lijst] ?? []) as object;

/** One record of an agenda; undefined when it has none of this id. */
export function recordVan<N extends SoortNaam>(
  agenda: Agenda,
  soort: N,
  id: string,
): RecordVan<N> | undefined;
export function recordVan(agenda: Agenda, soort: Soort, id: string): Plain | undefined;
export function recordVan(agenda: Agenda, welke: SoortNaam | Soort, id: string): Plain | undefined {
  const soort = typeof welke === "string" ? soortMet(welke) : welke;
  return recordsVan(agenda, soort).find((record) => record[soort.idVeld] === id);
}

/** The agenda with other lists for some soorten, by the name of the list; what is not named stays the same object. */
export function metLijsten(agenda: Agenda, lijsten: ReadonlyMap<Soort, readonly Plain[]>): Agenda {
  const top: Record<string, unknown> = { ...agenda };
  const begroting: Record<string, unknown> = { ...agenda.begroting };
  for (const [soort, records] of lijsten) {
    const naar = soort.groep === null ? top : begroting;
    naar[soort.lijst] = alsLijst(soort, records);
  }
  return { ...top, begroting } as unknown as Agenda;
}

/** Records as they stand in a plain agenda. */
export function alsLijst({ vorm, idVeld }: Soort, records: readonly Plain[]): unknown {
  return vorm === "per-id"
    ? Object.fromEntries(records.map((record) => [String(record[idVeld]), record]))
    : records;
}

const groepVan = (agenda: Agenda, { groep }: Soort): Plain =>
  (groep === null ? agenda : agenda[groep]) as Plain;
