import type { Agenda } from "#shared/domain/agenda.ts";
import { UITVOERINGSJAREN } from "#shared/domain/agenda.ts";

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
      volgorde: volgorde(index),
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
        volgorde: volgorde(index),
      })),
      posten: [],
      noten: [],
    },
    bronnen: [],
    partners: [],
    afkortingen: [],
    teksten: {},
  };
}

/** Order keys in the notation of fractional-indexing: a0 … az, b00 … */
function volgorde(index: number): string {
  const cijfers = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  if (index < cijfers.length) return `a${cijfers[index]}`;
  const rest = index - cijfers.length;
  return `b${cijfers[Math.floor(rest / cijfers.length)] ?? "z"}${cijfers[rest % cijfers.length]}`;
}
