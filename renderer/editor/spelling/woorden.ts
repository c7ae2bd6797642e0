/** A word in a text, with where it starts. */
export type Woord = Readonly<{ woord: string; van: number }>;

/**
 * A word may have a soft hyphen or a joiner of no width inside it: nobody sees those. An apostrophe in front belongs
 * to the word in ’s-Hertogenbosch; elsewhere it is a quotation mark.
 */
const WOORD = /(?<![\p{L}\p{M}\p{N}@./:_-])(?:['’‘](?=[stST]-\p{L}))?\p{L}[\p{L}\p{M}\p{Cf}'’-]*/gu;
const MAX_LENGTE = 80;

/**
 * The words of a line that a dictionary can judge. Left out: abbreviations, words with figures, single letters,
 * and what belongs to an address on the web.
 */
export function woordenIn(regel: string): Woord[] {
  const woorden: Woord[] = [];
  for (const match of regel.matchAll(WOORD)) {
    const woord = match[0].replace(/(?<!['’-])['’-]+$/u, "");
    if (isTeBeoordelen(woord, regel.slice(match.index + match[0].length)))
      woorden.push({ woord, van: match.index });
  }
  return woorden;
}

function isTeBeoordelen(woord: string, daarna: string): boolean {
  if (woord.length < 2 || woord.length > MAX_LENGTE) return false;
  if (/^[\p{N}@_]|^[./:](?=[\p{L}\p{N}/])/u.test(daarna)) return false;
  return !/\p{Lu}.*\p{Lu}/u.test(woord.replace(/-.*$/u, "")) && !/^\p{Lu}[\p{Lu}-]*$/u.test(woord);
}
