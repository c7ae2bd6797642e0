import type { Measure } from "../layout/measure-paragraph.ts";
import { measureTable } from "../layout/measure-table.ts";
import type { Block, Row, Table } from "../tree/document-tree.ts";
import { type Placed, placeCells } from "../tree/place-cells.ts";
import type { FlowBlock, FlowCell, FlowParagraph, FlowRow, FlowTable } from "./flow.ts";

/** Makes what stands in a cell flow, in the style of its row. */
type Fill = (blocks: readonly Block[], style: string) => FlowBlock[];

/** A row higher than this breaks where the page ends: kept whole it would leave too much of a page empty. In twips. */
const TALL = 7000;

/** A table of fixed widths as it stands on the page; its caption stands above it as a paragraph of its own. */
export function flowTable(table: Table, measure: Measure, fill: Fill): FlowTable {
  const { caption, description } = table;
  const widths = columnWidths(table, measure.textWidth);
  const hanging = widths.map(() => 0);
  const rows = table.rows.map((row, index): FlowRow => {
    const cells = placeCells(row, hanging).map((placed) => flowCell(placed, row, { table, widths, fill }));
    return { role: row.role, cells, keepNext: staysWith(row, table.rows[index + 1]), whole: true };
  });
  return {
    kind: "table",
    caption: caption ?? description,
    description,
    widths,
    rows: breakTall(rows, measure),
  };
}

function breakTall(rows: readonly FlowRow[], measure: Measure): FlowRow[] {
  const heights = measureTable(rows, measure).map(({ height }) => height);
  return rows.map((row, index) => ({ ...row, whole: row.role === "kop" || (heights[index] ?? 0) <= TALL }));
}

/** Columns as wide as they ask, scaled to the text when that is not what they add up to. */
function columnWidths(table: Table, textWidth: number): number[] {
  const asked = table.columns.reduce((sum, { width }) => sum + width, 0);
  return table.columns.map(({ width }) => Math.floor((width / asked) * textWidth));
}

/** The name of a group stays with its first row, and the last row with the subtotal. */
function staysWith({ role }: Row, next: Row | undefined): boolean {
  if (next === undefined) return false;
  return role === "kop" || role === "groep" || next.role === "subtotaal" || next.role === "totaal";
}

type Around = Readonly<{ table: Table; widths: readonly number[]; fill: Fill }>;

function flowCell({ cell, column }: Placed, { role }: Row, { table, widths, fill }: Around): FlowCell {
  const [columnSpan, rowSpan] = [cell.columnSpan ?? 1, cell.rowSpan ?? 1];
  const width = widths.slice(column, column + columnSpan).reduce((sum, part) => sum + part, 0);
  const right = table.columns[column]?.align === "right" && columnSpan === 1;
  const style = role === "gewoon" ? "Tabeltekst" : "Tabelkop";
  const paragraphs = fill(cell.blocks, style).filter((block) => block.kind === "paragraph");
  return { width, column, columnSpan, rowSpan, paragraphs: aligned(paragraphs, style, right) };
}

function aligned(paragraphs: readonly FlowParagraph[], style: string, right: boolean): FlowParagraph[] {
  if (paragraphs.length === 0) return [{ kind: "paragraph", style, runs: [] }];
  return paragraphs.map((paragraph) => (right ? { ...paragraph, alignRight: true } : paragraph));
}
