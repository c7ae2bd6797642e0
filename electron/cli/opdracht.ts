import type { ParseArgsConfig } from "node:util";

/** How a run of the command line ended: fine, something was found, or it was not asked the right way. */
export const GOED = 0;
export const GEVONDEN = 1;
export const VERKEERD = 2;

/** Where a command writes; tests read it back. */
export type Uitvoer = Readonly<{ out: (regel: string) => void; err: (regel: string) => void }>;

/** What a command gets: its arguments, and where to write. */
export type Aanroep = Readonly<{
  argumenten: readonly string[];
  /** The value of an option; undefined when it was not given. */
  optie: (naam: string) => string | undefined;
  opties: (naam: string) => readonly string[];
  vlag: (naam: string) => boolean;
  uitvoer: Uitvoer;
}>;

/** One command of the command line. */
export type Opdracht = Readonly<{
  /** How to use it, in full. */
  gebruik: string;
  opties: NonNullable<ParseArgsConfig["options"]>;
  /** How many arguments it takes. */
  aantal: number;
  doe: (aanroep: Aanroep) => Promise<number>;
}>;

/** Wrong use: the sentence goes to the user, with exit code 2. */
export class VerkeerdGebruik extends Error {}
