import type { Doel, Landing, Landingen, PostRij } from "./doel.ts";
import { euroVan, isSomVan, isStand, metGeplakt } from "./geplakte-som.ts";
import type { Cellen } from "./tsv.ts";

/**
 * One row after another on the posten. Between two blokken falls what is empty, and what is a sum there: of what was
 * pasted, or of the grid. Certain when each blok that begins is parted from the one before it in that way, and no sum
 * lies on a post.
 */
export function opPosten(doel: Doel, cellen: Cellen): Landingen {
  const loop = new Loop(doel, cellen);
  for (const rij of cellen) loop.leg(rij);
  const posten = doel.rijen.filter((rij) => rij.soort === "post");
  if (loop.isGescheiden) return { opRij: loop.opRij, zeker: loop.isZeker };
  return { opRij: cellen.map((_, index) => posten[index]), zeker: false };
}

const isLeeg = (rij: readonly string[]): boolean => rij.every((cel) => cel.trim() === "");

/** Goes down the posten with pasted rows, and knows at the end of each blok what was laid in it. */
class Loop {
  readonly opRij: Landing[] = [];
  private vondSom = false;
  /** A number that can be the sum of one post, but just as well be that of the next post. */
  private vondGelijke = false;
  /** A blok that begins right below the one before it. */
  private vondAaneen = false;
  private somOpPost = false;
  private plek = 0;
  private vorigeViel = false;
  private inBlok: (readonly string[])[] = [];
  private readonly alle: (readonly string[])[] = [];
  private readonly posten: readonly PostRij[];
  private readonly doel: Doel;
  private readonly cellen: Cellen;

  constructor(doel: Doel, cellen: Cellen) {
    this.doel = doel;
    this.cellen = cellen;
    this.posten = doel.rijen.filter((rij) => rij.soort === "post");
  }

  /** Whether what falls between blokken fell there on purpose. */
  get isGescheiden(): boolean {
    return this.vondSom || !(this.vondAaneen || this.vondGelijke);
  }

  get isZeker(): boolean {
    return !this.vondAaneen && !this.somOpPost;
  }

  leg(rij: readonly string[]): void {
    const valt = this.isGrens() && (isLeeg(rij) || this.isSom(rij));
    if (valt) this.opRij.push(null);
    else this.opPost(rij);
    this.vorigeViel = valt;
  }

  private opPost(rij: readonly string[]): void {
    if (this.isGrens()) {
      const begint = this.plek > 0 && this.plek < this.posten.length;
      if (begint && !this.vorigeViel) this.vondAaneen = true;
      this.inBlok = [];
    }
    if (this.inBlok.length > 1 && rij.some(heeftBedrag) && isSomVan(rij, this.inBlok)) this.somOpPost = true;
    this.opRij.push(this.posten[this.plek]);
    this.plek += 1;
    this.inBlok.push(rij);
    this.alle.push(rij);
  }

  /** Between two blokken, or above the first post when the selection begins there. */
  private isGrens(): boolean {
    if (this.plek === 0) return this.doel.rijen[0]?.soort !== "post";
    return this.posten[this.plek - 1]?.blok.id !== this.posten[this.plek]?.blok.id;
  }

  private isSom(rij: readonly string[]): boolean {
    if (!rij.some(heeftBedrag)) return false;
    const vanGeplakt = isSomVan(rij, this.inBlok);
    const staatEr = this.staatErTussen(rij);
    if (this.inBlok.length > 1 ? vanGeplakt || staatEr : staatEr && !vanGeplakt) this.vondSom = true;
    else if (vanGeplakt) this.vondGelijke = true;
    return vanGeplakt || staatEr || isSomVan(rij, this.alle);
  }

  /** True for what a row between the last post and the next one holds, with posten of its blok on which nothing is pasted. */
  private staatErTussen(rij: readonly string[]): boolean {
    const { rijen } = this.doel;
    const [vorige, volgende] = [this.posten[this.plek - 1], this.posten[this.plek]];
    const vanaf = vorige ? rijen.indexOf(vorige) + 1 : 0;
    const tussen = rijen.slice(vanaf, volgende ? rijen.indexOf(volgende) : rijen.length);
    const daarna = metGeplakt(this.doel, this.cellen, this.opRij);
    return tussen.some((som) => isStand(this.doel, daarna, som, rij));
  }
}

/** True for a text with an amount that can be a sum. */
const heeftBedrag = (tekst: string): boolean => (euroVan(tekst) ?? 0) !== 0;
