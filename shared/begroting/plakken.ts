import { type Gebied, isInvulbaar, type Rooster } from "./selectie.ts";
import type { Cellen } from "./tsv.ts";

/** One text that lands in one cell of a post. */
export type Plaksel = Readonly<{ postId: string; kolom: string; tekst: string }>;

/** Where pasted cells land; `over` counts the cells for which there was no place. */
export type PlakPlan = Readonly<{ plaksels: readonly Plaksel[]; over: number }>;

/**
 * Lays copied cells over the grid from the top left of a selection. Rows land on posten only, so that heads and
 * sums between them are stepped over; one copied cell fills the whole selection.
 */
export function planPlakken(rooster: Rooster, gebied: Gebied, cellen: Cellen): PlakPlan {
  const enkel = cellen.length === 1 && cellen[0]?.length === 1 ? (cellen[0][0] ?? "") : null;
  return enkel === null ? legNeer(rooster, gebied, cellen) : vul(rooster, gebied, enkel);
}

function vul({ rijen, kolommen }: Rooster, gebied: Gebied, tekst: string): PlakPlan {
  const plaksels = rijen
    .slice(gebied.boven, gebied.onder + 1)
    .flatMap((rij) =>
      kolommen
        .slice(gebied.links, gebied.rechts + 1)
        .flatMap((kolom) =>
          rij.soort === "post" && isInvulbaar(rij, kolom)
            ? [{ postId: rij.key, kolom: kolom.key, tekst }]
            : [],
        ),
    );
  return { plaksels, over: plaksels.length === 0 ? 1 : 0 };
}

function legNeer({ rijen, kolommen }: Rooster, { boven, links }: Gebied, cellen: Cellen): PlakPlan {
  const posten = rijen.slice(boven).filter((rij) => rij.soort === "post");
  const doelen = kolommen.slice(links);
  const plaksels: Plaksel[] = [];
  let over = 0;
  cellen.forEach((rij, omlaag) => {
    rij.forEach((tekst, opzij) => {
      const post = posten[omlaag];
      const kolom = doelen[opzij];
      if (kolom?.soort === "totaal") return;
      if (post && kolom) plaksels.push({ postId: post.key, kolom: kolom.key, tekst });
      else if (tekst.trim() !== "") over += 1;
    });
  });
  return { plaksels, over };
}

/** Fills down: every post of the selection gets the value of the first; one selected post gets that of the post above. */
export function planOmlaag(rooster: Rooster, gebied: Gebied): { van: string; naar: string[] } | null {
  const posten = rooster.rijen.slice(gebied.boven, gebied.onder + 1).filter((rij) => rij.soort === "post");
  const [eerste, ...rest] = posten;
  if (!eerste) return null;
  if (rest.length > 0) return { van: eerste.key, naar: rest.map(({ key }) => key) };
  const boven = rooster.rijen.slice(0, gebied.boven).findLast((rij) => rij.soort === "post");
  return boven ? { van: boven.key, naar: [eerste.key] } : null;
}
