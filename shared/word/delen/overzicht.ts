import { cell, leftColumn, rightColumn, row } from "../tree/build.ts";
import type { Cell, Column, Row, Table } from "../tree/document-tree.ts";
import { plainBlocks } from "../tree/plain-text.ts";

/** Records under the name of what they belong to; without a name when there is nothing to tell apart. */
type Groep = Readonly<{ naam: string | null; rijen: readonly (readonly Cell[])[] }>;

/** What an overview lists, by the words of its caption and description, and its columns with their names. */
type Overzicht = Readonly<{
  caption: string;
  anchor: string;
  alle: string;
  kolommen: readonly (Column & { naam: string })[];
  groepen: readonly Groep[];
}>;

/** One table over all records; a column that no record fills is left out, the first two never. */
export function overzichtTabel({ caption, anchor, alle, kolommen, groepen }: Overzicht): Table {
  const rijen = groepen.flatMap((groep) => groep.rijen);
  const blijft = kolommen.map(
    (_, kolom) => kolom < 2 || rijen.some((cells) => plainBlocks(cells[kolom]?.blocks ?? []).length > 0),
  );
  const gevuld = <T>(lijst: readonly T[]): T[] => lijst.filter((_, kolom) => blijft[kolom]);
  const koppen = gevuld(kolommen).map(({ naam }) => naam);
  return {
    kind: "table",
    caption,
    anchor,
    description: `${alle}, met de kolommen ${koppen.join(", ")}`,
    columns: gevuld(kolommen).map(({ width, align }) => ({ width, align })),
    rows: [
      row("kop", ...koppen),
      ...groepen.flatMap((groep): Row[] => [
        ...(groep.naam === null
          ? []
          : [{ role: "groep" as const, cells: [cell(groep.naam, koppen.length)] }]),
        ...groep.rijen.map((cells) => ({ role: "gewoon" as const, cells: gevuld(cells) })),
      ]),
    ],
  };
}

/** A column of an overview with its name; amounts stand at the right. */
export const kolom = (naam: string, width: number) => ({ naam, ...leftColumn(width) });
export const bedragKolom = (naam: string, width: number) => ({ naam, ...rightColumn(width) });
