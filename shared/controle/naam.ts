import type { Plain, Soort } from "#shared/document/soorten/soort.ts";

const LANGST = 80;

/** A name as it stands in a sentence, in Dutch quotes; a long one is cut, an empty one says so. */
export function citeer(naam: string, leeg: string): string {
  const kaal = naam.trim();
  if (kaal === "") return leeg;
  return `‘${kaal.length > LANGST ? `${kaal.slice(0, LANGST - 1)}…` : kaal}’`;
}

/** The name of a record in a sentence: "‘Jobcoaches’", "‘Lege actie’". */
export const noem = (soort: Pick<Soort, "titel" | "naamloos">, record: Plain): string =>
  citeer(soort.titel(record, null).trim() || soort.naamloos, "");

/** The name of a record in a sentence with its kind: "Actie ‘Jobcoaches’", "Lege partner". */
export const noemMetWoord = (soort: Pick<Soort, "titel" | "naamloos" | "woord">, record: Plain): string =>
  soort.titel(record, null).trim() === "" ? soort.naamloos : `${soort.woord} ${noem(soort, record)}`;
