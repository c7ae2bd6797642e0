export type Onderdeel = Readonly<{
  naam: string;
  versie: string | null;
  licentie: string;
  bron: string | null;
  /** The place in the lockfile, of a package. */
  slot?: string;
  /** The package it is built into. */
  in?: string | null;
  bestanden?: string;
  tekst: string;
}>;
export function onderdelenVan(bestanden: readonly string[]): Onderdeel[];
