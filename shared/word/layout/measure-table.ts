import type { FlowCell, FlowRow } from "../flow/flow.ts";
import { heightOf, type Measure, type Measured, measureParagraph } from "./measure-paragraph.ts";

/** A row as it is stacked on pages, in twips. */
export type MeasuredRow = Readonly<{
  height: number;
  /** The height of the notes in it. */
  notes: number;
  /** The height of one line, by which a row that may break is cut. */
  lineHeight: number;
  header: boolean;
  keepNext: boolean;
  whole: boolean;
}>;

/** Twips: the sides of a cell, its top and bottom, and the rules of a table. */
export const CELL_SIDES = 70;
const CELL_TOP_AND_BOTTOM = 20;
const RULES = { top: 20, header: 15, row: 10, total: 20, bottom: 15 } as const;

/** The rows of a table as they are stacked on pages. */
export function measureTable(rows: readonly FlowRow[], measure: Measure): MeasuredRow[] {
  const cells = rows.map((row) => row.cells.map((cell) => measureCell(cell, measure)));
  const heights = rowHeights(rows, cells);
  return rows.map((row, index): MeasuredRow => {
    const last = index === rows.length - 1 ? RULES.bottom : 0;
    return {
      height: (heights[index] ?? 0) + ruleAbove(row, rows[index - 1]) + last,
      notes: sum((cells[index] ?? []).map(({ notes }) => notes)),
      lineHeight: Math.max(0, ...(cells[index] ?? []).map((cell) => cell.lineHeight)),
      header: row.role === "kop",
      keepNext: row.keepNext,
      whole: row.whole,
    };
  });
}

function ruleAbove(row: FlowRow, above: FlowRow | undefined): number {
  if (above === undefined) return RULES.top;
  if (row.role === "totaal") return RULES.total;
  return above.role === "kop" && row.role !== "kop" ? RULES.header : RULES.row;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

type MeasuredCell = Readonly<{ height: number; notes: number; lineHeight: number }>;

function measureCell(cell: FlowCell, measure: Measure): MeasuredCell {
  const paragraphs = cell.paragraphs.map((line) =>
    measureParagraph(line, cell.width - 2 * CELL_SIDES, measure),
  );
  return {
    height: stackHeight(paragraphs) + CELL_TOP_AND_BOTTOM,
    notes: sum(paragraphs.flatMap(({ notes }) => notes)),
    lineHeight: Math.max(0, ...paragraphs.map(({ lineHeight }) => lineHeight)),
  };
}

/** Paragraphs with the larger of the two distances between each two. */
function stackHeight(paragraphs: readonly Measured[]): number {
  let height = 0;
  let after = 0;
  for (const paragraph of paragraphs) {
    height += Math.max(after, paragraph.before) + heightOf(paragraph);
    after = paragraph.after;
  }
  return height + after;
}

/** A row is as high as its highest cell; the last row under a cell that spans down makes room for the rest of it. */
function rowHeights(rows: readonly FlowRow[], cells: readonly (readonly MeasuredCell[])[]): number[] {
  const heights = rows.map(() => 0);
  const spanning: { until: number; from: number; height: number }[] = [];
  rows.forEach((row, index) => {
    row.cells.forEach(({ rowSpan }, at) => {
      const height = cells[index]?.[at]?.height ?? 0;
      if (rowSpan === 1) heights[index] = Math.max(heights[index] ?? 0, height);
      else spanning.push({ from: index, until: Math.min(rows.length, index + rowSpan) - 1, height });
    });
  });
  for (const { from, until, height } of spanning) {
    const missing = height - sum(heights.slice(from, until + 1)) - (until - from) * RULES.row;
    if (missing > 0) heights[until] = (heights[until] ?? 0) + missing;
  }
  return heights;
}
