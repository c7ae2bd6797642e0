import { vouw } from "./vouw.ts";

/** A piece of text, marked when it is what was searched for. */
export type Deel = Readonly<{ tekst: string; gevonden: boolean }>;

type Bereik = Readonly<{ van: number; tot: number }>;

/** A text in pieces, with every occurrence of the folded terms marked. */
export function markeer(tekst: string, termen: readonly string[]): Deel[] {
  const delen: Deel[] = [];
  let gekomen = 0;
  const voegToe = (tot: number, gevonden: boolean) => {
    if (tot > gekomen) delen.push({ tekst: tekst.slice(gekomen, tot), gevonden });
    gekomen = Math.max(gekomen, tot);
  };
  for (const { van, tot } of vindBereiken(tekst, termen)) {
    voegToe(van, false);
    voegToe(tot, true);
  }
  voegToe(tekst.length, false);
  return delen;
}

/** The part of a text around the first place where a term stands; null when no term does. */
export function fragment(tekst: string, termen: readonly string[], lengte: number): string | null {
  const [eerste] = vindBereiken(tekst, termen);
  if (!eerste) return null;
  const van = naarWoord(tekst, Math.max(0, eerste.van - Math.floor(lengte / 4)), eerste.van);
  const tot = Math.min(tekst.length, van + lengte);
  const stuk = tekst.slice(van, tot).replace(/\s+/gu, " ").trim();
  return `${van > 0 ? "… " : ""}${stuk}${tot < tekst.length ? " …" : ""}`;
}

/** Where the terms stand, in order and without overlap; the start of a word goes before the middle of one. */
function vindBereiken(tekst: string, termen: readonly string[]): Bereik[] {
  const gevouwen = vouw(tekst);
  const alle = termen.flatMap((term) => {
    const aanBegin = vindTerm(gevouwen, term).filter(({ van }) => isBegin(gevouwen, van));
    return aanBegin.length > 0 ? aanBegin : vindTerm(gevouwen, term);
  });
  let tot = 0;
  return alle
    .sort((links, rechts) => links.van - rechts.van || rechts.tot - links.tot)
    .filter((bereik) => {
      if (bereik.van < tot) return false;
      tot = bereik.tot;
      return true;
    });
}

function vindTerm(gevouwen: string, term: string): Bereik[] {
  const bereiken: Bereik[] = [];
  if (term === "") return bereiken;
  for (let van = gevouwen.indexOf(term); van >= 0; van = gevouwen.indexOf(term, van + term.length))
    bereiken.push({ van, tot: van + term.length });
  return bereiken;
}

function isBegin(tekst: string, index: number): boolean {
  return index === 0 || !/[\p{L}\p{N}]/u.test(tekst.charAt(index - 1));
}

/** Moves a cut forward to the start of a word, but never past what was found. */
function naarWoord(tekst: string, van: number, uiterlijk: number): number {
  if (van === 0) return 0;
  const spatie = tekst.slice(van, uiterlijk).search(/\s/u);
  return spatie < 0 ? van : van + spatie + 1;
}
