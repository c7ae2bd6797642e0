import type { MeasuredRow } from "./measure-table.ts";
import type { PageStack } from "./page-stack.ts";

/** The least of a table that has to stand on a page: its header and the first rows that stay together. */
export function startOfTable(rows: readonly MeasuredRow[]): { height: number; notes: number } {
  const end = endOfGroup(rows, headerOf(rows).length);
  const start = rows.slice(0, end);
  const last = start.at(-1);
  const [whole, cut] = last && !last.whole ? [start.slice(0, -1), [startOfRow(last)]] : [start, []];
  return { height: heightOf([...whole, ...cut]), notes: notesOf(start) };
}

/** Puts a table on its pages; its header stands at the top of each. */
export function placeTable(rows: readonly MeasuredRow[], stack: PageStack): void {
  const header = headerOf(rows);
  placeRows(header, stack);
  let from = header.length;
  while (from < rows.length) {
    const end = endOfGroup(rows, from);
    const group = rows.slice(from, end);
    placeGroup(group, header, stack, from === header.length);
    from = end;
  }
}

function placeGroup(
  group: readonly MeasuredRow[],
  header: readonly MeasuredRow[],
  stack: PageStack,
  isFirst: boolean,
): void {
  const [row] = group;
  if (stack.fits(heightOf(group), 0, notesOf(group))) placeRows(group, stack);
  else if (row && group.length === 1 && !row.whole) breakRow(row, header, stack);
  else placeApart(group, header, stack, isFirst);
}

/** Rows that do not fit go to the next page together, and further when they are too much for one. */
function placeApart(
  group: readonly MeasuredRow[],
  header: readonly MeasuredRow[],
  stack: PageStack,
  isFirst: boolean,
): void {
  if (!isFirst) nextPage(header, stack);
  for (const row of group) {
    if (!stack.fits(row.height, 0, row.notes) && row !== group[0]) nextPage(header, stack);
    placeRows([row], stack);
  }
}

/** A row that may break goes on line by line. */
function breakRow(row: MeasuredRow, header: readonly MeasuredRow[], stack: PageStack): void {
  let rest = row.height;
  const least = Math.min(rest, startOfRow(row).height);
  if (!stack.fits(least, 0, row.notes)) nextPage(header, stack);
  while (!stack.fits(rest, 0)) {
    const room = stack.left(0);
    const lines = Math.max(1, Math.floor(room / row.lineHeight));
    rest -= lines * row.lineHeight;
    stack.place(Math.min(room, lines * row.lineHeight), 0, 0);
    nextPage(header, stack);
  }
  stack.place(rest, 0, 0, row.notes);
}

const startOfRow = (row: MeasuredRow): MeasuredRow => ({
  ...row,
  height: Math.min(row.height, 2 * row.lineHeight + PADDING),
});

/** About what stands above the first line of a row. */
const PADDING = 60;

function nextPage(header: readonly MeasuredRow[], stack: PageStack): void {
  stack.turn();
  placeRows(header, stack);
}

function placeRows(rows: readonly MeasuredRow[], stack: PageStack): void {
  for (const { height, notes } of rows) stack.place(height, 0, 0, notes);
}

function headerOf(rows: readonly MeasuredRow[]): readonly MeasuredRow[] {
  const end = rows.findIndex(({ header }) => !header);
  return end === -1 ? [] : rows.slice(0, end);
}

/** Where the rows end that stay together with the one at `from`. */
function endOfGroup(rows: readonly MeasuredRow[], from: number): number {
  let end = from + 1;
  while (end < rows.length && rows[end - 1]?.keepNext) end += 1;
  return end;
}

const heightOf = (rows: readonly MeasuredRow[]): number => rows.reduce((sum, { height }) => sum + height, 0);
const notesOf = (rows: readonly MeasuredRow[]): number => rows.reduce((sum, { notes }) => sum + notes, 0);
