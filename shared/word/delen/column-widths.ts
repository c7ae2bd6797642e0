import { textWidth } from "../layout/calibri-widths.ts";
import { CELL_SIDES } from "../layout/measure-table.ts";
import { styleOf } from "../stijl/paragraph-styles.ts";
import type { Cell, Column, Row } from "../tree/document-tree.ts";
import { placeCells } from "../tree/place-cells.ts";
import { plainBlocks } from "../tree/plain-text.ts";
import { LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH } from "../tree/split-sections.ts";
import { bindText } from "../tree/typography.ts";

/** Millimetres: no word asks for more, and no line. */
const WIDEST_WORD = 50;
const WIDEST_LINE = 90;
const NARROWEST = 9;
const TWIPS = 20;
const MM = 25.4 / 1440;
/** What words may come out wider in another font. */
const SLACK = 1.5;

/** The widths of columns from what stands in them, so that words stay whole; too wide for an upright page when they cannot otherwise. */
export function columnWidths(rows: readonly Row[], count: number): Pick<Column, "width">[] {
  const needs = Array.from({ length: count }, (_, column) => needOf(cellsOf(rows, count, column)));
  const words = sum(needs.map(({ word }) => word));
  const room = words <= TEXT_WIDTH ? TEXT_WIDTH : LANDSCAPE_TEXT_WIDTH;
  const spare = Math.max(0, room - words);
  const wishes = needs.map(({ word, line }) => Math.max(0, line - word));
  const wish = sum(wishes);
  const widths = needs.map(({ word }, column) =>
    wish > spare ? word + (spare * (wishes[column] ?? 0)) / wish : word + (wishes[column] ?? 0),
  );
  const scale = (room - ROUNDING) / sum(widths);
  return widths.map((width) => ({ width: width * scale }));
}

const ROUNDING = 0.01;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

type InColumn = Readonly<{ cell: Cell; bold: boolean }>;

/** The cells that stand in one column alone. */
export function cellsOf(rows: readonly Row[], columns: number, column: number): InColumn[] {
  const hanging = new Array<number>(columns).fill(0);
  return rows.flatMap((row) =>
    placeCells(row, hanging)
      .filter((placed) => placed.column === column && (placed.cell.columnSpan ?? 1) === 1)
      .map(({ cell }) => ({ cell, bold: row.role !== "gewoon" })),
  );
}

/** The parts of a text between which a line can end. */
const unbroken = (text: string): string[] => bindText(text).split(/(?<=-)|[ /]/u);

/** The room for the longest word and for the longest line of a column. */
function needOf(cells: readonly InColumn[]): { word: number; line: number } {
  const lines = cells.flatMap(({ cell, bold }) => plainBlocks(cell.blocks).map((text) => ({ text, bold })));
  const widest = (texts: readonly string[], bold: boolean) =>
    Math.max(0, ...texts.map((text) => widthOf(text, bold)));
  const word = Math.max(0, ...lines.map(({ text, bold }) => widest(unbroken(text), bold)));
  const line = Math.max(0, ...lines.map(({ text, bold }) => widest([text], bold)));
  return {
    word: Math.min(WIDEST_WORD, Math.max(NARROWEST, word)),
    line: Math.min(WIDEST_LINE, Math.max(NARROWEST, line)),
  };
}

/** The room each column needs for what never breaks: a word, an amount. */
export const unbrokenWidths = (rows: readonly Row[], count: number): number[] =>
  Array.from({ length: count }, (_, column) => needOf(cellsOf(rows, count, column)).word);

function widthOf(text: string, bold: boolean): number {
  const { points } = styleOf("Tabeltekst");
  const letters = textWidth(text, bold ? "bold" : "regular") * points * TWIPS;
  return (letters + 2 * CELL_SIDES) * MM + SLACK;
}
