import type { Onderdeel } from "#shared/domain/raamwerk.ts";

/** The short name of each onderdeel, as in the navigation. */
export const ONDERDEEL_KORT: Readonly<Record<Onderdeel, string>> = {
  aanbod: "Aanbod",
  vraag: "Vraag",
  mismatch: "Mismatch",
  partijen: "Partijen",
  ambities: "Ambities",
  uitvoering: "Uitvoering",
};
