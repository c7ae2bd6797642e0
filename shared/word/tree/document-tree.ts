/**
 * A piece of a line. `ref` shows the number of a heading or table and leads to it; with `text` it shows that text instead.
 * What it shows when that is not in the document, is its `otherwise`.
 */
export type Run =
  | Readonly<{ kind: "text"; text: string; bold?: boolean; italic?: boolean; href?: string }>
  | Readonly<{ kind: "break" }>
  | Readonly<{ kind: "tab" }>
  | Readonly<{ kind: "footnote"; runs: readonly Run[] }>
  | Readonly<{ kind: "ref"; anchor: string; text?: string; otherwise?: string }>;

/** The role of a paragraph; every renderer gives each role one look. */
export type ParagraphRole =
  | "tekst"
  | "kenmerk"
  | "tussenkop"
  | "noot"
  | "open"
  | "regio"
  | "titel"
  | "ondertitel"
  | "voorblad";

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** How a heading is numbered: "2.1", "Bijlage 1", or not. */
export type HeadingNumbering = "hoofdstuk" | "bijlage" | "geen";

/** The text of the agenda a block comes from, and which block of it. */
export type Herkomst = Readonly<{ sleutel: string; index: number }>;

export type Heading = Readonly<{
  kind: "heading";
  level: HeadingLevel;
  numbering: HeadingNumbering;
  runs: readonly Run[];
  anchor: string;
  /** Starts a new page. */
  newPage?: boolean;
  herkomst?: Herkomst;
}>;

export type Paragraph = Readonly<{
  kind: "paragraph";
  role: ParagraphRole;
  runs: readonly Run[];
  /** Makes the paragraph a place that can be referred to. */
  anchor?: string;
  keepNext?: boolean;
}>;

export type List = Readonly<{
  kind: "list";
  ordered: boolean;
  start: number;
  items: readonly (readonly Block[])[];
}>;

export type Quote = Readonly<{ kind: "quote"; blocks: readonly Block[] }>;

export type Cell = Readonly<{ blocks: readonly Block[]; columnSpan?: number; rowSpan?: number }>;

/** What a row says: names of columns, plain data, the name of a group, a subtotal or a total. */
export type RowRole = "kop" | "gewoon" | "groep" | "subtotaal" | "totaal";
export type Row = Readonly<{ role: RowRole; cells: readonly Cell[] }>;

/** Widths in millimetres; a table wider than an upright page is laid on its side, then scaled to fit. */
export type Column = Readonly<{ width: number; align: "left" | "right" }>;

export type Table = Readonly<{
  kind: "table";
  /** Printed above the table as "Tabel n"; null for a table inside running text. */
  caption: string | null;
  /** The place of that number; null without a caption. */
  anchor: string | null;
  /** What a reader who cannot see the table is told about it. */
  description: string;
  columns: readonly Column[];
  rows: readonly Row[];
  herkomst?: Herkomst;
}>;

/** The list of contents: every heading of level 1 and 2. */
export type Contents = Readonly<{ kind: "contents"; title: string }>;

export type Block = Heading | Paragraph | List | Quote | Table | Contents;

/** Consecutive pages of one orientation. */
export type Section = Readonly<{ landscape: boolean; blocks: readonly Block[] }>;

/** A whole document without any file format in it; Word, the preview and the checks are made from it. */
export type DocumentTree = Readonly<{
  title: string;
  /** Stands at the top of every page after the first. */
  header: string;
  /** Words across every page, or none. */
  watermark: string | null;
  properties: Readonly<Record<string, string>>;
  sections: readonly Section[];
  /** The number of every numbered heading and table by its anchor, such as "2.1", "Bijlage 1" or "Tabel 3". */
  numbers: ReadonlyMap<string, string>;
}>;
