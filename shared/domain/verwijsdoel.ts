import { BLOKSOORT_NAMEN } from "./begroting.ts";

/** What a reference in a text can lead to. An anker is a heading or table in a text. */
export const DOELSOORTEN = [
  "antwoord",
  "ambitie",
  "actie",
  "hoofdstuk",
  "sectie",
  "onderdeel",
  "bijlage",
  "tabel",
  "anker",
] as const;
export type DoelSoort = (typeof DOELSOORTEN)[number];

/** One place a reference can lead to. */
export type Verwijsdoel = Readonly<{ soort: DoelSoort; id: string }>;

/** A doel as it stands in a text: "actie/actie-1". */
export const formatDoel = ({ soort, id }: Verwijsdoel): string => `${soort}/${id}`;

/** Reads that again; null when it names nothing that can be referred to. */
export function leesDoel(naar: string): Verwijsdoel | null {
  const streep = naar.indexOf("/");
  const soort = DOELSOORTEN.find((kandidaat) => kandidaat === naar.slice(0, streep));
  const id = naar.slice(streep + 1);
  return soort === undefined || id === "" ? null : { soort, id };
}

/** What stands in a text where its doel was, once that is gone. */
export const VERWIJZING_WEG = "verwijzing ontbreekt";

/** The annexes of the document itself, under the title they have there. */
export const BIJLAGE_TITELS = {
  begroting: "Begroting",
  partners: "Partners",
  bronnen: "Bronnen",
  afkortingen: "Afkortingen",
  verantwoording: "Verantwoording raamwerk",
} as const;

/** The tables of the document itself, under the name they have there. */
export const TABEL_TITELS = {
  ambities: "Ambities in één overzicht",
  acties: "Acties in één overzicht",
  ...BLOKSOORT_NAMEN,
} as const;
