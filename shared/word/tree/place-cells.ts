import type { Cell, Row } from "./document-tree.ts";

export type Placed = Readonly<{ cell: Cell; column: number }>;

/** The cells of a row with the column each begins in. `hanging` keeps from row to row how many rows hang down in each column. */
export function placeCells(row: Row, hanging: number[]): Placed[] {
  let column = 0;
  const free = hanging.map((rows) => rows === 0);
  const placed = row.cells.map((cell) => {
    while (free[column] === false) column += 1;
    const begin = column;
    column += cell.columnSpan ?? 1;
    hanging.fill(cell.rowSpan ?? 1, begin, column);
    return { cell, column: begin };
  });
  for (const [index, rows] of hanging.entries()) hanging[index] = Math.max(0, rows - 1);
  return placed;
}
