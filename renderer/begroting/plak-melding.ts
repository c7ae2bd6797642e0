/** What pasting over the grid did with the cells that did not simply go in. */
export type PlakUitkomst = Readonly<{
  /** Cells whose text is kept as it is, because it cannot be read. */
  geweigerd: number;
  /** Cells for which there is no post or year. */
  over: number;
  alleenSommen: boolean;
}>;

/** What the user has to know of it after pasting; an empty text when everything went in. */
export function plakMelding({ geweigerd, over, alleenSommen }: PlakUitkomst): string {
  return [
    alleenSommen ? "U kopieerde alleen koppen en totalen: die rekent het rooster zelf uit." : "",
    geweigerd > 0
      ? `${aantalCellen(geweigerd)} lezen we niet: die ${geweigerd === 1 ? "staat" : "staan"} rood in het rooster.`
      : "",
    over > 0
      ? `${aantalCellen(over)} ${over === 1 ? "past" : "passen"} niet: daar is geen post of jaar meer.`
      : "",
  ]
    .filter((zin) => zin !== "")
    .join(" ");
}

/** Writes "1 cel" or "12 cellen". */
export const aantalCellen = (aantal: number): string => (aantal === 1 ? "1 cel" : `${aantal} cellen`);
