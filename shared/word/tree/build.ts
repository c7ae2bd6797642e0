import { cleanText } from "./clean-text.ts";
import type { Block, Cell, Column, Paragraph, ParagraphRole, Row, RowRole, Run } from "./document-tree.ts";

/** A run of plain text. */
export const text = (tekst: string): Run => ({ kind: "text", text: cleanText(tekst) });

/** A run of bold text. */
export const bold = (tekst: string): Run => ({ kind: "text", text: cleanText(tekst), bold: true });

/** A run of italic text. */
export const italic = (tekst: string): Run => ({ kind: "text", text: cleanText(tekst), italic: true });

/** A paragraph of runs, or of one plain text. */
export function paragraph(runs: string | readonly Run[], role: ParagraphRole = "tekst"): Paragraph {
  return { kind: "paragraph", role, runs: typeof runs === "string" ? [text(runs)] : runs };
}

/** One line "label: value" of the facts under a heading. */
export function kenmerk(label: string, waarde: string | readonly Run[]): Paragraph {
  const runs = typeof waarde === "string" ? [text(waarde)] : waarde;
  return paragraph([bold(label), { kind: "tab" }, ...runs], "kenmerk");
}

/** A cell with one line. */
export function cell(inhoud: string | readonly Run[], columnSpan?: number): Cell {
  const blocks: Block[] = [paragraph(inhoud)];
  return columnSpan === undefined ? { blocks } : { blocks, columnSpan };
}

/** A row of one-line cells. */
export function row(role: RowRole, ...cells: readonly (string | readonly Run[])[]): Row {
  return { role, cells: cells.map((inhoud) => cell(inhoud)) };
}

export const leftColumn = (width: number): Column => ({ width, align: "left" });
export const rightColumn = (width: number): Column => ({ width, align: "right" });
