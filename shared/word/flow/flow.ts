import type { RowRole, Run } from "../tree/document-tree.ts";

/** The list an item is in: the bullets, a numbered list of its own, or the annexes. */
export type FlowList =
  | Readonly<{ kind: "opsomming"; level: number }>
  | Readonly<{ kind: "nummers"; level: number; start: number; nummer: number; lijst: number }>
  | Readonly<{ kind: "bijlagen"; label: string }>;

/** One paragraph as it stands on the page: its style, and what differs from that. Distances in twips. */
export type FlowParagraph = Readonly<{
  kind: "paragraph";
  style: string;
  runs: readonly Run[];
  anchor?: string;
  list?: FlowList;
  /** The number its style gives it. */
  number?: string;
  /** Stands before a caption, as "Tabel 3" with a place for references around its number. */
  table?: Readonly<{ anchor: string; number: string }>;
  left?: number;
  before?: number;
  keepNext?: boolean;
  newPage?: boolean;
  alignRight?: boolean;
}>;

/** Widths in twips. */
export type FlowCell = Readonly<{
  width: number;
  column: number;
  columnSpan: number;
  rowSpan: number;
  paragraphs: readonly FlowParagraph[];
}>;

export type FlowRow = Readonly<{
  role: RowRole;
  cells: readonly FlowCell[];
  keepNext: boolean;
  /** Never breaks over two pages. */
  whole: boolean;
}>;

export type FlowTable = Readonly<{
  kind: "table";
  caption: string;
  description: string;
  widths: readonly number[];
  rows: readonly FlowRow[];
}>;

/** The list of contents with its lines; where a line leads is told by its anchor. */
export type FlowContents = Readonly<{ kind: "contents"; title: string; lines: readonly FlowParagraph[] }>;

export type FlowBlock = FlowParagraph | FlowTable | FlowContents;

export type FlowSection = Readonly<{ landscape: boolean; blocks: readonly FlowBlock[] }>;
