import { parseBedrag } from "#shared/domain/bedrag.ts";
import type { Post } from "#shared/domain/begroting.ts";
import { celVelden } from "#shared/domain/cel.ts";
import { type CelBron, kopieerCel } from "./celtekst.ts";
import type { Doel, Landing } from "./doel.ts";
import type { Kolom } from "./kolommen.ts";
import { leesCel } from "./lees-cel.ts";
import { postenInRij, type Rij } from "./rijen.ts";
import type { Cellen } from "./tsv.ts";

/** The begroting as it will be when the rows are on these posten. */
export function metGeplakt({ bron, kolommen }: Doel, cellen: Cellen, opRij: readonly Landing[]): CelBron {
  const gevuld = new Map<string, Post>();
  cellen.forEach((rij, index) => {
    const post = opRij[index]?.post;
    if (post)
      gevuld.set(
        post.id,
        rij.reduce((vorige, tekst, opzij) => metCel(vorige, kolommen[opzij], tekst), post),
      );
  });
  const posten = bron.begroting.posten.map((post) => gevuld.get(post.id) ?? post);
  return { ...bron, begroting: { ...bron.begroting, posten } };
}

function metCel(post: Post, kolom: Kolom | undefined, tekst: string): Post {
  if (kolom?.soort !== "jaar") return post;
  return { ...post, ...celVelden(post, kolom.key, leesCel(kolom.key, tekst, [])) };
}

/** True when pasted cells are empty, or what a row that adds up holds now or once the posten are filled. */
export function isStand(
  { bron, kolommen }: Doel,
  daarna: CelBron,
  rij: Rij,
  cellen: readonly string[],
): boolean {
  return cellen.every((tekst, opzij) => {
    const kolom = kolommen[opzij];
    if (!kolom || kolom.soort === "totaal" || tekst.trim() === "") return true;
    return [bron, daarna].some((stand) =>
      isGelijk(kopieerCel(stand, rij, kolom), tekst, postenInRij(stand.begroting, rij).length),
    );
  });
}

/** A sum may be off by the rounding of what it adds up. */
function isGelijk(staat: string, tekst: string, aantal: number): boolean {
  if (staat === tekst) return true;
  const [links, rechts] = [euroVan(staat), euroVan(tekst)];
  return links !== null && rechts !== null && Math.abs(links - rechts) <= Math.floor(aantal / 2);
}

/** True when a row holds the sums of rows above it, in each of its cells with a number. */
export function isSomVan(rij: readonly string[], boven: Cellen): boolean {
  const getallen = rij.flatMap((tekst, opzij) => {
    const euro = euroVan(tekst);
    return euro === null ? [] : [{ euro, opzij }];
  });
  return (
    boven.length > 0 &&
    getallen.length > 0 &&
    getallen.every(({ euro, opzij }) => {
      const som = boven.reduce((tot, hoger) => tot + (euroVan(hoger[opzij] ?? "") ?? 0), 0);
      return Math.abs(som - euro) <= Math.floor(boven.length / 2);
    })
  );
}

/** The whole euros of a text; null when it is no such amount. */
export function euroVan(tekst: string): number | null {
  const gelezen = parseBedrag(tekst);
  return gelezen.ok && gelezen.bedrag?.kind === "euro" ? gelezen.bedrag.euro : null;
}
