/** A cell as an editor gives it. */
export type SpanCell<T> = Readonly<{ inhoud: T; colspan: number; rowspan: number }>;
export type GridCell<T> = Readonly<{ inhoud: readonly T[]; columnSpan: number; rowSpan: number }>;

/** Word knows no more columns; what is beyond them joins the last one. */
const MAX_COLUMNS = 63;

/**
 * Lays cells out as a whole rectangle: spans end at the edge and never overlap, holes become empty cells.
 * Rows without any cell of their own are dropped, and spans over them shortened.
 */
export function layGrid<T>(rows: readonly (readonly SpanCell<T>[])[]): GridCell<T>[][] {
  const given = rows.filter((row) => row.length > 0);
  const needed = Math.max(1, ...columnsPerRow(given));
  const width = Math.min(MAX_COLUMNS, needed);
  const filled = needed > width ? given.map((row) => row.map((cell) => ({ ...cell, rowspan: 1 }))) : given;
  const occupied = filled.map(() => new Array<boolean>(width).fill(false));
  return filled.map((row, rowIndex) => layRow(row, rowIndex, occupied));
}

/** The number of columns each row needs, with what hangs down from rows above it. */
function columnsPerRow<T>(rows: readonly (readonly SpanCell<T>[])[]): number[] {
  const hanging = rows.map(() => 0);
  return rows.map((row, index) => {
    let own = 0;
    for (const { colspan, rowspan } of row) {
      own += colspan;
      for (let below = index + 1; below < Math.min(rows.length, index + rowspan); below += 1)
        hanging[below] = (hanging[below] ?? 0) + colspan;
    }
    return own + (hanging[index] ?? 0);
  });
}

function layRow<T>(row: readonly SpanCell<T>[], rowIndex: number, occupied: boolean[][]): GridCell<T>[] {
  const line = occupied[rowIndex] ?? [];
  const waiting = [...row];
  const cells: GridCell<T>[] = [];
  for (let column = 0; column < line.length; column += 1) {
    if (line[column]) continue;
    const next = waiting.shift();
    if (!next) cells.push({ inhoud: [], columnSpan: 1, rowSpan: 1 });
    else {
      const cell = shrink(next, column, rowIndex, occupied);
      occupy(cell, column, rowIndex, occupied);
      cells.push(cell);
    }
  }
  return joinLast(cells, waiting);
}

function joinLast<T>(cells: readonly GridCell<T>[], left: readonly SpanCell<T>[]): GridCell<T>[] {
  const extra = left.map(({ inhoud }) => inhoud);
  return cells.map((cell, index) =>
    index === cells.length - 1 && extra.length > 0 ? { ...cell, inhoud: [...cell.inhoud, ...extra] } : cell,
  );
}

/** Shortens a span where another cell or the edge is in the way. */
function shrink<T>(
  cell: SpanCell<T>,
  column: number,
  rowIndex: number,
  occupied: readonly boolean[][],
): GridCell<T> {
  const free = (row: number, col: number): boolean => occupied[row]?.[col] === false;
  let columnSpan = 1;
  while (columnSpan < cell.colspan && free(rowIndex, column + columnSpan)) columnSpan += 1;
  let rowSpan = 1;
  const rowIsFree = (row: number) =>
    Array.from({ length: columnSpan }, (_, index) => free(row, column + index)).every(Boolean);
  while (rowSpan < cell.rowspan && rowIsFree(rowIndex + rowSpan)) rowSpan += 1;
  return { inhoud: [cell.inhoud], columnSpan, rowSpan };
}

function occupy<T>(cell: GridCell<T>, column: number, rowIndex: number, occupied: boolean[][]): void {
  for (let row = rowIndex; row < rowIndex + cell.rowSpan; row += 1)
    occupied[row]?.fill(true, column, column + cell.columnSpan);
}
