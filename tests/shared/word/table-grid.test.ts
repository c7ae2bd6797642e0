import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type GridCell, layGrid } from "#shared/word/tree/table-grid.ts";

const cell = fc.record({
  inhoud: fc.nat(999),
  colspan: fc.integer({ min: 1, max: 9 }),
  rowspan: fc.integer({ min: 1, max: 9 }),
});
const table = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 });

/** How often each square is covered; anything but once means it is no rectangle. */
function covered(grid: readonly (readonly GridCell<number>[])[], width: number): number[][] {
  const squares = grid.map(() => new Array<number>(width).fill(0));
  for (const [rowIndex, row] of grid.entries()) {
    let column = 0;
    for (const cell of row) {
      while ((squares[rowIndex]?.[column] ?? 0) > 0) column += 1;
      cover(squares, cell, rowIndex, column);
      column += cell.columnSpan;
    }
  }
  return squares;
}

function cover(squares: number[][], cell: GridCell<number>, rowIndex: number, column: number): void {
  for (const line of squares.slice(rowIndex, rowIndex + cell.rowSpan))
    for (let at = column; at < column + cell.columnSpan; at += 1) line[at] = (line[at] ?? 0) + 1;
}

it("makes a whole rectangle of any table, and keeps every cell", () => {
  void fc.assert(
    fc.property(table, (rows) => {
      const grid = layGrid(rows);
      const given = rows.flat().map(({ inhoud }) => inhoud);
      expect(grid.flatMap((row) => row.flatMap(({ inhoud }) => inhoud))).toEqual(given);

      const width = Math.max(
        0,
        ...grid.slice(0, 1).map((row) => row.reduce((sum, c) => sum + c.columnSpan, 0)),
      );
      for (const line of covered(grid, width)) expect(line).toEqual(new Array(width).fill(1));
    }),
  );
});

it("lets what is beyond the 63 columns of Word join the last one", () => {
  const row = Array.from({ length: 70 }, (_, index) => ({ inhoud: index, colspan: 1, rowspan: 1 }));
  const [line] = layGrid([row]);

  expect(line).toHaveLength(63);
  expect(line?.at(-1)?.inhoud).toEqual([62, 63, 64, 65, 66, 67, 68, 69]);
});
