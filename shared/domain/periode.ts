/** Years of the beleidsagenda and of the uitvoeringsagenda. */
export const BELEIDSJAREN = 5;
export const UITVOERINGSJAREN = 2;

/** The first year of an agenda that is begun on this day: from July on people write for the year to come. */
export function eersteJaar(vandaag: Date): number {
  return vandaag.getFullYear() + (vandaag.getMonth() >= 6 ? 1 : 0);
}

/** The last year of a period that starts in `vanaf`. */
export function laatsteJaar(vanaf: number, jaren: number): number {
  return vanaf + jaren - 1;
}

/** Writes a period as "2026–2030". */
export function formatPeriode(vanaf: number, jaren: number): string {
  return jaren === 1 ? String(vanaf) : `${vanaf}–${laatsteJaar(vanaf, jaren)}`;
}

/** The years of a period. */
export function jarenVanaf(vanaf: number, aantal: number): number[] {
  return Array.from({ length: aantal }, (_, index) => vanaf + index);
}

/** Writes years as a period when they follow each other, "2026–2028", and one by one when they do not. */
export function noemJaren(jaren: readonly number[]): string {
  const eerste = jaren[0] ?? 0;
  const opvolgend = jaren.every((jaar, index) => jaar === eerste + index);
  return opvolgend && jaren.length > 0 ? formatPeriode(eerste, jaren.length) : jaren.join(", ");
}
