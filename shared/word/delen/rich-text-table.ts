import type { TableCell, TableRow, Block as TextBlock } from "#shared/domain/rich-text.ts";
import type { Block, Cell, Column, Row } from "../tree/document-tree.ts";
import { plainBlocks } from "../tree/plain-text.ts";
import { TEXT_WIDTH } from "../tree/split-sections.ts";
import { type GridCell, layGrid } from "../tree/table-grid.ts";

/** The narrowest a column of a written table may get, in millimetres. */
const MIN_COLUMN = 21;

/** Makes what stands in a cell. */
type Fill = (blocks: readonly TextBlock[]) => Block[];

/**
 * A table of a text (called `naam`) as a rectangle; its first rows of header cells are the header, and the first row
 * always is.
 */
export function tableBlock(rows: readonly TableRow[], naam: string, fill: Fill): Block[] {
  const grid = layGrid(rows.map((row) => row.content.map(toSpanCell)));
  const columnCount = Math.max(0, ...grid.map(widthOf));
  if (columnCount === 0) return [];
  const laid = grid.map((cells) => cells.map((cell) => toCell(cell, fill)));
  if (laid.every((cells) => plainBlocks(cells.flatMap(({ blocks }) => blocks)).length === 0)) return [];
  const headerRows = countHeaderRows(rows, grid);
  const header = plainBlocks(laid[0]?.flatMap(({ blocks }) => blocks) ?? []).join(", ");
  return [
    {
      kind: "table",
      caption: null,
      description: `Tabel bij ${naam}${header === "" ? "" : `, met de kolommen ${header}`}`,
      columns: columns(columnCount),
      rows: laid.map((cells, index): Row => ({ role: index < headerRows ? "kop" : "gewoon", cells })),
    },
  ];
}

const toSpanCell = (cell: TableCell) => ({
  inhoud: cell,
  colspan: cell.attrs?.colspan ?? 1,
  rowspan: cell.attrs?.rowspan ?? 1,
});

const widthOf = <T>(cells: readonly GridCell<T>[]): number =>
  cells.reduce((sum, { columnSpan }) => sum + columnSpan, 0);

function columns(count: number): Column[] {
  const width = Math.max(MIN_COLUMN, Math.floor(TEXT_WIDTH / count));
  return Array.from({ length: count }, () => ({ width, align: "left" }));
}

function toCell(cell: GridCell<TableCell>, fill: Fill): Cell {
  return {
    blocks: cell.inhoud.flatMap(({ content }) => fill(content).flatMap(withoutTable)),
    columnSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
  };
}

/** A table inside a cell reads badly aloud: its cells become lines. */
function withoutTable(block: Block): Block[] {
  if (block.kind === "table")
    return block.rows.flatMap((row) => row.cells.flatMap(({ blocks }) => blocks.flatMap(withoutTable)));
  if (block.kind === "quote") return [{ ...block, blocks: block.blocks.flatMap(withoutTable) }];
  if (block.kind === "list")
    return [{ ...block, items: block.items.map((item) => item.flatMap(withoutTable)) }];
  return [block];
}

/** A header row that spans down takes the rows it covers with it; a table of headers only has one header row. */
function countHeaderRows(rows: readonly TableRow[], grid: readonly GridCell<TableCell>[][]): number {
  const filled = rows.filter((row) => row.content.length > 0);
  const own = filled.findIndex(({ content }) => !content.every(({ type }) => type === "tableHeader"));
  let count = Math.max(1, own);
  for (let index = 0; index < count; index += 1)
    count = Math.max(count, ...(grid[index] ?? []).map(({ rowSpan }) => index + rowSpan));
  return count < grid.length ? count : 1;
}
