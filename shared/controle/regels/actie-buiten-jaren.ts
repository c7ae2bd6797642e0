import { actie as soort } from "#shared/document/soorten/actie.ts";
import type { Actie } from "#shared/domain/actie.ts";
import { formatMaand } from "#shared/domain/datum.ts";
import { formatPeriode, laatsteJaar, UITVOERINGSJAREN } from "#shared/domain/periode.ts";
import { noemMetWoord } from "../naam.ts";
import { regel } from "../regel.ts";
import type { Bevinding } from "../signalering.ts";

/** An actie that ends before it starts, or lies wholly outside the years of the uitvoeringsagenda. */
export const actieBuitenJaren = regel({
  id: "actie-buiten-jaren",
  ernst: "waarschuwing",
  groep: "Werk bij",
  verder: "Kies maanden",
  samen: (n) => `${n} acties vallen buiten de uitvoeringsjaren.`,
  leest: ["acties", "uitvoeringVanaf"],
  zoek: ({ agenda: { acties, uitvoeringVanaf } }) =>
    acties.flatMap((actie) => beoordeel(actie, uitvoeringVanaf)),
});

function beoordeel(actie: Actie, vanaf: number): Bevinding[] {
  const { id, start, eind } = actie;
  const bij = noemMetWoord(soort, actie);
  if (start !== null && eind !== null && eind < start)
    return [
      {
        ref: { soort: "actie", id, veld: "eind" },
        zin: `${bij} eindigt in ${formatMaand(eind)}, voor het begin in ${formatMaand(start)}.`,
        stap: "Pas het begin of het einde aan.",
        kort: "eindigt voor het begin",
      },
    ];
  const teLaat = start !== null && jaarVan(start) > laatsteJaar(vanaf, UITVOERINGSJAREN);
  const teVroeg = eind !== null && jaarVan(eind) < vanaf;
  if (!teLaat && !teVroeg) return [];
  return [
    {
      ref: { soort: "actie", id, veld: teLaat ? "start" : "eind" },
      zin: `${bij} valt buiten de uitvoeringsagenda ${formatPeriode(vanaf, UITVOERINGSJAREN)}.`,
      stap: "Pas de maanden aan, of verplaats de actie naar een volgende uitvoeringsagenda.",
      kort: "buiten deze jaren",
    },
  ];
}

const jaarVan = (maand: string): number => Number(maand.slice(0, 4));
