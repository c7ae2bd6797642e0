/** Rows of a table that was copied as text, for example from a spreadsheet; null when the text is no table. */
export function leesTabel(tekst: string): string[][] | null {
  const regels = tekst.replace(/(\r\n|\r|\n)+$/u, "").split(/\r\n|\r|\n/u);
  const rijen = regels.map((regel) => regel.split("\t").map((cel) => cel.trim()));
  const kolommen = Math.max(...rijen.map((rij) => rij.length));
  if (rijen.length < 2 || kolommen < 2 || rijen.some((rij) => rij.length < 2)) return null;
  return rijen.map((rij) => [...rij, ...Array<string>(kolommen - rij.length).fill("")]);
}
