import type { Kolom } from "./kolommen.ts";
import type { Rij } from "./rijen.ts";

/** One cell, by the keys of its row and column, so that it survives inserted and moved rows. */
export type Cel = Readonly<{ rij: string; kolom: string }>;

/** A rectangle of cells: the active one, and the corner a range was started from. */
export type Selectie = Readonly<{ actief: Cel; anker: Cel }>;

/** A rectangle in indexes, both ends included. */
export type Gebied = Readonly<{ boven: number; onder: number; links: number; rechts: number }>;

export type Rooster = Readonly<{ rijen: readonly Rij[]; kolommen: readonly Kolom[] }>;

/** The rectangle of a selection; a row or column that is gone counts as the first. */
export function gebiedVan({ rijen, kolommen }: Rooster, { actief, anker }: Selectie): Gebied {
  const rij = (cel: Cel) =>
    Math.max(
      0,
      rijen.findIndex(({ key }) => key === cel.rij),
    );
  const kolom = (cel: Cel) =>
    Math.max(
      0,
      kolommen.findIndex(({ key }) => key === cel.kolom),
    );
  return {
    boven: Math.min(rij(actief), rij(anker)),
    onder: Math.max(rij(actief), rij(anker)),
    links: Math.min(kolom(actief), kolom(anker)),
    rechts: Math.max(kolom(actief), kolom(anker)),
  };
}

/** The cell some steps away, kept inside the grid. */
export function verplaats(rooster: Rooster, cel: Cel, omlaag: number, opzij: number): Cel {
  const rij = rooster.rijen.findIndex(({ key }) => key === cel.rij) + omlaag;
  const kolom = rooster.kolommen.findIndex(({ key }) => key === cel.kolom) + opzij;
  return {
    rij: rooster.rijen[klem(rij, rooster.rijen.length)]?.key ?? cel.rij,
    kolom: rooster.kolommen[klem(kolom, rooster.kolommen.length)]?.key ?? cel.kolom,
  };
}

const klem = (index: number, lengte: number): number => Math.min(Math.max(index, 0), lengte - 1);

/** True for a cell the user fills: everything of a post but its total, the name of a blok, and what a reserve begins with. */
export function isInvulbaar(rij: Rij, kolom: Kolom): boolean {
  if (rij.soort === "blok") return kolom.soort === "naam";
  if (rij.soort === "beginstand") return kolom.soort === "jaar" && kolom.jaar === rij.jaar;
  return rij.soort === "post" && kolom.soort !== "totaal";
}

/** The cells of posten in a selection that the user fills, row by row. */
export function invulbaarIn(
  rooster: Rooster,
  selectie: Selectie,
): Readonly<{ postId: string; kolom: Kolom }>[] {
  const { boven, onder, links, rechts } = gebiedVan(rooster, selectie);
  const kolommen = rooster.kolommen.slice(links, rechts + 1);
  return rooster.rijen
    .slice(boven, onder + 1)
    .flatMap((rij) =>
      kolommen.flatMap((kolom) =>
        rij.soort === "post" && isInvulbaar(rij, kolom) ? [{ postId: rij.post.id, kolom }] : [],
      ),
    );
}

/** The next (1) or previous (-1) cell with something to fill besides the name of a blok; null past either end. */
export function volgendeInvulbaar(rooster: Rooster, cel: Cel, stap: 1 | -1): Cel | null {
  const { rijen, kolommen } = rooster;
  const breed = kolommen.length;
  const begin =
    rijen.findIndex(({ key }) => key === cel.rij) * breed +
    kolommen.findIndex(({ key }) => key === cel.kolom);
  for (let plek = begin + stap; plek >= 0 && plek < rijen.length * breed; plek += stap) {
    const rij = rijen[Math.floor(plek / breed)];
    const kolom = kolommen[plek % breed];
    if (rij && kolom && rij.soort !== "blok" && isInvulbaar(rij, kolom))
      return { rij: rij.key, kolom: kolom.key };
  }
  return null;
}

/** Where one goes on filling after a cell: the next one to fill, or behind the last the first cell of the row below. */
export function verderNa(rooster: Rooster, cel: Cel): Cel {
  const volgende = volgendeInvulbaar(rooster, cel, 1);
  if (volgende) return volgende;
  const [eerste] = rooster.kolommen;
  return { rij: verplaats(rooster, cel, 1, 0).rij, kolom: eerste?.key ?? cel.kolom };
}

/** The next (1) or previous (-1) post in the same column; the cell itself when there is none. */
export function volgendePost({ rijen }: Rooster, cel: Cel, stap: 1 | -1): Cel {
  for (
    let plek = rijen.findIndex(({ key }) => key === cel.rij) + stap;
    plek >= 0 && plek < rijen.length;
    plek += stap
  ) {
    const rij = rijen[plek];
    if (rij?.soort === "post") return { rij: rij.key, kolom: cel.kolom };
  }
  return cel;
}
