import { type Begroting, BlokSoort, type Post, postenVan } from "#shared/domain/begroting.ts";
import { type Edit, samen } from "./edit.ts";
import { verwijderNotenBij } from "./noot.ts";
import { verplaats, verwijder, voegToe, wijzig } from "./records.ts";

/** A place among the posten: in a blok, after another post of it or first (null). */
export type PostPlaats = Readonly<{ blokId: string; na: string | null }>;

/** Adds an empty post to a blok: after one of its posten, or last (null). */
export const voegPostToe =
  (id: string, blokId: string, na: string | null): Edit =>
  (blad, doen) => {
    const achter = na ?? postenVan(blad.agenda.begroting, blokId).at(-1)?.id;
    const plaats = achter === undefined ? undefined : { na: achter };
    return voegToe("post", id, { blokId, naam: "" }, plaats)(blad, doen);
  };

/** Puts a post in the bin, with its notes. */
export const verwijderPost =
  (id: string): Edit =>
  (blad, doen) => {
    const { begroting } = blad.agenda;
    if (!postMet(begroting, id)) return false;
    return samen(verwijder("post", id), verwijderNotenBij(begroting, [{ soort: "post", id }]))(blad, doen);
  };

/** Puts a post at a place in its own blok or another. */
export const legPost =
  (id: string, plaats: PostPlaats): Edit =>
  (blad, doen) => {
    const { begroting } = blad.agenda;
    const post = postMet(begroting, id);
    const { blokId, na } = plaats;
    if (!post || na === id || !begroting.blokken.some((blok) => blok.id === blokId)) return false;
    if (post.blokId === blokId && voorgangerVan(begroting, post) === na) return false;
    return samen(wijzig("post", id, { blokId }), verplaats("post", id, { na }))(blad, doen);
  };

/** Moves a post one place up (-1) or down (1), at the edge of its blok into the one beside it. */
export const schuifPost =
  (id: string, stap: 1 | -1): Edit =>
  (blad, doen) => {
    const { begroting } = blad.agenda;
    const post = postMet(begroting, id);
    const plaats = post ? plaatsNaast(begroting, post, stap) : null;
    return plaats !== null && legPost(id, plaats)(blad, doen);
  };

const postMet = ({ posten }: Begroting, id: string): Post | undefined =>
  posten.find((post) => post.id === id);

function voorgangerVan(begroting: Begroting, { id, blokId }: Post): string | null {
  const rij = postenVan(begroting, blokId);
  return rij[rij.findIndex((post) => post.id === id) - 1]?.id ?? null;
}

function plaatsNaast(begroting: Begroting, { id, blokId }: Post, stap: 1 | -1): PostPlaats | null {
  const rij = postenVan(begroting, blokId);
  const index = rij.findIndex((post) => post.id === id);
  const buur = rij[index + stap];
  if (buur) return { blokId, na: stap === 1 ? buur.id : (rij[index - 2]?.id ?? null) };
  const blok = blokNaast(begroting, blokId, stap);
  if (blok === null) return null;
  return { blokId: blok, na: stap === 1 ? null : (postenVan(begroting, blok).at(-1)?.id ?? null) };
}

/** The blok before or after one, in the order of the tables. */
function blokNaast({ blokken }: Begroting, id: string, stap: 1 | -1): string | null {
  const volgorde = BlokSoort.options.flatMap((soort) => blokken.filter((blok) => blok.soort === soort));
  const index = volgorde.findIndex((blok) => blok.id === id);
  return index < 0 ? null : (volgorde[index + stap]?.id ?? null);
}
