import type { Agenda } from "#shared/domain/agenda.ts";
import { formatEuro } from "#shared/domain/bedrag.ts";
import {
  type Afwijking,
  type Begroting,
  type Post,
  postenVan,
  postenVanSoort,
  vindAfwijkingen,
} from "#shared/domain/begroting.ts";
import { noem } from "./naam.ts";
import type { Plaats, Regel } from "./signalering.ts";

/** Above this difference it is not rounding any more: one euro per row at most. */
const AFRONDING_PER_RIJ = 1;

/** A printed total that its rows do not add up to, with the likely cause. */
export const somWijktAf: Regel = {
  id: "som-wijkt-af",
  ernst: "fout",
  zoek: ({ agenda }) => {
    const afwijkingen = vindAfwijkingen(agenda.begroting);
    return afwijkingen.map((afwijking) => ({
      plaats: plaatsVan(afwijking),
      zin: zin(agenda, afwijking),
      stap: `${oorzaak(agenda.begroting, afwijking, afwijkingen)} Pas een post aan, of haal het gedrukte totaal weg.`,
    }));
  },
};

function plaatsVan({ bij }: Afwijking): Plaats {
  return bij === "totaal-lasten" ? { soort: "begroting" } : { soort: "blok", id: bij };
}

function zin({ begroting }: Agenda, { bij, jaar, gedrukt, som, verschil }: Afwijking): string {
  const blok = begroting.blokken.find(({ id }) => id === bij);
  const wat = blok ? `Subtotaal ${noem(blok.naam, "zonder naam")}` : "Totaal lasten";
  return `${wat} ${jaar} wijkt € ${formatEuro(Math.abs(verschil))} af: gedrukt € ${formatEuro(gedrukt)}, opgeteld € ${formatEuro(som)}.`;
}

function oorzaak(begroting: Begroting, afwijking: Afwijking, alle: readonly Afwijking[]): string {
  const { bij, jaar, verschil } = afwijking;
  const posten = bij === "totaal-lasten" ? postenVanSoort(begroting, "lasten") : postenVan(begroting, bij);
  if (posten.some(({ bedragen }) => bedragen[jaar]?.kind === "pm"))
    return "Waarschijnlijk: in het gedrukte totaal zit een bedrag dat hier PM is.";
  if (Math.abs(verschil) <= Math.max(1, posten.length) * AFRONDING_PER_RIJ)
    return `Waarschijnlijk: afronding.${subtotalenKloppen(bij, jaar, alle)}`;
  if (verschil > 0) return "Waarschijnlijk: er ontbreekt een post.";
  return dubbel(posten, jaar, -verschil) ?? "Waarschijnlijk: er staat een post te veel.";
}

function subtotalenKloppen(bij: string, jaar: number, alle: readonly Afwijking[]): string {
  if (bij !== "totaal-lasten" || alle.some((andere) => andere.bij !== bij && andere.jaar === jaar)) return "";
  return " De subtotalen kloppen wel.";
}

function dubbel(posten: readonly Post[], jaar: number, teVeel: number): string | null {
  const zelfde = posten.find(({ bedragen }) => {
    const bedrag = bedragen[jaar];
    return bedrag?.kind === "euro" && bedrag.euro === teVeel;
  });
  return zelfde ? `Waarschijnlijk: ${noem(zelfde.naam, "een post zonder naam")} telt te veel mee.` : null;
}
