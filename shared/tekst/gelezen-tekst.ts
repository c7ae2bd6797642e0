import { onthoud } from "#shared/domain/onthoud.ts";
import { type Inline, inlinesOf, isLeeg, plainText, type RichText } from "#shared/domain/rich-text.ts";

const platteTeksten = new WeakMap<RichText, string>();
const lege = new WeakMap<RichText, boolean>();
const geciteerd = new WeakMap<RichText, readonly string[]>();

/** The text as plain lines; computed once per text, because a text that did not change keeps its identity. */
export function platteTekst(tekst: RichText): string {
  return onthoud(platteTeksten, tekst, plainText);
}

/** True when a reader would see nothing; remembered like the others. */
export function isLegeTekst(tekst: RichText | undefined): boolean {
  return tekst === undefined || onthoud(lege, tekst, isLeeg);
}

/** The ids of the bronnen a text cites. */
export function geciteerdeBronnen(tekst: RichText): readonly string[] {
  return onthoud(geciteerd, tekst, (nieuw) => inlinesOf(nieuw).flatMap(bronId));
}

function bronId(node: Inline): string[] {
  return node.type === "bronVerwijzing" ? [node.attrs.bronId] : [];
}
