import type { TriageSoort } from "../ui/TriageStaat.tsx";

/** What a choice is called in the row, and its letter. */
export const KEUZES = [
  { kind: "nu", letter: "N", woord: "Nu" },
  { kind: "later", letter: "L", woord: "Later" },
  { kind: "elders", letter: "E", woord: "Elders beantwoord" },
  { kind: "bewust-niet", letter: "B", woord: "Bewust niet" },
  { kind: "klaar", letter: "K", woord: "Klaar" },
] as const satisfies readonly { kind: TriageSoort; letter: string; woord: string }[];
export type KeuzeKind = (typeof KEUZES)[number]["kind"];
