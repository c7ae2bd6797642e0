import { z } from "zod";
import { Jaar } from "#shared/domain/datum.ts";
import type { Agenda } from "./agenda.ts";
import { AGENDA_UITLEG, AgendaVelden, BEGROTING_UITLEG, BegrotingVelden } from "./soorten/agenda-velden.ts";
import type { Plain, VeldUitleg } from "./soorten/soort.ts";

/** Prefix of the fields of the agenda itself that stand with the begroting. */
const BEGROTING = "begroting";

/** The fields of the agenda itself as they are stored: those of the begroting under names of their own. */
const Opgeslagen = AgendaVelden.extend({
  id: z.string().max(64).default(""),
  titel: AgendaVelden.shape.titel.default(""),
  regio: AgendaVelden.shape.regio.default(""),
  beleidVanaf: AgendaVelden.shape.beleidVanaf.default(2026),
  uitvoeringVanaf: AgendaVelden.shape.uitvoeringVanaf.default(2026),
  raamwerk: AgendaVelden.shape.raamwerk.default(""),
  begrotingJaren: z.array(
    z
      .string()
      .regex(/^\d{4}$/)
      .transform(Number)
      .pipe(Jaar),
  ),
  begrotingGedrukt: BegrotingVelden.shape.gedrukt,
  begrotingGedruktDekking: BegrotingVelden.shape.gedruktDekking,
  begrotingGedruktReserve: BegrotingVelden.shape.gedruktReserve,
});

/** How the fields of the agenda itself are stored. */
export const AGENDA_OPSLAG = {
  schema: Opgeslagen,
  sets: ["begrotingJaren", "genegeerdeAfkortingen"],
  records: ["begrotingGedrukt", "begrotingGedruktDekking", "begrotingGedruktReserve"],
} as const;

/** Fields of the agenda itself, by the names an edit knows them by. */
export type Wijzigbaar = AgendaVelden & Readonly<{ begroting: BegrotingVelden }>;

/** These fields as they are stored. */
export function opgeslagenVelden({ begroting, ...velden }: Partial<Wijzigbaar>): Plain {
  const eigen = Object.entries(velden).filter(([veld]) => veld in AgendaVelden.shape);
  const geld = Object.keys(BegrotingVelden.shape).flatMap((veld): [string, unknown][] => {
    const waarde = begroting?.[veld as keyof BegrotingVelden];
    return waarde === undefined ? [] : [[opslagNaam(veld), waarde]];
  });
  return Object.fromEntries([...eigen, ...geld]);
}

/** What was stored, as fields of the agenda and of its begroting. */
export function gelezenVelden(opgeslagen: z.infer<typeof Opgeslagen>): Wijzigbaar {
  const {
    begrotingJaren: jaren,
    begrotingGedrukt: gedrukt,
    begrotingGedruktDekking: gedruktDekking,
    begrotingGedruktReserve: gedruktReserve,
    ...velden
  } = opgeslagen;
  return { ...velden, begroting: { jaren, gedrukt, gedruktDekking, gedruktReserve } };
}

/** How a reader knows these fields, by the names they are stored under. */
export const AGENDA_VELD_UITLEG: Readonly<Record<string, VeldUitleg>> = {
  ...AGENDA_UITLEG,
  ...Object.fromEntries(Object.entries(BEGROTING_UITLEG).map(([veld, uitleg]) => [opslagNaam(veld), uitleg])),
};

/** All fields of an agenda itself. */
export const veldenVan = (agenda: Agenda): Plain => opgeslagenVelden(agenda);

function opslagNaam(veld: string): string {
  return `${BEGROTING}${veld.charAt(0).toUpperCase()}${veld.slice(1)}`;
}
