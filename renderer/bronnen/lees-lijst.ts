import { parseTsv } from "#shared/begroting/tsv.ts";

/** One row that was pasted, by the names of the columns. */
export type GelezenRij<Kolom extends string> = Readonly<Record<Kolom, string>>;

/** One row that is left out, as it was pasted, and why. */
export type Weggelaten = Readonly<{
  nummer: number;
  regel: string;
  reden: "zonder naam" | "staat al in de lijst" | "te veel";
}>;

/** What a pasted list holds: rows to add, and rows that are left out. */
export type GelezenLijst<Kolom extends string> = Readonly<{
  rijen: readonly GelezenRij<Kolom>[];
  weggelaten: readonly Weggelaten[];
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
  const weggelaten: Weggelaten[] = [];
  for (const { nummer, cellen } of regelsVan(tekst)) {
    const eerste = cellen[0] ?? "";
    if (isKopregel(cellen, kolommen)) continue;
    const reden = redenVan(eerste, gezien, rijen.length);
    if (reden !== null)
      weggelaten.push({ nummer, regel: cellen.filter((cel) => cel !== "").join(", "), reden });
    else {
      gezien.add(sleutel(eerste));
      rijen.push(maakRij(cellen, kolommen));
    }
  }
  return { rijen, weggelaten };
}

function redenVan(eerste: string, gezien: ReadonlySet<string>, aantal: number): Weggelaten["reden"] | null {
  if (eerste === "") return "zonder naam";
  if (gezien.has(sleutel(eerste))) return "staat al in de lijst";
  return aantal >= MAX_RIJEN ? "te veel" : null;
}

function regelsVan(tekst: string): { nummer: number; cellen: string[] }[] {
  return parseTsv(tekst)
    .map(([eerste = "", ...rest]) => (rest.length > 0 ? [eerste, ...rest] : splitRegel(eerste)).map(schoon))
    .map((cellen, index) => ({ nummer: index + 1, cellen }))
    .filter(({ cellen }) => cellen.some((cel) => cel !== ""));
}

function splitRegel(regel: string): string[] {
  if (regel.includes(";")) return regel.split(";").map((cel) => cel.replace(/^\s*"(.*)"\s*$/u, "$1"));
  const delen = /^(\s|.*?\S)\s+[–—-]\s+(.+)$/u.exec(regel);
  return delen ? delen.slice(1) : [regel];
}

function schoon(cel: string): string {
  return cel.replace(/[\s\p{Cc}]+/gu, " ").trim();
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
