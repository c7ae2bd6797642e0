import {
  Document,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  type PageNumberEstimator,
  PageOrientation,
  Paragraph,
  TextRun,
  XmlAttributeComponent,
  XmlComponent,
} from "docx";
import { TextWatermark } from "docx/watermarks";
import type { FlowSection } from "../flow/flow.ts";
import { flowDocument } from "../flow/flow-document.ts";
import { twips } from "../flow/twips.ts";
import { OPMAAK } from "../opmaak.ts";
import type { DocumentTree } from "../tree/document-tree.ts";
import { docxBlocks } from "./blocks.ts";
import { DocxContext } from "./docx-context.ts";
import { claimChapterNumbers, LISTS } from "./numbering.ts";
import { STYLES_XML } from "./styles.ts";

/** A4, with the margins that leave the text widths of the tree. */
const { breedte, hoogte, boven, onder, opzij } = OPMAAK.pagina;
const PAGE = { width: twips(breedte), height: twips(hoogte) };
const SIDES = {
  bottom: twips(onder),
  left: twips(opzij),
  right: twips(opzij),
  header: twips(12),
  footer: twips(11),
};
const MARGIN = { ...SIDES, top: twips(boven) };
const LANDSCAPE_MARGIN = { ...SIDES, top: twips(24) };

/** The Word document of a tree; `pageNumbers` fills in the contents and the page counts. */
export function docxDocument(tree: DocumentTree, pageNumbers: PageNumberEstimator): Document {
  const context = new DocxContext(tree.numbers);
  const sections = flowDocument(tree).map((section, index) => docxSection(tree, section, index, context));
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
  section: FlowSection,
  index: number,
  context: DocxContext,
): ISectionOptions {
  const { landscape, blocks } = section;
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
    children: docxBlocks(blocks, context),
  };
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
