import { z } from "zod";
import { formatEuro } from "#shared/domain/bedrag.ts";
import { GedrukteTotalen } from "#shared/domain/begroting.ts";
import { Jaar } from "#shared/domain/datum.ts";
import type { VeldUitleg } from "./soort.ts";

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

/** The fields of the agenda itself that hold words of the user. */
export const AGENDA_WOORDVELDEN = ["titel", "ondertitel", "regio", "centrumgemeente"] as const;

/** The fields of the agenda itself that stand with the begroting. */
export const BegrotingVelden = z.object({
  jaren: z.array(Jaar),
  /** Printed totals of all lasten, of all dekking, and of all reserves together. */
  gedrukt: GedrukteTotalen.default({}),
  gedruktDekking: GedrukteTotalen.default({}),
  gedruktReserve: GedrukteTotalen.default({}),
});
export type BegrotingVelden = Readonly<z.infer<typeof BegrotingVelden>>;

/** How a reader knows each field of the agenda itself; its id is what makes it that agenda. */
export const AGENDA_UITLEG: Readonly<Record<Exclude<keyof AgendaVelden, "id">, VeldUitleg>> = {
  titel: "titel",
  ondertitel: "ondertitel",
  regio: "regio",
  centrumgemeente: "centrumgemeente",
  beleidVanaf: "eerste jaar van de beleidsagenda",
  uitvoeringVanaf: "eerste jaar van de uitvoeringsagenda",
  versie: "versie",
  raamwerk: "raamwerk",
  ronde: "ronde",
  genegeerdeAfkortingen: "afkortingen zonder uitleg",
};

/** The same for those that stand with the begroting. */
export const BEGROTING_UITLEG: Readonly<Record<keyof BegrotingVelden, VeldUitleg>> = {
  jaren: "jaren van de begroting",
  gedrukt: { naam: "gedrukt totaal van de lasten", schrijf: (waarde) => formatEuro(waarde as number) },
  gedruktDekking: {
    naam: "gedrukt totaal van de dekking",
    schrijf: (waarde) => formatEuro(waarde as number),
  },
  gedruktReserve: {
    naam: "gedrukt totaal van de reserves",
    schrijf: (waarde) => formatEuro(waarde as number),
  },
};
