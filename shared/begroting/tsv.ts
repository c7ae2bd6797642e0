/** The cells of a copied range, row by row. */
export type Cellen = readonly (readonly string[])[];

/** More than this is no table a person copied by hand; what comes after it is not read. */
export const MAX_TEKENS = 2_000_000;

/**
 * Reads cells as a spreadsheet copies them: tabs between cells, quotes around a cell with a tab, a line break
 * or a quote in it. A quote that nothing closes is an ordinary character.
 */
export const parseTsv = (tekst: string): string[][] => leesCellen(tekst, MET_TABS);

/** Reads cells in the same way from a text with a semicolon between them, as a spreadsheet saves them. */
export const parseCsv = (tekst: string): string[][] => leesCellen(tekst, MET_PUNTKOMMAS);

/** What stands between two cells, and how a cell with and without quotes is found. */
type Schrijfwijze = Readonly<{ tussen: string; gequoteerd: RegExp; kaal: RegExp }>;

const MET_TABS: Schrijfwijze = {
  tussen: "\t",
  gequoteerd: /"((?:[^"]|"")*)"(?=\t|\r|\n|$)/y,
  kaal: /[^\t\r\n]*/y,
};
const MET_PUNTKOMMAS: Schrijfwijze = {
  tussen: ";",
  gequoteerd: /"((?:[^"]|"")*)"(?=;|\r|\n|$)/y,
  kaal: /[^;\r\n]*/y,
};

function leesCellen(tekst: string, schrijfwijze: Schrijfwijze): string[][] {
  const bron = tekst.slice(0, MAX_TEKENS);
  const rijen: string[][] = [];
  let rij: string[] = [];
  let plek = 0;
  while (plek < bron.length) {
    const { inhoud, tot } = readCel(bron, plek, schrijfwijze);
    rij.push(inhoud);
    plek = tot;
    if (bron[plek] === schrijfwijze.tussen) {
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

function readCel(
  bron: string,
  plek: number,
  { gequoteerd, kaal }: Schrijfwijze,
): { inhoud: string; tot: number } {
  gequoteerd.lastIndex = plek;
  const metQuotes = gequoteerd.exec(bron);
  if (metQuotes) return { inhoud: (metQuotes[1] ?? "").replaceAll('""', '"'), tot: gequoteerd.lastIndex };
  kaal.lastIndex = plek;
  const zonder = kaal.exec(bron)?.[0] ?? "";
  return { inhoud: zonder, tot: plek + zonder.length };
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
