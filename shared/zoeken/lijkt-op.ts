/**
 * The known word, or beginning of one, that a mistyped word is nearest to; null when nothing is near. A whole word
 * goes before a beginning, and a word that is used more before one that is used less.
 */
export function lijktOp(term: string, woorden: Iterable<string>): string | null {
  if (term.length < 3) return null;
  const grens = term.length < 6 ? 1 : 2;
  let beste: Kandidaat | null = null;
  for (const [woord, keer] of telWoorden(woorden))
    for (const kandidaat of kandidaten(term, woord, keer, grens))
      if (beste === null || isBeter(kandidaat, beste)) beste = kandidaat;
  return beste?.tekst ?? null;
}

type Kandidaat = Readonly<{ tekst: string; afstand: number; heel: boolean; keer: number }>;

function* kandidaten(term: string, woord: string, keer: number, grens: number): Generator<Kandidaat> {
  if (woord.length < term.length - grens) return;
  for (let lengte = term.length - 1; lengte <= term.length + 1; lengte++) {
    if (lengte > woord.length) return;
    const tekst = woord.slice(0, lengte);
    const afstand = bewerkingen(term, tekst, grens);
    if (afstand <= grens) yield { tekst, afstand, heel: lengte === woord.length, keer };
  }
}

function isBeter(links: Kandidaat, rechts: Kandidaat): boolean {
  if (links.afstand !== rechts.afstand) return links.afstand < rechts.afstand;
  if (links.heel !== rechts.heel) return links.heel;
  if (links.tekst.length !== rechts.tekst.length) return links.tekst.length > rechts.tekst.length;
  return links.keer > rechts.keer;
}

function telWoorden(woorden: Iterable<string>): Map<string, number> {
  const keren = new Map<string, number>();
  for (const woord of woorden) keren.set(woord, (keren.get(woord) ?? 0) + 1);
  return keren;
}

/** How many letters were added, left out, changed or swapped; stops counting above the limit. */
function bewerkingen(van: string, naar: string, grens: number): number {
  if (van.charAt(0) !== naar.charAt(0) && van.charAt(1) !== naar.charAt(1)) return grens + 1;
  let eerder: number[] = [];
  let vorige = Array.from({ length: naar.length + 1 }, (_, index) => index);
  for (let i = 1; i <= van.length; i++) {
    const rij = [i];
    for (let j = 1; j <= naar.length; j++) rij.push(stap(van, naar, i, j, rij, vorige, eerder));
    if (Math.min(...rij) > grens) return grens + 1;
    eerder = vorige;
    vorige = rij;
  }
  return vorige[naar.length] ?? grens + 1;
}

function stap(
  van: string,
  naar: string,
  i: number,
  j: number,
  rij: readonly number[],
  vorige: readonly number[],
  eerder: readonly number[],
): number {
  const op = (lijst: readonly number[], index: number) => lijst[index] ?? Number.POSITIVE_INFINITY;
  const gelijk = van.charAt(i - 1) === naar.charAt(j - 1) ? 0 : 1;
  const minste = Math.min(op(rij, j - 1) + 1, op(vorige, j) + 1, op(vorige, j - 1) + gelijk);
  const gewisseld =
    i > 1 && j > 1 && van.charAt(i - 1) === naar.charAt(j - 2) && van.charAt(i - 2) === naar.charAt(j - 1);
  return gewisseld ? Math.min(minste, op(eerder, j - 2) + 1) : minste;
}
