import { zichtbareTekens } from "#shared/domain/zichtbare-tekens.ts";
import { zonderPrive } from "./symbolen.ts";

/** Beyond this a line was not broken to fit a page, and below it one cannot tell. */
const BREEDSTE = 160;
const SMALSTE = 35;
/** How full a line is of which the next word did not fit; letters of a PDF differ in width. */
const VOL = 0.75;
const BIJNA_VOL = 0.95;

const OPSOMMING = /^\s*(?:[•·▪●○◦‣➢✓*–—-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s/u;
const EINDE_ZIN = /[.!?:;][)"'”’]*$/u;
const LETTER_STREEPJE = /(?<!\p{L})(\p{L}+)[-\u2010\u00ad]$/u;
/** What keeps its dash before the rest of the word: abbreviations and the like. */
const HOUDT_STREEPJE = /^(?:mbo|hbo|vmbo|havo|vwo|vso|pro|ov|wo|niet|ex|oud|e)$/u;

/**
 * The text as it was meant: the line ends of a PDF or a mail joined to paragraphs, and words that were broken off made whole.
 * An empty line ends a paragraph; lines that are paragraphs, items or cells of their own stay so.
 */
export function herstelRegels(tekst: string): string {
  const regels = tekst.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, "\n").split("\n");
  if (regels.length === 1) return schoneTekst(tekst);
  const blokken: string[][] = [[]];
  for (const regel of regels) {
    if (zichtbareTekens(regel).trim() === "") blokken.push([]);
    else blokken.at(-1)?.push(regel);
  }
  return blokken
    .filter((blok) => blok.length > 0)
    .map((blok) => voegSamen(blok).map(schoneTekst).join("\n"))
    .join("\n\n");
}

/** A pasted text in the characters a reader saw. */
export const schoneTekst = (tekst: string): string => zichtbareTekens(zonderPrive(tekst));

function voegSamen(blok: readonly string[]): readonly string[] {
  if (blok.some((regel) => regel.includes("\t"))) return blok;
  const regels = blok.map(zonderRand);
  const breedte = Math.max(...regels.map(({ length }) => length));
  const afgebroken = breedte >= SMALSTE && breedte <= BREEDSTE && isAfgebroken(regels);
  const alineas: string[] = [];
  for (const [plek, regel] of regels.entries()) {
    const vorige = regels[plek - 1];
    const lopend = alineas.at(-1);
    if (vorige === undefined || lopend === undefined || !gaatDoor(vorige, regel, afgebroken ? breedte : null))
      alineas.push(regel);
    else alineas[alineas.length - 1] = aanElkaar(lopend, regel);
  }
  return alineas;
}

/** A line without the spaces around it; how far an item stands to the right says what it is a part of. */
const zonderRand = (regel: string): string => (OPSOMMING.test(regel) ? regel.trimEnd() : regel.trim());

/**
 * Whether lines were broken to fit a page: a sentence goes on at a next line with a small letter or a broken word,
 * or the lines run on without an end until the last one has a full stop.
 */
function isAfgebroken(regels: readonly string[]): boolean {
  const paren = regels.slice(1).map((regel, plek) => [regels[plek] ?? "", regel] as const);
  if (
    paren.some(
      ([voor, na]) =>
        isWoordDeel(voor, na) || (!OPSOMMING.test(na) && /^[\p{Ll}]/u.test(na) && !EINDE_ZIN.test(voor)),
    )
  )
    return true;
  return (
    /[.!?]$/u.test(regels.at(-1) ?? "") &&
    paren.some(([voor]) => voor.length >= SMALSTE && !EINDE_ZIN.test(voor))
  );
}

function gaatDoor(voor: string, na: string, breedte: number | null): boolean {
  if (isWoordDeel(voor, na)) return true;
  if (breedte === null || OPSOMMING.test(na)) return false;
  const eersteWoord = na.split(/\s/u)[0] ?? "";
  const moetVol = EINDE_ZIN.test(voor) ? BIJNA_VOL : VOL;
  return voor.length + 1 + eersteWoord.length > breedte * moetVol;
}

const isWoordDeel = (voor: string, na: string): boolean => LETTER_STREEPJE.test(voor) && /^\p{Ll}/u.test(na);

function aanElkaar(voor: string, na: string): string {
  if (!/[-\u2010\u00ad]$/u.test(voor)) return `${voor} ${na}`;
  const deel = LETTER_STREEPJE.exec(voor)?.[1] ?? "";
  if (/^(?:en|of|tot|dan wel)\s/u.test(na)) return `${voor.replace(/.$/u, "-")} ${na}`;
  if (!/^\p{Ll}/u.test(na) || deel === "")
    return voor.endsWith("-") && !/\s-$/u.test(voor) ? voor + na : `${voor} ${na}`;
  const houdt =
    voor.endsWith("-") && (/^\p{Lu}+$/u.test(deel) || HOUDT_STREEPJE.test(deel) || botst(deel, na));
  return houdt ? voor + na : voor.slice(0, -1) + na;
}

/** Two of the same vowels would be read as one: zee-eend. */
const botst = (deel: string, na: string): boolean => /[aeiou]$/u.test(deel) && deel.endsWith(na.charAt(0));
