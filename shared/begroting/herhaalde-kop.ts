import { zonderEenheid } from "./eenheid.ts";
import { isKantnaam, kantVan } from "./kant-in-naam.ts";
import { isGetal, isKopwoord, jaarVan } from "./tabel-kop.ts";
import type { Cellen } from "./tsv.ts";

/** The rows with the heads of a table, and the column with the names. */
type MetKoppen = Readonly<{ koprijen: Cellen; naam: number }>;

/**
 * True for a row that says the heads of the columns once more, as tables do above each blok: the same years, or the
 * same words. One bare year is that only beside a name that is no post: it can be an amount.
 */
export function isHerhaaldeKop({ koprijen, naam }: MetKoppen, rij: readonly string[]): boolean {
  return koprijen.some((kop) => {
    const gelijk = gelijkeKoppen(kop, rij, naam);
    if (gelijk === null || gelijk.length === 0) return false;
    if (gelijk.length > 1 || jaarVan(gelijk[0] ?? "") === null) return true;
    return isKop(rij[naam] ?? "") || naamInKop(kop[naam] ?? "") !== null;
  });
}

/** The heads that a row repeats; null when it holds anything else, or misses a year. */
function gelijkeKoppen(kop: readonly string[], rij: readonly string[], naam: number): string[] | null {
  const gelijk: string[] = [];
  for (let kolom = 0; kolom < Math.max(kop.length, rij.length); kolom += 1) {
    const [boven, hier] = [netjes(kop[kolom]), netjes(rij[kolom])];
    if (kolom === naam) continue;
    if (boven !== "" && isZelfdeKop(boven, hier)) gelijk.push(hier);
    else if (jaarVan(boven) !== null || isGetal(hier)) return null;
  }
  return gelijk;
}

const netjes = (cel = ""): string => cel.replace(/\s+/gu, " ").trim().toLowerCase();

const isZelfdeKop = (boven: string, hier: string): boolean =>
  boven === hier || (jaarVan(boven) !== null && jaarVan(boven) === jaarVan(hier));

/** Beside a single year: a name that can only be a head. */
const isKop = (naam: string): boolean =>
  naam.trim() === "" || isKantnaam(naam.trim()) || isKopwoord(naam.trim());

const TITEL = /^(?:de\s+)?(?:meerjaren)?(?:begroting|raming)|^bedrag|^overzicht|^tabel|^in euro/iu;

/** The name of a blok or a side that stands among the heads of the columns; null for a word for what its column holds. */
export function naamInKop(cel: string): string | null {
  const naam = naamZonder(cel);
  return naam !== null && isKopwoord(naam) && kantVan(naam) === null ? null : naam;
}

/** The same for heads that come once more: another name than the first ones have is that of a blok. */
export function naamInHerhaling({ koprijen, naam }: MetKoppen, cel: string): string | null {
  const isEerder = koprijen.some((kop) => netjes(kop[naam]) === netjes(cel));
  return isEerder ? naamInKop(cel) : naamZonder(cel);
}

function naamZonder(cel: string): string | null {
  const naam = zonderEenheid(cel);
  return /\p{L}/u.test(naam) && !TITEL.test(naam) ? naam : null;
}
