import { addSom, formatEuro, formatSom, LEGE_SOM, type Som } from "#shared/domain/bedrag.ts";
import type { Begroting } from "#shared/domain/begroting.ts";
import { somVanJaren, somVanRij } from "./rijen.ts";
import type { Gebied, Rooster } from "./selectie.ts";

/** What chosen cells hold together: their sum, how many hold an amount or PM, and the average of the amounts. */
export type Keuze = Readonly<{ som: Som; aantal: number; gemiddeld: number | null }>;

/**
 * Adds up chosen cells. Amounts of posten when there are any among them, so that a subtotal in between does not count
 * twice; a total over the years counts only when no year is chosen.
 */
export function somVanKeuze(begroting: Begroting, rooster: Rooster, gebied: Gebied): Keuze {
  const cellen = gekozenSommen(begroting, rooster, gebied);
  const euros = cellen.filter(({ metEuro }) => metEuro);
  const som = cellen.reduce(addSom, LEGE_SOM);
  return {
    som,
    aantal: cellen.length,
    gemiddeld: euros.length === 0 ? null : Math.round(som.euro / euros.length),
  };
}

/** The same in words: "Som 300.000 + PM · 3 bedragen · gemiddeld 150.000"; empty for fewer than two. */
export function zegKeuze({ som, aantal, gemiddeld }: Keuze): string {
  if (aantal < 2) return "";
  const delen = [`Som ${formatSom(som)}`, `${aantal} bedragen`];
  return [...delen, ...(gemiddeld === null ? [] : [`gemiddeld ${formatEuro(gemiddeld)}`])].join(" · ");
}

function gekozenSommen(begroting: Begroting, rooster: Rooster, gebied: Gebied): Som[] {
  const rijen = rooster.rijen.slice(gebied.boven, gebied.onder + 1);
  const kolommen = rooster.kolommen.slice(gebied.links, gebied.rechts + 1);
  const jaren = kolommen.flatMap((kolom) => (kolom.soort === "jaar" ? [kolom.jaar] : []));
  const posten = rijen.filter((rij) => rij.soort === "post");
  if (posten.length > 0 && jaren.length > 0)
    return posten.flatMap((rij) =>
      jaren.flatMap((jaar) => (rij.post.bedragen[jaar] ? [somVanRij(begroting, rij, jaar)] : [])),
    );
  const gerekend = posten.length > 0 ? posten : rijen.filter((rij) => rij.soort !== "blok" || rij.dicht);
  if (jaren.length > 0)
    return gerekend.flatMap((rij) => jaren.map((jaar) => somVanRij(begroting, rij, jaar)));
  if (!kolommen.some(({ soort }) => soort === "totaal")) return [];
  return gerekend.flatMap((rij) => somVanJaren(begroting, rij) ?? []);
}
