import type { TableCell, TableRow, Block as TextBlock } from "#shared/domain/rich-text.ts";
import type { Block, Cell, Column, Row, Table } from "../tree/document-tree.ts";
import { plainBlocks } from "../tree/plain-text.ts";
import { type GridCell, layGrid } from "../tree/table-grid.ts";
import { cellsOf, columnWidths } from "./column-widths.ts";

/** Makes what stands in a cell. */
type Fill = (blocks: readonly TextBlock[]) => Block[];

/** A table of a text (called `naam`) as a rectangle, under its caption. Rows of header cells on top are the header; there can be none. */
export function tableBlock(
  rows: readonly TableRow[],
  {
    naam,
    caption,
    anchor,
    herkomst,
  }: Readonly<{ naam: string }> & Pick<Table, "caption" | "anchor" | "herkomst">,
  fill: Fill,
): Block[] {
  const grid = layGrid(rows.map((row) => row.content.map(toSpanCell)));
  const columnCount = Math.max(0, ...grid.map(widthOf));
  if (columnCount === 0) return [];
  const headerRows = countHeaderRows(rows, grid);
  const laid = grid.map(
    (cells, index): Row => ({
      role: index < headerRows ? "kop" : "gewoon",
      cells: cells.map((cell) => toCell(cell, fill)),
    }),
  );
  if (laid.every(({ cells }) => plainBlocks(cells.flatMap(({ blocks }) => blocks)).length === 0)) return [];
  return [
    {
      kind: "table",
      caption,
      anchor,
      ...(herkomst && { herkomst }),
      description: `Tabel bij ${naam}${namesOfColumns(laid)}`,
      columns: columns(laid, columnCount),
      rows: laid,
    },
  ];
}

function namesOfColumns([first]: readonly Row[]): string {
  if (first?.role !== "kop") return "";
  const names = plainBlocks(first.cells.flatMap(({ blocks }) => blocks)).join(", ");
  return names === "" ? "" : `, met de kolommen ${names}`;
}

const toSpanCell = (cell: TableCell) => ({
  inhoud: cell,
  colspan: cell.attrs?.colspan ?? 1,
  rowspan: cell.attrs?.rowspan ?? 1,
});

const widthOf = <T>(cells: readonly GridCell<T>[]): number =>
  cells.reduce((sum, { columnSpan }) => sum + columnSpan, 0);

/** As wide as what stands in them asks; numbers stand at the right, except in the first column, which names the row. */
const columns = (rows: readonly Row[], count: number): Column[] =>
  columnWidths(rows, count).map(({ width }, column) => ({
    width,
    align: column > 0 && isOfNumbers(rows, count, column) ? "right" : "left",
  }));

const NUMBER =
  /^(?:circa |ca\. |±|[<>≤≥] ?)?(?:€ ?)?[-−–+]? ?\d[\d., \u00a0]*(?: ?(?:%|‰|€|procent|euro|fte|mln\.?|miljoen|mld\.?|miljard|m²|km))?(?: \+ PM)?\*{0,3}$/iu;
const NO_NUMBER = /^(?:PM|[-–—.x]|n\.?v\.?t\.?|n\.?b\.?|onbekend)$/iu;

function isOfNumbers(rows: readonly Row[], count: number, column: number): boolean {
  const texts = cellsOf(rows, count, column)
    .filter(({ bold }) => !bold)
    .map(({ cell }) => plainBlocks(cell.blocks).join(" ").trim())
    .filter((text) => text !== "");
  return (
    texts.some((text) => NUMBER.test(text)) &&
    texts.every((text) => NUMBER.test(text) || NO_NUMBER.test(text))
  );
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
  const own = filled.findIndex((row) => !isHeader(row));
  let count = own === -1 ? 1 : own;
  for (let index = 0; index < count; index += 1)
    count = Math.max(count, ...(grid[index] ?? []).map(({ rowSpan }) => index + rowSpan));
  return count < grid.length ? count : Math.min(1, own === 0 ? 0 : 1);
}

const isHeader = ({ content }: TableRow): boolean => content.every(({ type }) => type === "tableHeader");
