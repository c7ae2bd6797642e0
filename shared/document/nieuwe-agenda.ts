import { generateNKeysBetween } from "fractional-indexing";
import { UITVOERINGSJAREN } from "#shared/domain/periode.ts";
import { Agenda } from "./agenda.ts";

/** What the wizard asks for. */
export type NieuweAgenda = Readonly<{
  regio: string;
  titel: string;
  centrumgemeente: string;
  gemeenten: readonly string[];
  beleidVanaf: number;
  uitvoeringVanaf: number;
  raamwerk: string;
}>;

const BLOKKEN = [
  { naam: "Kerntaken", soort: "lasten" },
  { naam: "Uitvoering", soort: "lasten" },
  { naam: "Projecten", soort: "lasten" },
  { naam: "Dekking", soort: "dekking" },
] as const;

/** A new agenda with its municipalities in order, the years of its begroting and the usual blokken. */
export function nieuweAgenda(invoer: NieuweAgenda, id: string): Agenda {
  const { regio, titel, centrumgemeente, gemeenten, beleidVanaf, uitvoeringVanaf, raamwerk } = invoer;
  const gemeenteKeys = volgordes(gemeenten.length);
  const blokKeys = volgordes(BLOKKEN.length);
  const jaren = Array.from({ length: UITVOERINGSJAREN }, (_, index) => uitvoeringVanaf + index);
  return Agenda.parse({
    id,
    titel,
    regio,
    centrumgemeente,
    beleidVanaf,
    uitvoeringVanaf,
    raamwerk,
    gemeenten: gemeenten.map((naam, index) => ({
      id: `gemeente-${index + 1}`,
      naam,
      volgorde: gemeenteKeys[index],
    })),
    begroting: {
      jaren,
      blokken: BLOKKEN.map((blok, index) => ({
        ...blok,
        id: `blok-${index + 1}`,
        volgorde: blokKeys[index],
      })),
    },
  });
}

/** Order keys for a list that is made as a whole. */
const volgordes = (aantal: number): string[] => generateNKeysBetween(null, null, aantal);
