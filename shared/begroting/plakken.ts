import type { Post } from "#shared/domain/begroting.ts";
import { type CelBron, kopieerCel } from "./celtekst.ts";
import { type Doel, doelVan, type Landing } from "./doel.ts";
import { type Herkomst, vindHerkomst } from "./herkomst.ts";
import { isEigenKopie, landingen, landingenVan, noemtDezelfdeRijen } from "./landing.ts";
import { leesCel } from "./lees-cel.ts";
import { lijktOpRijen } from "./lees-tabel.ts";
import type { Rij } from "./rijen.ts";
import { type Gebied, isInvulbaar, type Rooster } from "./selectie.ts";
import type { Cellen } from "./tsv.ts";

/** One text that lands in one cell of a post. */
export type Plaksel = Readonly<{ postId: string; kolom: string; tekst: string }>;

/** One pasted row and where it lands. */
export type PlakRegel = Readonly<{ teksten: readonly string[]; landing: Landing }>;

/**
 * Where pasted cells land; `over` counts the cells for which there was no place. `twijfel` holds every row when another
 * place could have been meant, so that the user sees where they go first.
 */
export type PlakPlan = Readonly<{
  plaksels: readonly Plaksel[];
  over: number;
  twijfel: readonly PlakRegel[] | null;
}>;

/** True when pasted cells are rows that become posten, rather than cells to lay over the grid. */
export function wordtRijen(bron: CelBron, rooster: Rooster, gebied: Gebied, cellen: Cellen): boolean {
  const doel = doelVan(bron, rooster, gebied.boven, gebied.links);
  return (
    lijktOpRijen(cellen) &&
    !isEigenKopie(doel, cellen) &&
    !noemtDezelfdeRijen(doel, cellen) &&
    !pastInKolom(doel, cellen)
  );
}

/** True when what is pasted over a soort or an actie is one, in every row. */
function pastInKolom({ bron, kolommen: [kolom] }: Doel, cellen: Cellen): boolean {
  if (kolom?.soort !== "aard" && kolom?.soort !== "actie") return false;
  return cellen.every(([tekst = ""]) => leesCel(kolom.key, tekst, bron.acties).ok);
}

/**
 * Lays copied cells over the grid from the top left of a selection; heads and sums are stepped over, and what a cell
 * holds already is left alone. One copied cell fills the whole selection. Of more rows a head or a sum that was
 * copied along, by `herkomst` where that is known, lands on no post.
 */
export function planPlakken(
  bron: CelBron,
  rooster: Rooster,
  gebied: Gebied,
  cellen: Cellen,
  herkomst: Herkomst | null = null,
): PlakPlan {
  const enkel = cellen.length === 1 && cellen[0]?.length === 1 ? (cellen[0][0] ?? "") : null;
  if (enkel !== null) return vul(bron, rooster, gebied, enkel);
  const doel = doelVan(bron, rooster, gebied.boven, gebied.links);
  const bekend = herkomst?.length === cellen.length ? herkomst : vindHerkomst(bron, rooster, cellen);
  const { opRij, zeker } = bekend
    ? { opRij: landingenVan(doel, bekend), zeker: true }
    : landingen(doel, cellen);
  const regels = cellen.map((teksten, index): PlakRegel => ({ teksten, landing: opRij[index] }));
  return { ...legNeer(doel, cellen, opRij), twijfel: zeker ? null : regels };
}

function vul(bron: CelBron, rooster: Rooster, gebied: Gebied, tekst: string): PlakPlan {
  const { rijen, kolommen } = rooster;
  const cellen = rijen
    .slice(gebied.boven, gebied.onder + 1)
    .flatMap((rij) => kolommen.slice(gebied.links, gebied.rechts + 1).map((kolom) => ({ rij, kolom })))
    .filter(({ rij, kolom }) => rij.soort === "post" && isInvulbaar(rij, kolom));
  const plaksels = cellen.flatMap(({ rij, kolom }) =>
    rij.soort === "post" && kopieerCel(bron, rij, kolom) !== tekst
      ? [{ postId: rij.post.id, kolom: kolom.key, tekst }]
      : [],
  );
  const hier = doelVan(bron, rooster, gebied.boven, gebied.links);
  const over = cellen.length === 0 && !isEigenKopie(hier, [[tekst]]) ? 1 : 0;
  return { plaksels, over, twijfel: null };
}

function legNeer(doel: Doel, cellen: Cellen, opRij: readonly Landing[]): Omit<PlakPlan, "twijfel"> {
  const plaksels: Plaksel[] = [];
  let over = 0;
  opRij.forEach((rij, omlaag) => {
    if (rij === null) return;
    cellen[omlaag]?.forEach((tekst, opzij) => {
      const kolom = doel.kolommen[opzij];
      if (kolom?.soort === "totaal") return;
      if (!rij || !kolom) over += tekst.trim() === "" ? 0 : 1;
      else if (kopieerCel(doel.bron, rij, kolom) !== tekst)
        plaksels.push({ postId: rij.post.id, kolom: kolom.key, tekst });
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
