import type { Agenda } from "#shared/document/agenda.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import type { WordOpties } from "#shared/domain/word-opties.ts";

/** What the worker needs to make a document. */
export type WordJob = Readonly<{ agenda: Agenda; raamwerk: Raamwerk; opties: WordOpties; moment: string }>;

/** What is being done, in words a user reads, and how far it is: 0 to 1. */
export type Voortgang = Readonly<{ fase: string; deel: number }>;

/** What the worker tells: how far it is, and at last the document, or that there is nothing to put in one. */
export type WordBericht =
  | Readonly<{ soort: "voortgang"; voortgang: Voortgang }>
  | Readonly<{ soort: "niets" }>
  | Readonly<{ soort: "klaar"; bytes: Uint8Array }>;
