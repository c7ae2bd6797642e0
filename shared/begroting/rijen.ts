import { addSom, LEGE_SOM, type Som } from "#shared/domain/bedrag.ts";
import {
  type Begroting,
  type BegrotingRij,
  type Blok,
  BlokSoort,
  type Post,
  postenVan,
  postenVanSoort,
  saldoJaar,
  sumJaar,
} from "#shared/domain/begroting.ts";
import { somVanKant, TOTAAL_NAMEN } from "#shared/domain/gedrukt-totaal.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { beginjaar, somVanBlok, standBegin } from "#shared/domain/stand.ts";

/** One row of the grid; `key` names it in a selection, made by `rijKey` alone. */
export type Rij = Readonly<
  | { soort: "blok"; key: string; blok: Blok; dicht: boolean; aantal: number }
  | { soort: "post"; key: string; blok: Blok; post: Post }
  /** The balance with which a reserve begins each year: that of the first is typed there, the others follow. */
  | { soort: "beginstand"; key: string; blok: Blok; jaar: number | null }
  | { soort: "subtotaal"; key: string; blok: Blok }
  | { soort: "totaal"; key: string; van: BlokSoort }
  | { soort: "saldo"; key: string }
>;

/** What names a row of the grid: one something can be said about, or one that only adds up. */
export type RijNaam =
  | BegrotingRij
  | Readonly<{ soort: "subtotaal" | "beginstand"; id: string }>
  | Readonly<{ soort: "totaal"; id: "saldo" | "reserve" }>;

/** The key of a row of the grid. */
export function rijKey({ soort, id }: RijNaam): string {
  return `${soort}:${id}`;
}

/** What a note or a printed total at this row of the grid is about; null for what has no note. */
export function overRij(rij: Rij): BegrotingRij | null {
  switch (rij.soort) {
    case "post":
      return { soort: "post", id: rij.post.id };
    case "blok":
    case "subtotaal":
      return { soort: "blok", id: rij.blok.id };
    case "totaal":
      return rij.van === "reserve" ? null : { soort: "totaal", id: rij.van };
    case "beginstand":
    case "saldo":
      return null;
  }
}

const SALDO: Rij = { soort: "saldo", key: rijKey({ soort: "totaal", id: "saldo" }) };

/** The rows of the grid from top to bottom; a closed blok keeps its head only. */
export function maakRijen(begroting: Begroting, dicht: ReadonlySet<string>): Rij[] {
  return BlokSoort.options.flatMap((soort) => soortRijen(begroting, soort, dicht));
}

function soortRijen(begroting: Begroting, soort: BlokSoort, dicht: ReadonlySet<string>): Rij[] {
  const blokken = begroting.blokken.filter((blok) => blok.soort === soort);
  const metSubtotaal = soort === "reserve" || blokken.length > 1;
  const rijen = blokken.flatMap((blok) => blokRijen(begroting, blok, dicht.has(blok.id), metSubtotaal));
  if (blokken.length === 0 || (soort === "reserve" && blokken.length === 1)) return rijen;
  const totaal: Rij = { soort: "totaal", key: rijKey({ soort: "totaal", id: soort }), van: soort };
  return soort === "dekking" ? [...rijen, totaal, SALDO] : [...rijen, totaal];
}

function blokRijen(begroting: Begroting, blok: Blok, dicht: boolean, metSubtotaal: boolean): Rij[] {
  const posten = postenVan(begroting, blok.id);
  const kop: Rij = {
    soort: "blok",
    key: rijKey({ soort: "blok", id: blok.id }),
    blok,
    dicht,
    aantal: posten.length,
  };
  if (dicht) return [kop];
  const rijen = posten.map(
    (post): Rij => ({ soort: "post", key: rijKey({ soort: "post", id: post.id }), blok, post }),
  );
  const subtotaal: Rij = { soort: "subtotaal", key: rijKey({ soort: "subtotaal", id: blok.id }), blok };
  if (blok.soort === "reserve") return [kop, beginRij(begroting, blok), ...rijen, subtotaal];
  return posten.length === 0 || !metSubtotaal ? [kop, ...rijen] : [kop, ...rijen, subtotaal];
}

const beginRij = (begroting: Begroting, blok: Blok): Rij => ({
  soort: "beginstand",
  key: rijKey({ soort: "beginstand", id: blok.id }),
  blok,
  jaar: beginjaar(begroting),
});

/** The name of a row as it stands in the first column. */
export function rijNaam(rij: Rij): string {
  switch (rij.soort) {
    case "blok":
      return rij.blok.naam.trim() || NAAMLOOS.blok;
    case "post":
      return rij.post.naam.trim() || NAAMLOOS.post;
    case "beginstand":
      return "Stand begin van het jaar";
    case "subtotaal":
      return rij.blok.soort === "reserve" ? "Stand na mutaties" : "Subtotaal";
    case "totaal":
      return TOTAAL_NAMEN[rij.van];
    case "saldo":
      return "Saldo";
  }
}

/** The posten a calculated row reads; a post is its own sum, and the saldo adds nothing by itself. */
export function postenInRij(begroting: Begroting, rij: Rij): Post[] {
  switch (rij.soort) {
    case "post":
      return [rij.post];
    case "blok":
    case "beginstand":
    case "subtotaal":
      return postenVan(begroting, rij.blok.id);
    case "totaal":
      return postenVanSoort(begroting, rij.van);
    case "saldo":
      return [];
  }
}

/** What a row adds up to in one year; a reserve goes on where the year before ended. */
export function somVanRij(begroting: Begroting, rij: Rij, jaar: number): Som {
  switch (rij.soort) {
    case "saldo":
      return saldoJaar(begroting, jaar);
    case "beginstand":
      return standBegin(begroting, rij.blok, jaar);
    case "blok":
    case "subtotaal":
      return somVanBlok(begroting, rij.blok, jaar);
    case "totaal":
      return somVanKant(begroting, rij.van, jaar);
    case "post":
      return sumJaar(postenInRij(begroting, rij), jaar);
  }
}

/** What a row adds up to over all years; null for a reserve, whose balances of different years are no sum. */
export function somVanJaren(begroting: Begroting, rij: Rij): Som | null {
  if ("blok" in rij ? rij.blok.soort === "reserve" : rij.soort === "totaal" && rij.van === "reserve")
    return null;
  return begroting.jaren.reduce((som, jaar) => addSom(som, somVanRij(begroting, rij, jaar)), LEGE_SOM);
}

/** Writes "1 post" or "12 posten". */
export function aantalPosten(aantal: number): string {
  return aantal === 1 ? "1 post" : `${aantal} posten`;
}
