import { generateNKeysBetween } from "fractional-indexing";
import type { Agenda } from "#shared/document/agenda.ts";
import { UITVOERINGSJAREN } from "#shared/domain/periode.ts";

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
  return {
    id,
    titel,
    ondertitel: "",
    regio,
    centrumgemeente,
    beleidVanaf,
    uitvoeringVanaf,
    versie: "concept",
    raamwerk,
    ronde: 1,
    gemeenten: gemeenten.map((naam, index) => ({
      id: `gemeente-${index + 1}`,
      naam,
      collegebesluit: null,
      raadsbesluit: null,
      volgorde: gemeenteKeys[index] ?? "",
    })),
    antwoorden: {},
    hoofdstukken: [],
    ambities: [],
    acties: [],
    begroting: {
      jaren,
      gedrukt: {},
      blokken: BLOKKEN.map((blok, index) => ({
        ...blok,
        id: `blok-${index + 1}`,
        gedrukt: {},
        volgorde: blokKeys[index] ?? "",
      })),
      posten: [],
      noten: [],
    },
    bronnen: [],
    partners: [],
    afkortingen: [],
    genegeerdeAfkortingen: [],
    teksten: {},
  };
}

/** Order keys for a list that is made as a whole. */
const volgordes = (aantal: number): string[] => generateNKeysBetween(null, null, aantal);
