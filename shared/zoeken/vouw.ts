import { zichtbareTekens } from "#shared/domain/zichtbare-tekens.ts";

/**
 * Folds a text for comparing: small letters without accents. Every character keeps its place, so that what is
 * found in the folded text can be marked in the original.
 */
export function vouw(tekst: string): string {
  const klein = tekst.toLowerCase();
  if (klein.length === tekst.length && !/[^\0-\x7f]/u.test(klein)) return klein;
  let gevouwen = "";
  for (let index = 0; index < tekst.length; index++) gevouwen += vouwTeken(tekst.charAt(index));
  return gevouwen;
}

function vouwTeken(teken: string): string {
  if (teken <= "\x7f") return teken.toLowerCase();
  if (teken === "’" || teken === "‘") return "'";
  const basis = teken.normalize("NFD").charAt(0).toLowerCase();
  return basis.length === 1 ? basis : teken;
}

/** The words of a text, folded, without what a reader does not see inside them. */
export function woorden(tekst: string): string[] {
  return vouw(zichtbareTekens(tekst)).match(/[\p{L}\p{N}]+/gu) ?? [];
}
