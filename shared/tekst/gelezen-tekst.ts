import { onthoud } from "#shared/domain/onthoud.ts";
import {
  type Block,
  type Inline,
  inlinesOf,
  inlineText,
  isLeeg,
  plainText,
  type RichText,
} from "#shared/domain/rich-text.ts";
import { delenVan } from "#shared/domain/voetnoot.ts";

const regels = new WeakMap<RichText, string>();
const platteTeksten = new WeakMap<RichText, string>();
const lege = new WeakMap<RichText, boolean>();
const geciteerd = new WeakMap<RichText, readonly string[]>();
const verwezen = new WeakMap<RichText, readonly string[]>();
const ankers = new WeakMap<RichText, ReadonlyMap<string, string>>();

/** The text as plain lines; computed once per text, because a text that did not change keeps its identity. */
export function platteTekst(tekst: RichText): string {
  return onthoud(platteTeksten, tekst, plainText);
}

/** True when a reader would see nothing; remembered like the others. */
export function isLegeTekst(tekst: RichText | undefined): boolean {
  return tekst === undefined || onthoud(lege, tekst, isLeeg);
}

/** The ids of the bronnen a text cites, also in its footnotes. */
export function geciteerdeBronnen(tekst: RichText): readonly string[] {
  return onthoud(geciteerd, tekst, (nieuw) => inlinesOf(nieuw).flatMap(bronIds));
}

/** The doelen a text refers to. */
export function verwezenDoelen(tekst: RichText): readonly string[] {
  return onthoud(verwezen, tekst, (nieuw) =>
    inlinesOf(nieuw).flatMap((node) => (node.type === "verwijzing" ? [node.attrs.naar] : [])),
  );
}

/** The headings and tables of a text that are referred to, by their anker: the words of a heading, "tabel" for a table. */
export function ankersIn(tekst: RichText): ReadonlyMap<string, string> {
  return onthoud(ankers, tekst, (nieuw) => new Map(nieuw.content.flatMap(ankerVan)));
}

function ankerVan(block: Block): [string, string][] {
  if (block.type !== "heading" && block.type !== "table") return [];
  const anker = block.attrs?.anker;
  if (anker === undefined) return [];
  return [[anker, block.type === "table" ? "tabel" : inlineText(block.content ?? []).trim()]];
}

/** All that can be read in a text: its plain lines, then those of its footnotes. */
export const alleRegels = (tekst: RichText): string =>
  onthoud(regels, tekst, (nieuw) =>
    [
      platteTekst(nieuw),
      ...inlinesOf(nieuw).flatMap((node) => (node.type === "voetnoot" ? [node.attrs.tekst] : [])),
    ].join("\n"),
  );

function bronIds(node: Inline): string[] {
  if (node.type === "voetnoot") return delenVan(node.attrs).flatMap(bronIds);
  return node.type === "bronVerwijzing" ? [node.attrs.bronId] : [];
}
