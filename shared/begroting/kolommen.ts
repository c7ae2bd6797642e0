/** One column of the grid; `key` names it in a selection. */
export type Kolom = Readonly<
  | { soort: "naam"; key: "naam" }
  | { soort: "aard"; key: "aard" }
  | { soort: "actie"; key: "actie" }
  | { soort: "jaar"; key: string; jaar: number }
  | { soort: "totaal"; key: "totaal" }
>;

/** The columns that can be left out of sight. */
export type KolomKeuze = Readonly<{ aard: boolean; actie: boolean; totaal: boolean }>;

/** The columns of the grid from left to right; a total over one year would repeat it, so it is left out. */
export function maakKolommen(jaren: readonly number[], keuze: KolomKeuze): Kolom[] {
  const perJaar = jaren.map((jaar): Kolom => ({ soort: "jaar", key: String(jaar), jaar }));
  return [
    { soort: "naam", key: "naam" },
    ...(keuze.aard ? [{ soort: "aard", key: "aard" } as const] : []),
    ...(keuze.actie ? [{ soort: "actie", key: "actie" } as const] : []),
    ...perJaar,
    ...(keuze.totaal && jaren.length > 1 ? [{ soort: "totaal", key: "totaal" } as const] : []),
  ];
}
