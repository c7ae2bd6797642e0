import { parseBedrag } from "#shared/domain/bedrag.ts";
import type { Post } from "#shared/domain/begroting.ts";
import { celVelden } from "#shared/domain/cel.ts";
import { type CelBron, kopieerCel } from "./celtekst.ts";
import type { Herkomst } from "./herkomst.ts";
import type { Kolom } from "./kolommen.ts";
import { leesCel } from "./lees-cel.ts";
import { postenInRij, type Rij } from "./rijen.ts";
import type { Rooster } from "./selectie.ts";
import type { Cellen } from "./tsv.ts";

type PostRij = Extract<Rij, { soort: "post" }>;

/** Where one pasted row lands: on a post, on a row that the grid fills itself (`null`), or nowhere (`undefined`). */
export type Landing = PostRij | null | undefined;

/** The rows of the grid below the top of a selection, and its columns from the left of it. */
export type Doel = Readonly<{ bron: CelBron; rijen: readonly Rij[]; kolommen: readonly Kolom[] }>;

/** What lies under a selection that starts here. */
export function doelVan(bron: CelBron, { rijen, kolommen }: Rooster, boven: number, links: number): Doel {
  return { bron, rijen: rijen.slice(boven), kolommen: kolommen.slice(links) };
}

/**
 * The post of each pasted row whose `herkomst` is known: row for row where heads and sums lie on heads and sums,
 * otherwise only what was a post, one after another on posten.
 */
export function landingenVan({ rijen }: Doel, herkomst: Herkomst): Landing[] {
  const ligtGelijk = herkomst.every((berekend, index) => {
    const rij = rijen[index];
    return rij === undefined || (rij.soort !== "post") === berekend;
  });
  const posten = rijen.filter((rij) => rij.soort === "post");
  let plek = 0;
  return herkomst.map((berekend, index): Landing => {
    if (berekend) return null;
    const rij = ligtGelijk ? rijen[index] : posten[plek];
    plek += 1;
    return rij?.soort === "post" ? rij : undefined;
  });
}

/**
 * The post of each pasted row. Row for row when that is what was copied: its heads are empty and its sums are those
 * the grid would have. Otherwise the rows follow each other on posten, without sums that were copied along.
 */
export function landingen(doel: Doel, cellen: Cellen): Landing[] {
  const rijVoorRij = cellen.map((_, index): Landing => {
    const rij = doel.rijen[index];
    return rij === undefined || rij.soort === "post" ? rij : null;
  });
  if (noemtDezelfdeRijen(doel, cellen) || past(doel, cellen, rijVoorRij)) return rijVoorRij;
  return opPosten(doel, cellen);
}

const isLeeg = (rij: readonly string[]): boolean => rij.every((cel) => cel.trim() === "");

/** True when every pasted cell is what stands where it would land. */
export function isEigenKopie({ bron, rijen, kolommen }: Doel, cellen: Cellen): boolean {
  return cellen.every((teksten, omlaag) =>
    teksten.every((tekst, opzij) => {
      const [rij, kolom] = [rijen[omlaag], kolommen[opzij]];
      return rij !== undefined && kolom !== undefined && kopieerCel(bron, rij, kolom) === tekst;
    }),
  );
}

/** True when the pasted cells begin with the names of the rows they would land on. */
export function noemtDezelfdeRijen({ bron, rijen, kolommen }: Doel, cellen: Cellen): boolean {
  const [naam] = kolommen;
  return (
    naam?.soort === "naam" &&
    cellen.some((rij) => rij.length > 1) &&
    cellen.every(([tekst = ""], index) => {
      const rij = rijen[index];
      return rij !== undefined && kopieerCel(bron, rij, naam) === tekst;
    })
  );
}

/** True when every pasted cell over a head or a sum is empty, or what stands there once the posten are filled. */
function past(doel: Doel, cellen: Cellen, opRij: readonly Landing[]): boolean {
  const daarna = metGeplakt(doel, cellen, opRij);
  return cellen.every((rij, index) => {
    const doelRij = doel.rijen[index];
    if (doelRij === undefined || doelRij.soort === "post") return true;
    return rij.every((tekst, opzij) => {
      const kolom = doel.kolommen[opzij];
      if (!kolom || kolom.soort === "totaal" || tekst.trim() === "") return true;
      return [doel.bron, daarna].some((bron) =>
        isGelijk(kopieerCel(bron, doelRij, kolom), tekst, aantalIn(bron, doelRij)),
      );
    });
  });
}

const aantalIn = ({ begroting }: CelBron, rij: Rij): number => postenInRij(begroting, rij).length;

/** The begroting as it will be when the rows are on these posten. */
function metGeplakt({ bron, kolommen }: Doel, cellen: Cellen, opRij: readonly Landing[]): CelBron {
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

/** A sum may be off by the rounding of what it adds up. */
function isGelijk(staat: string, tekst: string, aantal: number): boolean {
  if (staat === tekst) return true;
  const [links, rechts] = [euroVan(staat), euroVan(tekst)];
  return links !== null && rechts !== null && Math.abs(links - rechts) <= Math.floor(aantal / 2);
}

function euroVan(tekst: string): number | null {
  const gelezen = parseBedrag(tekst);
  return gelezen.ok && gelezen.bedrag?.kind === "euro" ? gelezen.bedrag.euro : null;
}

/** One row after another on the posten; sums at the end of a blok, and what is empty there, only when they are copied along. */
function opPosten({ rijen }: Doel, cellen: Cellen): Landing[] {
  const posten = rijen.filter((rij) => rij.soort === "post");
  const metSommen = new Loop(posten);
  const opRij = cellen.map((rij) => metSommen.leg(rij));
  return metSommen.vondSom ? opRij : cellen.map((_, index) => posten[index]);
}

/** Goes down the posten with pasted rows, and knows at the end of each blok what was laid in it. */
class Loop {
  vondSom = false;
  private plek = 0;
  private inBlok: (readonly string[])[] = [];
  private readonly alle: (readonly string[])[] = [];
  private readonly posten: readonly PostRij[];

  constructor(posten: readonly PostRij[]) {
    this.posten = posten;
  }

  leg(rij: readonly string[]): Landing {
    if (this.isGrens() && (isLeeg(rij) || this.isSom(rij))) return null;
    if (this.isGrens()) this.inBlok = [];
    const post = this.posten[this.plek];
    this.plek += 1;
    this.inBlok.push(rij);
    this.alle.push(rij);
    return post;
  }

  private isGrens(): boolean {
    const [vorige, volgende] = [this.posten[this.plek - 1], this.posten[this.plek]];
    return vorige?.blok.id !== volgende?.blok.id;
  }

  private isSom(rij: readonly string[]): boolean {
    const vanBlok = isSomVan(rij, this.inBlok);
    if (vanBlok && this.inBlok.length > 1) this.vondSom = true;
    return vanBlok || isSomVan(rij, this.alle);
  }
}

/** True when a row holds the sums of rows above it, in each of its cells with a number. */
function isSomVan(rij: readonly string[], boven: Cellen): boolean {
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
