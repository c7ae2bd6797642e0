import type { Keuze } from "#shared/document/edits/antwoord.ts";
import type { TriageSoort } from "#shared/domain/antwoord.ts";

/** What can be chosen for a vraag, in the order of the screens, and its letter. */
export const KEUZES = [
  { kind: "nu", letter: "N" },
  { kind: "later", letter: "L" },
  { kind: "elders", letter: "E" },
  { kind: "bewust-niet", letter: "B" },
  { kind: "klaar", letter: "K" },
] as const satisfies readonly { kind: TriageSoort; letter: string }[];
export type KeuzeKind = (typeof KEUZES)[number]["kind"];

/** A choice made with one of these. */
export type Gekozen = Keuze & Readonly<{ kind: KeuzeKind }>;
