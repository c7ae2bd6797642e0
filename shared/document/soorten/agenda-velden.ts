import { z } from "zod";
import { GedrukteTotalen } from "#shared/domain/begroting.ts";
import { Jaar } from "#shared/domain/datum.ts";

/** The fields of the agenda itself: one record, in a root of its own. */
export const AgendaVelden = z.object({
  /** Identifies the lineage: copies of one agenda share it. */
  id: z.string().max(64),
  titel: z.string().max(300),
  ondertitel: z.string().max(1000).default(""),
  regio: z.string().max(200),
  centrumgemeente: z.string().max(200).default(""),
  /** First year of the beleidsagenda (5 years) and of the uitvoeringsagenda (2 years). */
  beleidVanaf: Jaar,
  uitvoeringVanaf: Jaar,
  versie: z.string().max(60).default("concept"),
  raamwerk: z.string().max(40),
  ronde: z.int().min(1).max(99).default(1),
  /** Words of capitals in the texts that need no explanation: no abbreviations, or ones everybody knows. */
  genegeerdeAfkortingen: z.array(z.string().max(40)).default([]),
});
export type AgendaVelden = Readonly<z.infer<typeof AgendaVelden>>;

/** The fields of the agenda itself that stand with the begroting. */
export const BegrotingVelden = z.object({
  jaren: z.array(z.int()),
  /** Printed totals of all lasten. */
  gedrukt: GedrukteTotalen.default({}),
});
export type BegrotingVelden = Readonly<z.infer<typeof BegrotingVelden>>;
