import { zichtbareTekens } from "#shared/domain/zichtbare-tekens.ts";
import { vouw } from "./vouw.ts";

/** What is looked for in texts: any of the terms. */
export type ZoekVraag = Readonly<{ termen: readonly string[]; heelWoord: boolean; hoofdletters: boolean }>;

export type Bereik = Readonly<{ van: number; tot: number }>;

/**
 * Where a text holds what is looked for, in order and without overlap. Accents, kinds of quotes and of spaces make no
 * difference, and what nobody sees inside a word does not part it.
 */
export function vindInTekst(tekst: string, { termen, heelWoord, hoofdletters }: ZoekVraag): Bereik[] {
  const { gelezen, plekken } = lees(tekst, hoofdletters);
  let tot = 0;
  return termen
    .map((term) => lees(term, hoofdletters).gelezen)
    .flatMap((term) => plekkenVan(gelezen, term))
    .filter((gevonden) => !heelWoord || isHeelWoord(gelezen, gevonden))
    .sort((links, rechts) => links.van - rechts.van || rechts.tot - links.tot)
    .filter((gevonden) => {
      if (gevonden.van < tot) return false;
      tot = gevonden.tot;
      return true;
    })
    .map(({ van, tot: eind }) => ({ van: plekken[van] ?? 0, tot: (plekken[eind - 1] ?? 0) + 1 }));
}

/** The characters that count, and for each its place in the text. */
function lees(tekst: string, hoofdletters: boolean): { gelezen: string; plekken: number[] } {
  const plekken: number[] = [];
  let over = "";
  for (let plek = 0; plek < tekst.length; plek++) {
    const teken = tekst.charAt(plek);
    if (teken > "\x7f" && zichtbareTekens(teken) === "") continue;
    over += teken === "\u00a0" || teken === "\u202f" ? " " : teken;
    plekken.push(plek);
  }
  const gelezen = hoofdletters ? over.replace(/[’‘]/gu, "'") : vouw(over);
  return { gelezen, plekken };
}

function plekkenVan(tekst: string, term: string): Bereik[] {
  const gevonden: Bereik[] = [];
  if (term === "") return gevonden;
  for (let van = tekst.indexOf(term); van >= 0; van = tekst.indexOf(term, van + term.length))
    gevonden.push({ van, tot: van + term.length });
  return gevonden;
}

function isHeelWoord(tekst: string, { van, tot }: Bereik): boolean {
  const isLetter = (teken: string) => /[\p{L}\p{M}\p{N}]/u.test(teken);
  return !isLetter(tekst.charAt(van - 1)) && !isLetter(tekst.charAt(tot));
}
