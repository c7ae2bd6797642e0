/** What Word puts before an item, with a tab behind it. */
const LIJST_TEKEN = /^(?:[•▪●○◦▫‣➢❖■◆✓✔§o–—*-]|\d{1,3}[.)])$/u;

/** Rows of a table that was copied as text, for example from a spreadsheet; null when the text is no table. */
export function leesTabel(tekst: string): string[][] | null {
  const rijen = leesRijen(tekst);
  if (rijen.every(isLijstItem)) return null;
  return rijen.length < 2 || rijen.some((rij) => rij.length < 2) ? null : evenBreed(rijen);
}

function isLijstItem(rij: readonly string[]): boolean {
  const [teken = "", ...rest] = rij.filter((cel) => cel !== "");
  return LIJST_TEKEN.test(teken) && rest.length === 1;
}

/**
 * Rows for the cells of a table in which is pasted. A spreadsheet ends every row with a line end, also of one column;
 * null when the text is one line or ordinary text.
 */
export function leesCellen(tekst: string): string[][] | null {
  const rijen = leesRijen(tekst);
  if (tekst.includes("\t")) return evenBreed(rijen);
  const kolom =
    rijen.length > 1 && (/[^\n\r](?:\r\n|\r|\n)$/u.test(tekst) || rijen.every(([cel]) => isGetal(cel ?? "")));
  return kolom ? rijen : null;
}

const isGetal = (cel: string): boolean => cel === "" || (/^[-+−€\d.,%\s]+$/u.test(cel) && /\d/u.test(cel));

function leesRijen(tekst: string): string[][] {
  const regels = tekst.replace(/(?<![\r\n])[\r\n]+$/u, "").split(/\r\n|\r|\n/u);
  return regels.map((regel) => regel.split("\t").map((cel) => cel.trim()));
}

function evenBreed(rijen: readonly string[][]): string[][] {
  const kolommen = Math.max(...rijen.map((rij) => rij.length));
  return rijen.map((rij) => [...rij, ...Array<string>(kolommen - rij.length).fill("")]);
}
