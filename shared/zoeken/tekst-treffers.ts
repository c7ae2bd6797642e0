import { onthoud } from "#shared/domain/onthoud.ts";
import { type Inline, type RichText, walkBlocks } from "#shared/domain/rich-text.ts";
import { vindInTekst, type ZoekVraag } from "./vind-in-tekst.ts";

/** One place in a text where stands what is looked for, with what stands around it. */
export type TekstTreffer = Readonly<{
  /** The key of the text, and which of its hits this is. */
  sleutel: string;
  nummer: number;
  voor: string;
  gevonden: string;
  na: string;
}>;

const RUIMTE = 40;
const gelezen = new WeakMap<RichText, readonly string[]>();

/** Every hit in a text, in the order of the text. */
export function treffersIn(sleutel: string, tekst: RichText, vraag: ZoekVraag): TekstTreffer[] {
  return onthoud(gelezen, tekst, stukken)
    .flatMap((stuk) => vindInTekst(stuk, vraag).map(({ van, tot }) => ({ stuk, van, tot })))
    .map(({ stuk, van, tot }, nummer) => ({
      sleutel,
      nummer,
      voor: stuk.slice(Math.max(0, van - RUIMTE), van),
      gevonden: stuk.slice(van, tot),
      na: stuk.slice(tot, tot + RUIMTE),
    }));
}

/** The text in pieces without anything between their characters: a citation, footnote or hard break ends a piece. */
function stukken(tekst: RichText): readonly string[] {
  const alle: string[] = [];
  walkBlocks(tekst.content, (block) => {
    if (block.type === "paragraph" || block.type === "heading") alle.push(...stukkenVan(block.content ?? []));
  });
  return alle;
}

function stukkenVan(inlines: readonly Inline[]): string[] {
  const regel = inlines.map((inline) => (inline.type === "text" ? inline.text : "\n")).join("");
  return regel.split("\n").filter((stuk) => stuk !== "");
}
