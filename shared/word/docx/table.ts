import {
  Table as DocxTable,
  type Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  XmlAttributeComponent,
  XmlComponent,
} from "docx";
import type { FlowCell, FlowParagraph, FlowRow, FlowTable } from "../flow/flow.ts";
import { OPMAAK } from "../opmaak.ts";

/** Makes a line of a cell. */
type Fill = (paragraph: FlowParagraph) => Paragraph;

/** A table of fixed width with a repeated header row and a description; a row breaks only where it would leave much of a page empty. */
export function docxTable({ widths, rows, caption, description }: FlowTable, fill: Fill): DocxTable {
  return new DescribedTable(
    {
      style: "Agendatabel",
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      tableLook: {
        firstRow: rows[0]?.role === "kop",
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows: rows.map((row) => docxRow(row, fill)),
    },
    caption,
    description,
  );
}

function docxRow(row: FlowRow, fill: Fill): TableRow {
  return new TableRow({
    ...(row.whole && { cantSplit: true }),
    ...(row.role === "kop" && { tableHeader: true }),
    ...(row.keepNext && { keepNext: true }),
    children: row.cells.map((cell) => docxCell(cell, row, fill)),
  });
}

function docxCell(
  { width, columnSpan, rowSpan, paragraphs }: FlowCell,
  { role }: FlowRow,
  fill: Fill,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(columnSpan > 1 && { columnSpan }),
    ...(rowSpan > 1 && { rowSpan }),
    ...(role === "totaal" && { borders: { top: { style: "single", size: 8, color: OPMAAK.kleuren.inkt } } }),
    children: paragraphs.map(fill),
  });
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
