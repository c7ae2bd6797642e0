import {
  AlignmentType,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  TableOfContents,
  TextRun,
} from "docx";
import type { FlowBlock, FlowList, FlowParagraph } from "../flow/flow.ts";
import { styleOf } from "../stijl/paragraph-styles.ts";
import { bareNumber } from "../tree/number-document.ts";
import { isFromRight } from "./direction.ts";
import type { DocxContext } from "./docx-context.ts";
import { ANNEXES, BULLETS, orderedList } from "./numbering.ts";
import { anchored, docxRuns } from "./runs.ts";
import { docxTable } from "./table.ts";

/** The Word blocks of what comes on the page. */
export function docxBlocks(blocks: readonly FlowBlock[], context: DocxContext): (Paragraph | FileChild)[] {
  return blocks.flatMap((block) => docxBlock(block, context));
}

function docxBlock(block: FlowBlock, context: DocxContext): FileChild[] {
  switch (block.kind) {
    case "paragraph":
      return [docxParagraph(block, context)];
    case "table":
      return [docxTable(block, (paragraph) => docxParagraph(paragraph, context))];
    case "contents":
      return [
        new Paragraph({ style: "TOCHeading", children: [new TextRun(block.title)] }),
        new TableOfContents(block.title, { hyperlink: true, headingStyleRange: "1-2", beginDirty: false }),
      ];
  }
}

const HEADINGS: ReadonlyMap<string, NonNullable<IParagraphOptions["heading"]>> = new Map([
  ["Heading1", HeadingLevel.HEADING_1],
  ["Heading2", HeadingLevel.HEADING_2],
  ["Heading3", HeadingLevel.HEADING_3],
  ["Heading4", HeadingLevel.HEADING_4],
  ["Heading5", HeadingLevel.HEADING_5],
  ["Heading6", HeadingLevel.HEADING_6],
]);

function docxParagraph(paragraph: FlowParagraph, context: DocxContext): Paragraph {
  const { style, runs, anchor, left, before, keepNext, newPage, alignRight, table } = paragraph;
  const words = docxRuns(runs, context);
  const children = table === undefined ? words : [...tableName(table), ...words];
  return new Paragraph({
    ...styleOption(style),
    ...(isFromRight(runs) && { bidirectional: true }),
    ...numberingOption(paragraph),
    ...(keepNext && { keepNext: true }),
    ...(newPage && { pageBreakBefore: true }),
    ...(before !== undefined && { spacing: { before } }),
    ...(left !== undefined && { indent: { left } }),
    ...(alignRight && { alignment: AlignmentType.RIGHT }),
    children: anchor === undefined ? children : [anchored(anchor, children)],
  });
}

function styleOption(style: string): IParagraphOptions {
  const heading = HEADINGS.get(style);
  if (heading) return { heading };
  return style === "Normal" ? {} : { style };
}

/** A heading without a number takes away the one of its style. */
function numberingOption({ style, list, number }: FlowParagraph): IParagraphOptions {
  if (list) return { numbering: numbering(list) };
  const counted = typeof styleOf(style).numbered === "number";
  return counted && number === undefined ? { numbering: false } : {};
}

function numbering(list: FlowList): NonNullable<IParagraphOptions["numbering"]> {
  switch (list.kind) {
    case "bijlagen":
      return { reference: ANNEXES, level: 0, instance: 0, custom: true };
    case "opsomming":
      return { reference: BULLETS, level: list.level, instance: 0, custom: true };
    case "nummers":
      return {
        reference: orderedList(list.level, list.start),
        level: list.level,
        instance: list.lijst,
        custom: true,
      };
  }
}

const tableName = ({ anchor, number }: NonNullable<FlowParagraph["table"]>): ParagraphChild[] => [
  new TextRun("Tabel "),
  anchored(anchor, [new SimpleField("SEQ Tabel \\* ARABIC", bareNumber(number))]),
  new TextRun("  "),
];
