import type { Post } from "#shared/domain/begroting.ts";
import type { Rij } from "./rijen.ts";
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
            ? [{ postId: rij.post.id, kolom: kolom.key, tekst }]
            : [],
        ),
    );
  return { plaksels, over: plaksels.length === 0 ? 1 : 0 };
}

function legNeer({ rijen, kolommen }: Rooster, { boven, links }: Gebied, cellen: Cellen): PlakPlan {
  const posten = postenIn(rijen.slice(boven));
  const doelen = kolommen.slice(links);
  const plaksels: Plaksel[] = [];
  let over = 0;
  cellen.forEach((rij, omlaag) => {
    rij.forEach((tekst, opzij) => {
      const post = posten[omlaag];
      const kolom = doelen[opzij];
      if (kolom?.soort === "totaal") return;
      if (post && kolom) plaksels.push({ postId: post.id, kolom: kolom.key, tekst });
      else if (tekst.trim() !== "") over += 1;
    });
  });
  return { plaksels, over };
}

/** Fills down: every post of the selection gets the value of the first; one selected post gets that of the post above. */
export function planOmlaag({ rijen }: Rooster, gebied: Gebied): { van: Post; naar: Post[] } | null {
  const [eerste, ...rest] = postenIn(rijen.slice(gebied.boven, gebied.onder + 1));
  if (!eerste) return null;
  if (rest.length > 0) return { van: eerste, naar: rest };
  const boven = postenIn(rijen.slice(0, gebied.boven)).at(-1);
  return boven ? { van: boven, naar: [eerste] } : null;
}

const postenIn = (rijen: readonly Rij[]): Post[] =>
  rijen.flatMap((rij) => (rij.soort === "post" ? [rij.post] : []));
