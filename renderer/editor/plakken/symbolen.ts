import { lettertypeVan } from "./stijl.ts";
import { GEEN_TEKEN, SYMBOOL_LETTERTYPEN } from "./symbool-lettertypen.ts";

/** Where a character of a font with signs stands: as itself, as Windows writes it, or in the private use area. */
const WINDOWS_1252 = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"];
const EERSTE = 0x20;
const PRIVE = 0xf000;

const tabellen = new Map(Object.entries(SYMBOOL_LETTERTYPEN).map(([naam, tekens]) => [naam, [...tekens]]));

/** Writes what stands in a font that draws signs (Wingdings, Webdings, Symbol) as the signs a reader saw. */
export function toonSymbolen(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const tekst = walker.currentNode as Text;
    const tabel = tabellen.get(lettertypeOp(tekst) ?? "");
    if (tabel) tekst.data = [...tekst.data].map((teken) => inTabel(teken, tabel)).join("");
  }
}

/**
 * Writes the signs that stand in the private use area without a font, as in a text copied from a PDF. The round
 * bullet is the one of Symbol; the others are those of Wingdings, which is where Word and PDF take them from.
 */
export function zonderPrive(tekst: string): string {
  const tabel = tabellen.get("wingdings") ?? [];
  return tekst.replace(/[\uf020-\uf0ff]/gu, (teken) => (teken === "\uf0b7" ? "•" : inTabel(teken, tabel)));
}

/** The nearest font that is said, in small letters; inside one with signs another one can stand again. */
function lettertypeOp(tekst: Text): string | null {
  for (let element = tekst.parentElement; element; element = element.parentElement) {
    const naam = lettertypeVan(element);
    if (naam !== null) return naam;
  }
  return null;
}

function inTabel(teken: string, tabel: readonly string[]): string {
  const code = teken.codePointAt(0) ?? 0;
  const windows = WINDOWS_1252.indexOf(teken);
  const plek = windows >= 0 ? 0x80 + windows : code >= PRIVE ? code - PRIVE : code;
  const getoond = tabel[plek - EERSTE];
  return getoond === undefined || getoond === GEEN_TEKEN ? teken : getoond;
}
