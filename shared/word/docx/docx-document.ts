import {
  Document,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  type PageNumberEstimator,
  PageOrientation,
  Paragraph,
  Table,
  TextRun,
  XmlAttributeComponent,
  XmlComponent,
} from "docx";
import { TextWatermark } from "docx/watermarks";
import { OPMAAK } from "../opmaak.ts";
import type { DocumentTree, Section } from "../tree/document-tree.ts";
import { LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH } from "../tree/split-sections.ts";
import { docxBlocks } from "./blocks.ts";
import { DocxContext } from "./docx-context.ts";
import { claimChapterNumbers, LISTS } from "./numbering.ts";
import { STYLES_XML } from "./styles.ts";

const MM = 1440 / 25.4;
const mm = (value: number): number => Math.round(value * MM);

/** A4, with the margins that leave the text widths of the tree. */
const { breedte, hoogte, boven, onder, opzij } = OPMAAK.pagina;
const PAGE = { width: mm(breedte), height: mm(hoogte) };
const SIDES = { bottom: mm(onder), left: mm(opzij), right: mm(opzij), header: mm(12), footer: mm(11) };
const MARGIN = { ...SIDES, top: mm(boven) };
const LANDSCAPE_MARGIN = { ...SIDES, top: mm(24) };

/** The Word document of a tree; `pageNumbers` fills in the contents and the page counts. */
export function docxDocument(tree: DocumentTree, pageNumbers: PageNumberEstimator): Document {
  const context = new DocxContext(tree.numbers);
  const sections = tree.sections.map((section, index) => docxSection(tree, section, index, context));
  const document = new Document({
    title: tree.title,
    creator: tree.properties.Regio ?? tree.title,
    externalStyles: STYLES_XML,
    numbering: { config: LISTS },
    footnotes: context.footnotes,
    compatibility: { version: 15 },
    customProperties: Object.entries(tree.properties).map(([name, value]) => ({ name, value })),
    sections,
    pageNumbers,
  });
  claimChapterNumbers(document);
  document.Settings.addChildElement(new ThemeFontLanguage());
  return document;
}

function docxSection(
  tree: DocumentTree,
  section: Section,
  index: number,
  context: DocxContext,
): ISectionOptions {
  const { landscape, blocks } = section;
  const textWidth = landscape ? LANDSCAPE_TEXT_WIDTH : TEXT_WIDTH;
  const children = docxBlocks(blocks, { style: null, level: 0, textWidth, inCell: false }, context);
  const first = index === 0;
  return {
    headers: { default: header(tree, tree.header), ...(first && { first: header(tree, "") }) },
    footers: { default: pageNumberFooter(), ...(first && { first: emptyFooter() }) },
    properties: {
      titlePage: first,
      page: {
        size: { ...PAGE, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: landscape ? LANDSCAPE_MARGIN : MARGIN,
      },
    },
    children: separateTables(children),
  };
}

/** Two tables in a row would melt into one, and a section cannot end with one: an empty line of almost no height helps. */
function separateTables(blocks: readonly FileChild[]): FileChild[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const needsLine = block instanceof Table && (next === undefined || next instanceof Table);
    return needsLine ? [block, new Paragraph({ style: "Scheiding" })] : [block];
  });
}

function header(tree: DocumentTree, text: string): Header {
  const watermark =
    tree.watermark === null ? [] : [new TextWatermark({ text: tree.watermark, color: "D4D8D8" })];
  return new Header({
    children: [new Paragraph({ style: "Header", children: [new TextRun(text), ...watermark] })],
  });
}

function pageNumberFooter(): Footer {
  const children = ["Pagina ", PageNumber.CURRENT, " van ", PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [new Paragraph({ style: "Footer", children: [new TextRun({ children })] })],
  });
}

/** The title page has no number; a footer needs a paragraph all the same. */
function emptyFooter(): Footer {
  return new Footer({ children: [new Paragraph({ style: "Footer" })] });
}

/** docx has no option for the language of theme fonts; it comes last of the settings docx writes. */
class ThemeFontLanguage extends XmlComponent {
  constructor() {
    super("w:themeFontLang");
    this.root.push(new Language({ val: "nl-NL" }));
  }
}

class Language extends XmlAttributeComponent<{ val: string }> {
  protected override readonly xmlKeys = { val: "w:val" };
}
