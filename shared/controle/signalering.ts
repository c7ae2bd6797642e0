import type { Agenda } from "#shared/domain/agenda.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";

/** How much a signalering matters: wrong on paper, worth a look, or a suggestion. None blocks writing. */
export const ERNSTEN = ["fout", "waarschuwing", "tip"] as const;
export type Ernst = (typeof ERNSTEN)[number];

/** Where in the agenda a signalering can be solved. */
export type Plaats =
  | Readonly<{ soort: "agenda" | "begroting" | "afkortingen" }>
  | Readonly<{
      soort: "vraag" | "hoofdstuk" | "ambitie" | "actie" | "blok" | "post" | "bron" | "afkorting";
      id: string;
    }>;

/** What one rule found at one place: a sentence that says what is true, and the next step. */
export type Bevinding = Readonly<{ plaats: Plaats; zin: string; stap: string }>;

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
