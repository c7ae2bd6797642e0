import { type RichText, walkBlocks } from "#shared/domain/rich-text.ts";
import { type RegelTreffer, treffersInRegel } from "./regel-treffers.ts";
import { type Bereik, vindInTekst, type ZoekVraag } from "./vind-in-tekst.ts";

/** One place where stands what is looked for, with what stands around it. */
export type TekstTreffer = Readonly<{
  /** The key of the text or field, and which of its hits this is. */
  sleutel: string;
  nummer: number;
  voor: string;
  gevonden: string;
  na: string;
}>;

const RUIMTE = 40;

/** Every hit in a text and its footnotes, in the order of a reader. */
export function treffersIn(sleutel: string, tekst: RichText, vraag: ZoekVraag): TekstTreffer[] {
  const alle: RegelTreffer[] = [];
  walkBlocks(tekst.content, (block) => {
    if (block.type === "paragraph" || block.type === "heading")
      alle.push(...treffersInRegel(block.content ?? [], vraag));
  });
  return alle.map(({ stuk, inStuk }, nummer) => treffer(sleutel, nummer, stuk, inStuk));
}

/** Every hit in a plain field. */
export function treffersInVeld(sleutel: string, waarde: string, vraag: ZoekVraag): TekstTreffer[] {
  return vindInTekst(waarde, vraag).map((bereik, nummer) => treffer(sleutel, nummer, waarde, bereik));
}

function treffer(sleutel: string, nummer: number, stuk: string, { van, tot }: Bereik): TekstTreffer {
  return {
    sleutel,
    nummer,
    voor: stuk.slice(Math.max(0, van - RUIMTE), van),
    gevonden: stuk.slice(van, tot),
    na: stuk.slice(tot, tot + RUIMTE),
  };
}
