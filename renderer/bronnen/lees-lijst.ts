/** One row that was pasted, by the names of the columns. */
export type GelezenRij<Kolom extends string> = Readonly<Record<Kolom, string>>;

/** What a pasted list holds: rows to add, and how many were left out because their first cell was empty or known. */
export type GelezenLijst<Kolom extends string> = Readonly<{
  rijen: readonly GelezenRij<Kolom>[];
  overgeslagen: number;
}>;

const MAX_RIJEN = 1_000;

/**
 * Reads a list that was copied from a spreadsheet (tabs) or typed with a semicolon or a dash between.
 * A first row with the names of the columns is no item; an item whose first cell is known is left out.
 */
export function leesLijst<Kolom extends string>(
  tekst: string,
  kolommen: readonly [Kolom, ...Kolom[]],
  bekend: Iterable<string> = [],
): GelezenLijst<Kolom> {
  const gezien = new Set([...bekend].map(sleutel));
  const rijen: GelezenRij<Kolom>[] = [];
  let overgeslagen = 0;
  for (const cellen of regelsVan(tekst)) {
    const eerste = cellen[0] ?? "";
    if (isKopregel(cellen, kolommen)) continue;
    if (eerste === "" || gezien.has(sleutel(eerste)) || rijen.length >= MAX_RIJEN) {
      overgeslagen += 1;
      continue;
    }
    gezien.add(sleutel(eerste));
    rijen.push(maakRij(cellen, kolommen));
  }
  return { rijen, overgeslagen };
}

function regelsVan(tekst: string): string[][] {
  return tekst
    .split(/\r\n|\r|\n/u)
    .filter((regel) => regel.trim() !== "")
    .map((regel) => splitRegel(regel).map(schoon));
}

function splitRegel(regel: string): string[] {
  if (regel.includes("\t")) return regel.split("\t");
  if (regel.includes(";")) return regel.split(";");
  const delen = /^(.+?)\s+[–—-]\s+(.+)$/u.exec(regel);
  return delen ? delen.slice(1) : [regel];
}

function schoon(cel: string): string {
  return cel
    .replace(/^"(.*)"$/u, "$1")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

function isKopregel(cellen: readonly string[], kolommen: readonly string[]): boolean {
  return sleutel(cellen[0] ?? "") === sleutel(kolommen[0] ?? "") && cellen.length <= kolommen.length + 2;
}

function maakRij<Kolom extends string>(
  cellen: readonly string[],
  kolommen: readonly Kolom[],
): GelezenRij<Kolom> {
  const paren = kolommen.map((kolom, index) => [kolom, (cellen[index] ?? "").slice(0, 500)]);
  return Object.fromEntries(paren) as GelezenRij<Kolom>;
}

const sleutel = (tekst: string): string => tekst.trim().toLocaleLowerCase("nl");
