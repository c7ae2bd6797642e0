import { z } from "zod";
import { Actie } from "./actie.ts";
import { Afkorting } from "./afkorting.ts";
import { Ambitie } from "./ambitie.ts";
import { Antwoord } from "./antwoord.ts";
import { Begroting } from "./begroting.ts";
import { Bron } from "./bron.ts";
import { Jaar } from "./datum.ts";
import { Gemeente } from "./gemeente.ts";
import { Hoofdstuk } from "./hoofdstuk.ts";
import { Partner } from "./partner.ts";
import { RichText } from "./rich-text.ts";

/** Years of the beleidsagenda and of the uitvoeringsagenda. */
export const BELEIDSJAREN = 5;
export const UITVOERINGSJAREN = 2;

/** The first year of an agenda that is begun on this day: from July on people write for the year to come. */
export function eersteJaar(vandaag: Date): number {
  return vandaag.getFullYear() + (vandaag.getMonth() >= 6 ? 1 : 0);
}

/** The whole agenda as plain, immutable data: what checks, sums, Word, search and CLI work on. Lists are in their order. */
export const Agenda = z.object({
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
  gemeenten: z.array(Gemeente).default([]),
  antwoorden: z.record(z.string(), Antwoord).default({}),
  hoofdstukken: z.array(Hoofdstuk).default([]),
  ambities: z.array(Ambitie).default([]),
  acties: z.array(Actie).default([]),
  begroting: Begroting,
  bronnen: z.array(Bron).default([]),
  partners: z.array(Partner).default([]),
  afkortingen: z.array(Afkorting).default([]),
  /** Words of capitals in the texts that need no explanation: no abbreviations, or ones everybody knows. */
  genegeerdeAfkortingen: z.array(z.string().max(40)).default([]),
  /** Rich texts by key; see `tekst-id.ts`. A key without text is absent. */
  teksten: z.record(z.string(), RichText).default({}),
});
export type Agenda = Readonly<z.infer<typeof Agenda>>;

/** The last year of a period that starts in `vanaf`. */
export function laatsteJaar(vanaf: number, jaren: number): number {
  return vanaf + jaren - 1;
}

/** Writes a period as "2026–2030". */
export function formatPeriode(vanaf: number, jaren: number): string {
  return jaren === 1 ? String(vanaf) : `${vanaf}–${laatsteJaar(vanaf, jaren)}`;
}
