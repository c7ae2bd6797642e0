import type { FlowParagraph } from "../flow/flow.ts";
import { listIndent, NUMBER_HANGING } from "../flow/list-indent.ts";
import { type FullStyle, styleOf } from "../stijl/paragraph-styles.ts";
import type { Run } from "../tree/document-tree.ts";
import { bareNumber } from "../tree/number-document.ts";
import { breakLines, type Lines, type Piece, type Room } from "./break-lines.ts";
import { type Face, textWidth } from "./calibri-widths.ts";
import { lineHeight } from "./line-height.ts";

/** A paragraph as it is stacked on pages, in twips: its lines, and per line how high its notes are. */
export type Measured = Readonly<{
  lineHeight: number;
  /** What of its last line may hang below the page. */
  hang: number;
  notes: readonly number[];
  before: number;
  after: number;
}>;

export type Measure = Readonly<{
  /** The numbers of headings, as references show them. */
  numbers: ReadonlyMap<string, string>;
  /** The width of the text on the page, for notes. */
  textWidth: number;
}>;

const TWIPS = 20;
/** Marks of notes are this much smaller than the text. */
const MARK = 0.58;

/** Measures a paragraph in a column of `width` twips. */
export function measureParagraph(paragraph: FlowParagraph, width: number, measure: Measure): Measured {
  const style = styleOf(paragraph.style);
  const notes: number[] = [];
  const pieces = toPieces(paragraph, style, measure, notes);
  const lines = breakLines(pieces, roomOf(paragraph, style, width));
  const spacing = { ...style.spacing, ...(paragraph.before !== undefined && { before: paragraph.before }) };
  const { height, room } = lineHeight(style);
  return {
    lineHeight: height,
    hang: room,
    notes: lines.map((marks) => marks.reduce((sum, mark) => sum + (notes[mark] ?? 0), 0)),
    before: spacing.before,
    after: spacing.after,
  };
}

/** The height of all its lines. */
export const heightOf = ({ lineHeight: height, notes }: Measured): number => height * notes.length;

function roomOf(paragraph: FlowParagraph, style: FullStyle, width: number): Room {
  const left = leftOf(paragraph, style);
  const hanging = style.tab === undefined ? 0 : (style.indent?.hanging ?? 0);
  const label = paragraph.list?.kind === "bijlagen" ? labelWidth(paragraph.list.label, style) : 0;
  return {
    first: left - hanging + label,
    left,
    right: width - (style.indent?.right ?? 0),
    tab: style.tab ?? 0,
  };
}

function leftOf({ list, left, number }: FlowParagraph, style: FullStyle): number {
  if (list?.kind === "bijlagen") return 0;
  if (list) return listIndent(list.level);
  if (left !== undefined) return left;
  if (number !== undefined && typeof style.numbered === "number") return NUMBER_HANGING[style.numbered] ?? 0;
  return style.indent?.left ?? 0;
}

const labelWidth = (label: string, style: FullStyle): number =>
  textWidth(label, faceOf(style, {})) * style.points * TWIPS;

function toPieces(
  { runs, table }: FlowParagraph,
  style: FullStyle,
  measure: Measure,
  notes: number[],
): Piece[] {
  const own = runs.map((run) => toPiece(run, style, measure, notes));
  return table === undefined ? own : [toText(`${table.number}  `, style, {}), ...own];
}

function toPiece(run: Run, style: FullStyle, measure: Measure, notes: number[]): Piece {
  switch (run.kind) {
    case "text":
      return toText(run.text, style, run);
    case "ref":
      return toText(run.text ?? bareNumber(measure.numbers.get(run.anchor) ?? ""), style, {});
    case "footnote":
      notes.push(noteHeight(run.runs, measure));
      return { kind: "note", note: notes.length - 1, width: style.points * TWIPS * MARK };
    case "break":
    case "tab":
      return { kind: run.kind };
  }
}

type Look = Readonly<{ bold?: boolean; italic?: boolean }>;

const toText = (text: string, style: FullStyle, look: Look): Piece => ({
  kind: "text",
  text,
  face: faceOf(style, look),
  points: style.points,
});

function faceOf(style: Look, own: Look): Face {
  const bold = own.bold ?? style.bold ?? false;
  const italic = own.italic ?? style.italic ?? false;
  if (bold) return italic ? "boldItalic" : "bold";
  return italic ? "italic" : "regular";
}

/** A note at the foot of the page, with the room under it. */
function noteHeight(runs: readonly Run[], measure: Measure): number {
  const style = styleOf("FootnoteText");
  const words = runs.map((run) => toPiece(run, style, measure, []));
  const room = { first: 0, left: 0, right: measure.textWidth, tab: 0 };
  const lines: Lines = breakLines([toText("00 ", style, {}), ...words], room);
  return lines.length * lineHeight(style).height + style.spacing.after;
}
