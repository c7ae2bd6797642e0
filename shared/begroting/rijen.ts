import { addSom, formatEuro, LEGE_SOM, type Som } from "#shared/domain/bedrag.ts";
import {
  type Begroting,
  type BegrotingRij,
  type Blok,
  BlokSoort,
  type Kant,
  type Post,
  postenVan,
  postenVanSoort,
  saldoJaar,
  sumJaar,
} from "#shared/domain/begroting.ts";

/** One row of the grid; `key` names it in a selection, made by `rijKey` alone. */
export type Rij = Readonly<
  | { soort: "blok"; key: string; blok: Blok; dicht: boolean; aantal: number }
  | { soort: "post"; key: string; blok: Blok; post: Post }
  | { soort: "subtotaal"; key: string; blok: Blok }
  | { soort: "totaal"; key: string; van: Kant }
  | { soort: "saldo"; key: string }
>;

/** What names a row of the grid: one something can be said about, or one that only adds up. */
export type RijNaam =
  | BegrotingRij
  | Readonly<{ soort: "subtotaal"; id: string }>
  | Readonly<{ soort: "totaal"; id: "saldo" }>;

/** The key of a row of the grid. */
export function rijKey({ soort, id }: RijNaam): string {
  return `${soort}:${id}`;
}

/** What a note or a printed total at this row of the grid is about; null for the saldo. */
export function overRij(rij: Rij): BegrotingRij | null {
  switch (rij.soort) {
    case "post":
      return { soort: "post", id: rij.post.id };
    case "blok":
    case "subtotaal":
      return { soort: "blok", id: rij.blok.id };
    case "totaal":
      return { soort: "totaal", id: rij.van };
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
  if (blokken.length === 0 || soort === "reserve") return rijen;
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
  if (posten.length === 0 || !metSubtotaal) return [kop, ...rijen];
  return [kop, ...rijen, { soort: "subtotaal", key: rijKey({ soort: "subtotaal", id: blok.id }), blok }];
}

/** The name of a row as it stands in the first column. */
export function rijNaam(rij: Rij): string {
  switch (rij.soort) {
    case "blok":
      return rij.blok.naam.trim() || "Blok zonder naam";
    case "post":
      return rij.post.naam.trim() || "Post zonder naam";
    case "subtotaal":
      return rij.blok.soort === "reserve" ? "Stand na mutaties" : "Subtotaal";
    case "totaal":
      return `Totaal ${rij.van}`;
    case "saldo":
      return "Saldo";
  }
}

/** The posten a calculated row adds up; a post is its own sum, and the saldo adds nothing by itself. */
export function postenInRij(begroting: Begroting, rij: Rij): Post[] {
  switch (rij.soort) {
    case "post":
      return [rij.post];
    case "blok":
    case "subtotaal":
      return postenVan(begroting, rij.blok.id);
    case "totaal":
      return postenVanSoort(begroting, rij.van);
    case "saldo":
      return [];
  }
}

/** What a row adds up to in one year. */
export function somVanRij(begroting: Begroting, rij: Rij, jaar: number): Som {
  return rij.soort === "saldo" ? saldoJaar(begroting, jaar) : sumJaar(postenInRij(begroting, rij), jaar);
}

/** What a row adds up to over all years; null for a reserve, whose balances of different years are no sum. */
export function somVanJaren(begroting: Begroting, rij: Rij): Som | null {
  if ("blok" in rij && rij.blok.soort === "reserve") return null;
  return begroting.jaren.reduce((som, jaar) => addSom(som, somVanRij(begroting, rij, jaar)), LEGE_SOM);
}

/** Says in words how a calculated cell comes about; `jaar` null is the column over all years. */
export function verklaarSom(begroting: Begroting, rij: Rij, jaar: number | null): string {
  const over = jaar === null ? `${begroting.jaren[0]} tot en met ${begroting.jaren.at(-1)}` : String(jaar);
  if (rij.soort === "saldo") return `Totaal dekking min totaal lasten, ${over}.`;
  if (rij.soort === "post") return `De bedragen van ${over} bij elkaar.`;
  const posten = postenInRij(begroting, rij);
  const jaren = jaar === null ? begroting.jaren : [jaar];
  const gevuld = posten.filter((post) => jaren.some((j) => post.bedragen[j] !== undefined));
  return `Som van ${aantalPosten(gevuld.length)}${opsomming(gevuld, jaren)}.`;
}

const MAX_IN_SOM = 4;

function opsomming(posten: readonly Post[], jaren: readonly number[]): string {
  if (jaren.length !== 1 || posten.length === 0 || posten.length > MAX_IN_SOM) return "";
  const delen = posten.map(({ bedragen }) => {
    const bedrag = bedragen[jaren[0] ?? 0];
    return bedrag?.kind === "euro" ? formatEuro(bedrag.euro) : "PM";
  });
  return `: ${delen.join(" + ").replaceAll("+ −", "− ")}`;
}

/** Writes "1 post" or "12 posten". */
export function aantalPosten(aantal: number): string {
  return aantal === 1 ? "1 post" : `${aantal} posten`;
}
