import type { Agenda } from "#shared/document/agenda.ts";
import { aBlok } from "./a-begroting.ts";
import { aBron, anActie, anAgenda, anAmbitie, aPost } from "./an-agenda.ts";

/** The names, which are also in alphabetical order. */
export const DRIE = ["Eerste", "Midden", "Slot"] as const;
const drie = <T>(maak: (naam: string, volgorde: string) => T): T[] =>
  DRIE.map((naam, index) => maak(naam, `a${index}`));

/** Three of every soort, in the order of `DRIE`. */
export function drieVanElk(): Agenda {
  const agenda = anAgenda({
    ambities: drie((titel, volgorde) => anAmbitie({ id: titel, titel, volgorde })),
    acties: drie((titel, volgorde) => anActie({ id: titel, titel, volgorde })),
    bronnen: drie((titel, volgorde) => aBron({ id: titel, titel, kort: `${volgorde} ${titel}`, volgorde })),
    partners: drie((naam, volgorde) => ({ id: naam, naam, rol: "", volgorde, gewijzigd: null })),
    gemeenten: drie((naam, volgorde) => ({
      id: naam,
      naam,
      collegebesluit: null,
      raadsbesluit: null,
      volgorde,
      gewijzigd: null,
    })),
    hoofdstukken: drie((titel, volgorde) => ({
      id: titel,
      titel,
      plaats: "voorin",
      volgorde,
      gewijzigd: null,
    })),
    afkortingen: drie((afkorting) => ({ id: afkorting, afkorting, betekenis: "x", gewijzigd: null })),
  });
  return {
    ...agenda,
    begroting: {
      ...agenda.begroting,
      blokken: drie((naam, volgorde) => ({ ...aBlok(naam, "lasten", volgorde), naam: `Blok ${naam}` })),
      posten: drie((naam, volgorde) => aPost({ id: `post-${naam}`, blokId: "Eerste", naam, volgorde })),
      noten: drie((naam, volgorde) => ({
        id: naam,
        bij: { soort: "post", id: `post-${naam}` },
        tekst: `Noot ${naam}`,
        volgorde,
        gewijzigd: null,
      })),
    },
  };
}
