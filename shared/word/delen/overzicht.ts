import { leftColumn, row } from "../tree/build.ts";
import type { Column, Row, Table } from "../tree/document-tree.ts";
import { plainBlocks } from "../tree/plain-text.ts";

/** What an overview lists, by the words of its caption and description, and its columns with their names. */
type Overzicht = Readonly<{
  caption: string;
  alle: string;
  kolommen: readonly (Column & { naam: string })[];
  rijen: readonly Row[];
}>;

/** One table over all records; a column that no record fills is left out, the first two never. */
export function overzichtTabel({ caption, alle, kolommen, rijen }: Overzicht): Table {
  const blijft = kolommen.map(
    (_, kolom) => kolom < 2 || rijen.some(({ cells }) => plainBlocks(cells[kolom]?.blocks ?? []).length > 0),
  );
  const gevuld = <T>(lijst: readonly T[]): T[] => lijst.filter((_, kolom) => blijft[kolom]);
  const koppen = gevuld(kolommen).map(({ naam }) => naam);
  return {
    kind: "table",
    caption,
    description: `${alle}, met de kolommen ${koppen.join(", ")}`,
    columns: gevuld(kolommen).map(({ width, align }) => ({ width, align })),
    rows: [row("kop", ...koppen), ...rijen.map((rij) => ({ ...rij, cells: gevuld(rij.cells) }))],
  };
}

/** A column of an overview with its name. */
export const kolom = (naam: string, width: number) => ({ naam, ...leftColumn(width) });
