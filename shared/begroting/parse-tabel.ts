import { isGetal } from "./tabel-kop.ts";
import { type Cellen, parseCsv, parseTsv } from "./tsv.ts";

/**
 * Reads pasted rows of a table: with tabs as a spreadsheet copies them, or with semicolons as it saves them. Semicolons
 * part cells only when there are no tabs, every row has as many of them, and there is a number behind one.
 */
export function parseTabel(tekst: string): string[][] {
  if (tekst.includes("\t") || !tekst.includes(";")) return parseTsv(tekst);
  const cellen = parseCsv(tekst);
  return isTabel(cellen) ? cellen : parseTsv(tekst);
}

function isTabel(cellen: Cellen): boolean {
  const rijen = cellen.filter((rij) => rij.some((cel) => cel.trim() !== ""));
  const breedte = Math.max(0, ...rijen.map((rij) => rij.length));
  return breedte > 1 && rijen.every((rij) => rij.length === breedte) && rijen.some(heeftGetal);
}

const heeftGetal = ([, ...rest]: readonly string[]): boolean => rest.some(isGetal);
