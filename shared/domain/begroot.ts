import { formatSomEuro, isLegeSom } from "./bedrag.ts";
import { type Post, sumJaren } from "./begroting.ts";
import { noemJaren } from "./periode.ts";

/** What posten add up to, as in a sentence; "nog geen bedrag" when none of them has one. */
export function formatPosten(posten: readonly Post[], jaren: readonly number[]): string {
  const som = sumJaren(posten, jaren);
  return isLegeSom(som) ? "nog geen bedrag" : formatSomEuro(som);
}

/** The same with the years of the begroting: "€ 30.000 (2026–2027)". */
export function formatBegroot(posten: readonly Post[], jaren: readonly number[]): string {
  const som = sumJaren(posten, jaren);
  if (isLegeSom(som) || jaren.length === 0) return formatPosten(posten, jaren);
  return `${formatSomEuro(som)} (${noemJaren(jaren)})`;
}
