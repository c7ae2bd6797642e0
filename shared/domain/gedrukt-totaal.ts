import { addSom, LEGE_SOM, type Som } from "./bedrag.ts";
import { type Begroting, type BegrotingRij, type Blok, BlokSoort } from "./begroting.ts";
import { somVanBlok } from "./stand.ts";

/** A row that a document prints a total at: a blok, or all of lasten, dekking or reserves. */
export type TotaalRij = BegrotingRij | Readonly<{ soort: "totaal"; id: "reserve" }>;

/** A printed total that the rows do not add up to; `verschil` is printed minus sum. */
export type Afwijking = Readonly<{
  bij: TotaalRij;
  jaar: number;
  gedrukt: number;
  som: Som;
  verschil: number;
}>;

/** A begroting as far as its printed totals can be checked. */
export type MetTotalen = Pick<
  Begroting,
  "blokken" | "posten" | "jaren" | "gedrukt" | "gedruktDekking" | "gedruktReserve"
>;

/** How the total of a side of the begroting is called. */
export const TOTAAL_NAMEN: Readonly<Record<BlokSoort, string>> = {
  lasten: "Totaal lasten",
  dekking: "Totaal dekking",
  reserve: "Totaal reserves",
};

/** What the blokken of one soort come to in a year: their sums, or the balances of all reserves. */
export function somVanKant(
  begroting: Pick<Begroting, "blokken" | "posten" | "jaren">,
  kant: BlokSoort,
  jaar: number,
): Som {
  return begroting.blokken
    .filter(({ soort }) => soort === kant)
    .reduce((som, blok) => addSom(som, somVanBlok(begroting, blok, jaar)), LEGE_SOM);
}

/** The totals that a document prints at a row, by year. */
export function gedruktBij(
  { gedrukt, gedruktDekking, gedruktReserve, blokken }: Omit<MetTotalen, "posten" | "jaren">,
  bij: TotaalRij,
): Readonly<Record<string, number>> {
  if (bij.soort !== "totaal") return blokken.find(({ id }) => id === bij.id)?.gedrukt ?? {};
  return { lasten: gedrukt, dekking: gedruktDekking, reserve: gedruktReserve }[bij.id] ?? {};
}

/** Compares every printed total with what its rows come to: their sum, or the balance of a reserve. */
export function vindAfwijkingen(begroting: MetTotalen): Afwijking[] {
  return afwijkingenPerRij(begroting).flatMap(({ perJaar }) => perJaar);
}

/** The years in which the printed totals of one row differ from what its rows come to, the first year first. */
export type RijAfwijking = Readonly<{ bij: TotaalRij; perJaar: readonly [Afwijking, ...Afwijking[]] }>;

/** The same, the years of each row together. */
export function afwijkingenPerRij(begroting: MetTotalen): RijAfwijking[] {
  const perBlok = begroting.blokken.map((blok: Blok) =>
    vergelijk(begroting, { soort: "blok", id: blok.id }, (jaar) => somVanBlok(begroting, blok, jaar)),
  );
  const perKant = BlokSoort.options.map((kant) =>
    vergelijk(begroting, { soort: "totaal", id: kant } as TotaalRij, (jaar) =>
      somVanKant(begroting, kant, jaar),
    ),
  );
  return [...perBlok, ...perKant].flatMap(([eerste, ...rest]) =>
    eerste ? [{ bij: eerste.bij, perJaar: [eerste, ...rest] }] : [],
  );
}

function vergelijk(begroting: MetTotalen, bij: TotaalRij, somVan: (jaar: number) => Som): Afwijking[] {
  return Object.entries(gedruktBij(begroting, bij)).flatMap(([jaar, totaal]) => {
    const som = somVan(Number(jaar));
    if (som.euro === totaal) return [];
    return [{ bij, jaar: Number(jaar), gedrukt: totaal, som, verschil: totaal - som.euro }];
  });
}
