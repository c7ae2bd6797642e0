import type { Actie } from "#shared/domain/actie.ts";
import { type Begroting, heeftGeld } from "#shared/domain/begroting.ts";

/** Which acties are shown: those that have all of what was chosen; null is no choice. */
export type ActieFilter = Readonly<{
  /** The id of an ambitie or trekker, or `ZONDER`. */
  ambitie: string | null;
  trekker: string | null;
  status: string | null;
  gemeente: string | null;
  geld: "met" | "zonder" | null;
}>;

/** Chosen for an actie that has none. */
export const ZONDER = "zonder";

export const GEEN_FILTER: ActieFilter = {
  ambitie: null,
  trekker: null,
  status: null,
  gemeente: null,
  geld: null,
};

export const isGefilterd = (filter: ActieFilter): boolean =>
  Object.values(filter).some((keuze) => keuze !== null);

/** The acties that have all of what was chosen, in their order. */
export function filterActies(acties: readonly Actie[], filter: ActieFilter, begroting: Begroting): Actie[] {
  const { ambitie, trekker, status, gemeente, geld } = filter;
  return acties.filter(
    (actie) =>
      isGekozen(ambitie, actie.ambitieId) &&
      isGekozen(trekker, actie.trekker) &&
      (status === null || actie.status === status) &&
      (gemeente === null || actie.gemeenten.includes(gemeente)) &&
      (geld === null || heeftGeld(begroting, actie.id) === (geld === "met")),
  );
}

const isGekozen = (keuze: string | null, id: string | null): boolean =>
  keuze === null || (keuze === ZONDER ? id === null : id === keuze);
