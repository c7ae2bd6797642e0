import type { Kolom } from "#shared/begroting/kolommen.ts";
import { type Rij, somVanJaren, somVanRij } from "#shared/begroting/rijen.ts";
import { formatEuro, type Som } from "#shared/domain/bedrag.ts";
import type { Begroting } from "#shared/domain/begroting.ts";

/** The width of a column in rem (of the name: at least), and whether a sum in it holds PM, which has its own slot. */
export type KolomMaat = Readonly<{ rem: number; metPm: boolean }>;

/** Room for the name of a row; what is left of the window goes to it too. */
export const NAAM = 14;
const VAST = { naam: NAAM, aard: 5.75, actie: 10 } as const;
const BEDRAG_MINSTENS = { kaal: 5.5, metPm: 8 } as const;

/** What stands in an amount, in rem at the size and weight of a sum. */
const CIJFER = 0.53;
const PUNT = 0.28;
const CIRCA = 2.25;
const ICOON = 1.25;
const RAND = { kaal: 1, metPm: 3.25 } as const;

/** How wide each column has to be, so that no amount is cut off or printed over the next. */
export function kolomMaten(
  begroting: Begroting,
  rijen: readonly Rij[],
  kolommen: readonly Kolom[],
): ReadonlyMap<string, KolomMaat> {
  return new Map(kolommen.map((kolom) => [kolom.key, maatVan(begroting, rijen, kolom)]));
}

/** The width below which the grid scrolls sideways, in rem. */
export function minstensBreed(maten: ReadonlyMap<string, KolomMaat>): number {
  return [...maten.values()].reduce((som, { rem }) => som + rem, 0);
}

function maatVan(begroting: Begroting, rijen: readonly Rij[], kolom: Kolom): KolomMaat {
  if (kolom.soort !== "jaar" && kolom.soort !== "totaal") return { rem: VAST[kolom.soort], metPm: false };
  const sommen = rijen.flatMap((rij) => {
    const som = kolom.soort === "jaar" ? somVanRij(begroting, rij, kolom.jaar) : somVanJaren(begroting, rij);
    return som ? [som] : [];
  });
  const vorm = sommen.some(({ pm }) => pm) ? "metPm" : "kaal";
  const inhoud = Math.max(0, ...sommen.map(breedteVan));
  return { rem: Math.max(BEDRAG_MINSTENS[vorm], inhoud + RAND[vorm]), metPm: vorm === "metPm" };
}

/** Any amount below zero gets the room of the icon that a shortage has. */
function breedteVan({ euro, circa }: Som): number {
  const tekens = [...formatEuro(euro)];
  const punten = tekens.filter((teken) => teken === ".").length;
  const cijfers = (tekens.length - punten) * CIJFER + punten * PUNT;
  return cijfers + (circa ? CIRCA : 0) + (euro < 0 ? ICOON : 0);
}
