/** The cells of a copied range, row by row. */
export type Cellen = readonly (readonly string[])[];

/** More than this is no table a person copied by hand; what comes after it is not read. */
export const MAX_TEKENS = 2_000_000;

/**
 * Reads cells as a spreadsheet copies them: tabs between cells, quotes around a cell with a tab, a line break
 * or a quote in it. A quote that nothing closes is an ordinary character.
 */
export function parseTsv(tekst: string): string[][] {
  const bron = tekst.slice(0, MAX_TEKENS);
  const rijen: string[][] = [];
  let rij: string[] = [];
  let plek = 0;
  while (plek < bron.length) {
    const { inhoud, tot } = readCel(bron, plek);
    rij.push(inhoud);
    plek = tot;
    if (bron[plek] === "\t") {
      plek += 1;
      if (plek < bron.length) continue;
      rij.push("");
    }
    rijen.push(rij);
    rij = [];
    plek += bron.startsWith("\r\n", plek) ? 2 : 1;
  }
  return rijen;
}

const GEQUOTEERD = /"((?:[^"]|"")*)"(?=\t|\r|\n|$)/y;
const KAAL = /[^\t\r\n]*/y;

function readCel(bron: string, plek: number): { inhoud: string; tot: number } {
  GEQUOTEERD.lastIndex = plek;
  const gequoteerd = GEQUOTEERD.exec(bron);
  if (gequoteerd) return { inhoud: (gequoteerd[1] ?? "").replaceAll('""', '"'), tot: GEQUOTEERD.lastIndex };
  KAAL.lastIndex = plek;
  const kaal = KAAL.exec(bron)?.[0] ?? "";
  return { inhoud: kaal, tot: plek + kaal.length };
}

/** Writes cells so that a spreadsheet, and `parseTsv`, read the same cells back. */
export function formatTsv(cellen: Cellen): string {
  return cellen.map((rij) => `${rij.map(formatCel).join("\t")}\r\n`).join("");
}

function formatCel(cel: string): string {
  return /[\t\r\n"]/u.test(cel) ? `"${cel.replaceAll('"', '""')}"` : cel;
}

const FORMULE = /^[=+\-@]/u;

/** A name as text for a spreadsheet: what looks like a formula gets an apostrophe, so that nothing runs. */
export function veiligeCel(naam: string): string {
  return FORMULE.test(naam) ? `'${naam}` : naam;
}

/** A name as it comes out of a spreadsheet: one line, without the apostrophe of `veiligeCel`. */
export function celNaam(cel: string): string {
  const naam = cel.replace(/\s+/gu, " ").trim();
  return naam.startsWith("'") && FORMULE.test(naam.slice(1)) ? naam.slice(1) : naam;
}
