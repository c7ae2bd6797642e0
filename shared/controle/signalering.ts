import type { Agenda } from "#shared/document/agenda.ts";
import type { Ref } from "#shared/document/ref.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";

/** How much a signalering matters: wrong on paper, worth a look, or a suggestion. None blocks writing. */
export const ERNSTEN = ["fout", "waarschuwing", "tip"] as const;
export type Ernst = (typeof ERNSTEN)[number];

/** What one rule found at one place: a sentence that says what is true, and the next step. */
export type Bevinding = Readonly<{ ref: Ref; zin: string; stap: string }>;

/** A finding with the rule it comes from; `id` stays the same as long as the finding does. */
export type Signalering = Bevinding & Readonly<{ id: string; regel: string; ernst: Ernst }>;

/** What every rule looks at; `raamwerk` is absent when this app does not have the version of the agenda. */
export type Onderzocht = Readonly<{ agenda: Agenda; raamwerk: Raamwerk | undefined }>;

/** One small pure check. */
export type Regel = Readonly<{
  id: string;
  ernst: Ernst;
  zoek: (onderzocht: Onderzocht) => readonly Bevinding[];
}>;
