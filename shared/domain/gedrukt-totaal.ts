import type { Som } from "./bedrag.ts";
import { type Begroting, type BegrotingRij, postenVanSoort, sumJaar } from "./begroting.ts";
import { somVanBlok } from "./stand.ts";

const TOTAAL_LASTEN: BegrotingRij = { soort: "totaal", id: "lasten" };

/** A printed total that the rows do not add up to; `verschil` is printed minus sum. */
export type Afwijking = Readonly<{
  bij: BegrotingRij;
  jaar: number;
  gedrukt: number;
  som: Som;
  verschil: number;
}>;

/** A begroting as far as its printed totals can be checked. */
export type MetTotalen = Pick<Begroting, "blokken" | "posten" | "jaren" | "gedrukt">;

/** Compares every printed total with what its rows come to: their sum, or the balance of a reserve. */
export function vindAfwijkingen(begroting: MetTotalen): Afwijking[] {
  const perBlok = begroting.blokken.flatMap((blok) =>
    vergelijk({ soort: "blok", id: blok.id }, blok.gedrukt, (jaar) => somVanBlok(begroting, blok, jaar)),
  );
  const lasten = postenVanSoort(begroting, "lasten");
  return [...perBlok, ...vergelijk(TOTAAL_LASTEN, begroting.gedrukt, (jaar) => sumJaar(lasten, jaar))];
}

function vergelijk(
  bij: BegrotingRij,
  gedrukt: Readonly<Record<string, number>>,
  somVan: (jaar: number) => Som,
): Afwijking[] {
  return Object.entries(gedrukt).flatMap(([jaar, totaal]) => {
    const som = somVan(Number(jaar));
    if (som.euro === totaal) return [];
    return [{ bij, jaar: Number(jaar), gedrukt: totaal, som, verschil: totaal - som.euro }];
  });
}
