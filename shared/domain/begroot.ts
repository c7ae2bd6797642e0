import { formatSomEuro } from "./bedrag.ts";
import { type Post, sumJaren } from "./begroting.ts";
import { noemJaren } from "./periode.ts";

/** What posten add up to over the years of the begroting, with those years: "€ 30.000 (2026–2027)". */
export function formatBegroot(posten: readonly Post[], jaren: readonly number[]): string {
  const som = formatSomEuro(sumJaren(posten, jaren));
  return jaren.length === 0 ? som : `${som} (${noemJaren(jaren)})`;
}
