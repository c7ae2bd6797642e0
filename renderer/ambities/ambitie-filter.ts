import type { Actie } from "#shared/domain/actie.ts";
import type { Ambitie } from "#shared/domain/ambitie.ts";
import { type Begroting, heeftGeld } from "#shared/domain/begroting.ts";
import { actiesVan } from "./ambitie-feiten.ts";

/** Which ambities are shown: those that have all of what was chosen; null is no choice. */
export type AmbitieFilter = Readonly<{
  /** A prioriteit, or `ZONDER`. */
  prioriteit: string | null;
  /** A year, or `ZONDER`. */
  termijn: string | null;
  /** The id of a doelgroep or sector. */
  voor: string | null;
  acties: "met" | "zonder" | null;
  geld: "met" | "zonder" | null;
}>;

/** Chosen for an ambitie that has none. */
export const ZONDER = "zonder";

export const GEEN_FILTER: AmbitieFilter = {
  prioriteit: null,
  termijn: null,
  voor: null,
  acties: null,
  geld: null,
};

/** The ambities that have all of what was chosen, in their order. */
export function filterAmbities(
  ambities: readonly Ambitie[],
  { prioriteit, termijn, voor, acties, geld }: AmbitieFilter,
  alle: readonly Actie[],
  begroting: Begroting,
): Ambitie[] {
  return ambities.filter((ambitie) => {
    const eigen = actiesVan(alle, ambitie.id);
    return (
      isGekozen(prioriteit, ambitie.prioriteit) &&
      isGekozen(termijn, ambitie.termijn) &&
      (voor === null || [...ambitie.doelgroepen, ...ambitie.sectoren].includes(voor)) &&
      (acties === null || eigen.length > 0 === (acties === "met")) &&
      (geld === null || eigen.some(({ id }) => heeftGeld(begroting, id)) === (geld === "met"))
    );
  });
}

const isGekozen = (keuze: string | null, waarde: string | number | null): boolean =>
  keuze === null || (keuze === ZONDER ? waarde === null : String(waarde) === keuze);
