import { type Bedrag, formatBedrag, formatSom, isLegeSom } from "#shared/domain/bedrag.ts";
import type { Begroting } from "#shared/domain/begroting.ts";
import { actieNaam, type KiesbareActies } from "./actie-naam.ts";
import type { Kolom } from "./kolommen.ts";
import { type Rij, rijNaam, somVanJaren, somVanRij } from "./rijen.ts";
import type { Gebied, Rooster } from "./selectie.ts";
import { veiligeCel } from "./tsv.ts";

/** What the texts of cells come from. */
export type CelBron = Readonly<{ begroting: Begroting; acties: KiesbareActies }>;

/** What a cell holds, as it stands on the screen. */
export function celTekst({ begroting, acties }: CelBron, rij: Rij, kolom: Kolom): string {
  switch (kolom.soort) {
    case "naam":
      return rijNaam(rij);
    case "aard":
      return rij.soort === "post" ? (rij.post.aard ?? "") : "";
    case "actie":
      return rij.soort === "post" && rij.post.actieId !== null ? actieNaam(acties, rij.post.actieId) : "";
    case "jaar":
      return jaarTekst(begroting, rij, kolom.jaar);
    case "totaal": {
      const som = somVanJaren(begroting, rij);
      if (!som || (rij.soort === "blok" && !rij.dicht) || (rij.soort === "post" && isLegeSom(som))) return "";
      return formatSom(som);
    }
  }
}

function jaarTekst(begroting: Begroting, rij: Rij, jaar: number): string {
  if (rij.soort === "post") return formatBedrag(rij.post.bedragen[jaar]);
  if (rij.soort === "blok" && !rij.dicht) return "";
  return formatSom(somVanRij(begroting, rij, jaar));
}

/** An amount as the user edits it: no dots, so that nothing has to be typed around. */
export function invoerTekst(bedrag: Bedrag | undefined): string {
  if (!bedrag) return "";
  if (bedrag.kind === "pm") return "PM";
  return bedrag.circa ? `circa ${bedrag.euro}` : String(bedrag.euro);
}

/** The cells of a rectangle as they go to a spreadsheet: bare numbers, PM as a word, names that run nothing. */
export function kopieerCellen(bron: CelBron, { rijen, kolommen }: Rooster, gebied: Gebied): string[][] {
  return rijen
    .slice(gebied.boven, gebied.onder + 1)
    .map((rij) =>
      kolommen.slice(gebied.links, gebied.rechts + 1).map((kolom) => kopieerCel(bron, rij, kolom)),
    );
}

/** One cell as it goes to a spreadsheet; a text that was not read goes as it stands there. */
export function kopieerCel(bron: CelBron, rij: Rij, kolom: Kolom): string {
  const ongelezen = rij.soort === "post" ? rij.post.ongelezen[kolom.key] : undefined;
  if (ongelezen !== undefined) return veiligeCel(ongelezen);
  if (rij.soort === "post" && kolom.soort === "naam") return veiligeCel(rij.post.naam);
  const tekst = celTekst(bron, rij, kolom);
  const isBedrag = kolom.soort === "jaar" || kolom.soort === "totaal";
  return isBedrag ? tekst.replaceAll(".", "").replaceAll("−", "-") : veiligeCel(tekst);
}
