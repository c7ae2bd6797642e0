import {
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  SimpleField,
  TableOfContents,
  TextRun,
} from "docx";
import type {
  Block,
  Heading,
  List,
  ParagraphRole,
  Run,
  Table,
  Paragraph as TreeParagraph,
} from "../tree/document-tree.ts";
import type { DocxContext } from "./docx-context.ts";
import { ANNEXES, BULLETS, deepest, listIndent, orderedList } from "./numbering.ts";
import { anchored, docxRuns, isFromRight } from "./runs.ts";
import { docxTable } from "./table.ts";

/** Built-in or own style of each role of a paragraph; plain text takes the default. */
const STYLES: Readonly<Record<ParagraphRole, string | null>> = {
  tekst: null,
  kenmerk: "Kenmerk",
  tussenkop: "Tussenkop",
  noot: "Tabelnoot",
  open: "OpenVraag",
  regio: "Regio",
  titel: "Title",
  ondertitel: "Subtitle",
  voorblad: "Voorbladkop",
};

/** Where blocks stand: `style` replaces the default of plain text, `level` is the depth of lists around them. */
export type Place = Readonly<{ style: string | null; level: number; textWidth: number; inCell: boolean }>;

/** The Word blocks of blocks of the tree. */
export function docxBlocks(
  blocks: readonly Block[],
  place: Place,
  context: DocxContext,
): (Paragraph | FileChild)[] {
  return blocks.flatMap((block, index) => {
    return docxBlock(block, blocks[index - 1], place, context);
  });
}

function docxBlock(
  block: Block,
  previous: Block | undefined,
  place: Place,
  context: DocxContext,
): FileChild[] {
  switch (block.kind) {
    case "heading":
      return [heading(block, context)];
    case "paragraph":
      return [paragraph(block, previous, place, context)];
    case "list":
      return list(block, previous, place, context);
    case "quote":
      return docxBlocks(block.blocks, { ...place, style: place.style ?? "Quote" }, context);
    case "table":
      return table(block, place, context);
    case "contents":
      return [
        new Paragraph({ style: "TOCHeading", children: [new TextRun(block.title)] }),
        new TableOfContents(block.title, { hyperlink: true, headingStyleRange: "1-2", beginDirty: false }),
      ];
  }
}

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
  6: HeadingLevel.HEADING_6,
} as const;

/** The style numbers chapters; an annex has a list of its own, and its parts a style that stays out of the contents. */
function heading({ level, numbering, runs, anchor, newPage }: Heading, context: DocxContext): Paragraph {
  const own: Pick<IParagraphOptions, "numbering"> =
    numbering === "bijlage" ? { numbering: { reference: ANNEXES, level: 0, instance: 0, custom: true } } : {};
  const annexPart = numbering === "geen" && level === 2;
  return new Paragraph({
    ...(annexPart ? { style: "Bijlagekop" } : { heading: LEVELS[level] }),
    ...own,
    ...direction(runs),
    ...(newPage && { pageBreakBefore: true, spacing: { before: 0 } }),
    children: [anchored(anchor, docxRuns(runs, context))],
  });
}

/** A line that is read from right to left begins at the right. */
const direction = (runs: readonly Run[]): IParagraphOptions =>
  isFromRight(runs) ? { bidirectional: true } : {};

/** What a style cannot say: room under a table, and between a title without subtitle and the facts under it. */
function roomAbove(block: TreeParagraph | List, previous: Block | undefined): IParagraphOptions {
  const role = block.kind === "paragraph" ? block.role : "tekst";
  if (previous?.kind === "table" && role !== "noot") return { spacing: { before: 200 } };
  const underTitle = role === "kenmerk" && previous?.kind === "paragraph" && previous.role === "titel";
  return underTitle ? { spacing: { before: 480 } } : {};
}

function paragraph(
  block: TreeParagraph,
  previous: Block | undefined,
  place: Place,
  context: DocxContext,
): Paragraph {
  const style = place.inCell && block.role === "tussenkop" ? "Tabelkop" : (STYLES[block.role] ?? place.style);
  const children = docxRuns(block.runs, context);
  return new Paragraph({
    ...(style !== null && { style }),
    ...direction(block.runs),
    ...(block.keepNext && { keepNext: true }),
    ...roomAbove(block, previous),
    ...(place.level > 0 && { indent: { left: listIndent(place.level - 1) } }),
    children: block.anchor === undefined ? children : [anchored(block.anchor, children)],
  });
}

/** The first line of an item has the bullet or number; what follows in it stands under that line. */
function list(block: List, previous: Block | undefined, place: Place, context: DocxContext): FileChild[] {
  const level = deepest(place.level);
  const inside = { ...place, level: place.level + 1, style: place.style ?? "ListParagraph" };
  const numbering = block.ordered
    ? { reference: orderedList(level, block.start), level, instance: context.nextList() }
    : { reference: BULLETS, level, instance: 0 };
  return block.items.flatMap((item, index) => {
    const [first, ...rest] = item;
    if (first?.kind !== "paragraph") return docxBlocks(item, inside, context);
    const line = new Paragraph({
      style: inside.style,
      ...direction(first.runs),
      numbering: { ...numbering, custom: true },
      ...(index === 0 && roomAbove(block, previous)),
      children: docxRuns(first.runs, context),
    });
    return [line, ...docxBlocks(rest, inside, context)];
  });
}

function table(block: Table, place: Place, context: DocxContext): FileChild[] {
  const made = docxTable(block, place.textWidth, (blocks, style) =>
    docxBlocks(blocks, { style, level: 0, textWidth: 0, inCell: true }, context),
  );
  if (block.caption === null) return [made];
  const number = new SimpleField("SEQ Tabel \\* ARABIC", String(context.nextTable()));
  const caption = new Paragraph({
    style: "Caption",
    keepNext: true,
    children: [new TextRun("Tabel "), number, new TextRun(`  ${block.caption}`)],
  });
  return [caption, made];
}
