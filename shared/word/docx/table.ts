import {
  AlignmentType,
  Table as DocxTable,
  type FileChild,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  XmlAttributeComponent,
  XmlComponent,
} from "docx";
import { OPMAAK } from "../opmaak.ts";
import type { Block, Cell, Row, RowRole, Table } from "../tree/document-tree.ts";

const TWIPS_PER_MM = 1440 / 25.4;

/** Makes what stands in a cell, in the style of its row. */
type Fill = (blocks: readonly Block[], style: string) => FileChild[];

/** A table of fixed width with a repeated header row and a description; rows do not break over pages. */
export function docxTable(table: Table, textWidth: number, fill: Fill): DocxTable {
  const widths = columnWidths(table, textWidth);
  const rows = table.rows.map((row, index) => docxRow(row, table.rows[index + 1], { table, widths, fill }));
  return new DescribedTable(
    {
      style: "Agendatabel",
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows,
    },
    table.caption ?? table.description,
    table.description,
  );
}

/** Columns as wide as they ask, scaled to the text when that is not what they add up to. */
function columnWidths(table: Table, textWidth: number): number[] {
  const asked = table.columns.reduce((sum, { width }) => sum + width, 0);
  return table.columns.map(({ width }) => Math.floor((width / asked) * textWidth * TWIPS_PER_MM));
}

type Around = Readonly<{ table: Table; widths: readonly number[]; fill: Fill }>;

/** The name of a group stays with its first row, and the last row with the subtotal. */
function docxRow(row: Row, next: Row | undefined, around: Around): TableRow {
  const stays =
    row.role === "kop" || row.role === "groep" || next?.role === "subtotaal" || next?.role === "totaal";
  let column = 0;
  const children = row.cells.map((cell) => {
    const made = docxCell(cell, row.role, column, around);
    column += cell.columnSpan ?? 1;
    return made;
  });
  return new TableRow({
    cantSplit: true,
    ...(row.role === "kop" && { tableHeader: true }),
    ...(stays && next !== undefined && { keepNext: true }),
    children,
  });
}

const STYLE_OF: Readonly<Record<RowRole, string>> = {
  kop: "Tabelkop",
  gewoon: "Tabeltekst",
  groep: "Tabelkop",
  subtotaal: "Tabelkop",
  totaal: "Tabelkop",
};

function docxCell(cell: Cell, role: RowRole, column: number, { table, widths, fill }: Around): TableCell {
  const style = STYLE_OF[role];
  const span = cell.columnSpan ?? 1;
  const width = widths.slice(column, column + span).reduce((sum, part) => sum + part, 0);
  const right = table.columns[column]?.align === "right" && span === 1;
  const blocks = right ? rightAligned(cell, style) : fill(cell.blocks, style);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 && { columnSpan: span }),
    ...((cell.rowSpan ?? 1) > 1 && { rowSpan: cell.rowSpan ?? 1 }),
    ...(role === "totaal" && { borders: { top: { style: "single", size: 8, color: OPMAAK.kleuren.inkt } } }),
    children: (blocks.length > 0 ? blocks : [new Paragraph({ style })]) as Paragraph[],
  });
}

/** Amounts are one plain line each. */
function rightAligned(cell: Cell, style: string): Paragraph[] {
  return cell.blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [
          new Paragraph({
            style,
            alignment: AlignmentType.RIGHT,
            text: block.runs.map((run) => (run.kind === "text" ? run.text : "")).join(""),
          }),
        ]
      : [],
  );
}

/** docx has no option for the words a table has for who cannot see it. */
class DescribedTable extends DocxTable {
  constructor(options: ConstructorParameters<typeof DocxTable>[0], caption: string, description: string) {
    super(options);
    const properties = this.root[0];
    if (!(properties instanceof XmlComponent)) throw new Error("docx puts table properties elsewhere.");
    properties.addChildElement(new TextValue("w:tblCaption", caption));
    properties.addChildElement(new TextValue("w:tblDescription", description));
  }
}

class TextValue extends XmlComponent {
  constructor(name: string, value: string) {
    super(name);
    this.root.push(new Value({ value }));
  }
}

class Value extends XmlAttributeComponent<{ value: string }> {
  protected override readonly xmlKeys = { value: "w:val" };
}
