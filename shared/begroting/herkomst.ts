import { type CelBron, kopieerCel } from "./celtekst.ts";
import type { Rij } from "./rijen.ts";
import type { Gebied, Rooster } from "./selectie.ts";
import type { Cellen } from "./tsv.ts";

/** Of each copied row whether the grid fills it itself: a head or a sum, that never lands on a post. */
export type Herkomst = readonly boolean[];

/** What the rows of a rectangle are. */
export const herkomstVan = ({ rijen }: Rooster, { boven, onder }: Gebied): Herkomst =>
  rijen.slice(boven, onder + 1).map(isBerekend);

const isBerekend = (rij: Rij): boolean => rij.soort !== "post";

/**
 * Finds out what cells are when nobody remembers copying them: what stands just so in the grid, with a head or a sum
 * among it, came from there. Null when it stands nowhere, or also at posten alone.
 */
export function vindHerkomst(bron: CelBron, rooster: Rooster, cellen: Cellen): Herkomst | null {
  if (cellen.length < 2) return null;
  const breed = Math.max(...cellen.map((rij) => rij.length));
  const teksten = rooster.rijen.map((rij) => rooster.kolommen.map((kolom) => kopieerCel(bron, rij, kolom)));
  const staatOp = (boven: number, links: number): boolean =>
    cellen.every((rij, omlaag) =>
      rij.every((tekst, opzij) => teksten[boven + omlaag]?.[links + opzij] === tekst),
    );
  let gevonden: Herkomst | null = null;
  for (let boven = 0; boven + cellen.length <= rooster.rijen.length; boven += 1) {
    for (let links = 0; links + breed <= rooster.kolommen.length; links += 1) {
      if (!staatOp(boven, links)) continue;
      const hier = rooster.rijen.slice(boven, boven + cellen.length).map(isBerekend);
      if (!hier.includes(true)) return null;
      gevonden ??= hier;
    }
  }
  return gevonden;
}
