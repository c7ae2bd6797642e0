import type { Actie } from "#shared/domain/actie.ts";
import { formatMaand } from "#shared/domain/datum.ts";
import { formatPeriode, laatsteJaar, UITVOERINGSJAREN } from "#shared/domain/periode.ts";
import { noem } from "./naam.ts";
import type { Bevinding, Regel } from "./signalering.ts";

/** An actie that ends before it starts, or lies wholly outside the years of the uitvoeringsagenda. */
export const actieBuitenJaren: Regel = {
  id: "actie-buiten-jaren",
  ernst: "waarschuwing",
  zoek: ({ agenda: { acties, uitvoeringVanaf } }) =>
    acties.flatMap((actie) => beoordeel(actie, uitvoeringVanaf)),
};

function beoordeel({ id, titel, start, eind }: Actie, vanaf: number): Bevinding[] {
  const ref = { soort: "actie", id } as const;
  const bij = `Actie ${noem(titel, "zonder titel")}`;
  if (start !== null && eind !== null && eind < start)
    return [
      {
        ref,
        zin: `${bij} eindigt in ${formatMaand(eind)}, voor het begin in ${formatMaand(start)}.`,
        stap: "Pas het begin of het einde aan.",
      },
    ];
  const teLaat = start !== null && jaarVan(start) > laatsteJaar(vanaf, UITVOERINGSJAREN);
  const teVroeg = eind !== null && jaarVan(eind) < vanaf;
  if (!teLaat && !teVroeg) return [];
  return [
    {
      ref,
      zin: `${bij} valt buiten de uitvoeringsagenda ${formatPeriode(vanaf, UITVOERINGSJAREN)}.`,
      stap: "Pas de maanden aan, of verplaats de actie naar een volgende uitvoeringsagenda.",
    },
  ];
}

const jaarVan = (maand: string): number => Number(maand.slice(0, 4));
