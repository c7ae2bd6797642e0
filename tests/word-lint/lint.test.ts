import { describe, expect, it } from "vitest";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";
import { aDocx } from "./a-docx.ts";
import { type DocxPackage, packageOf, withPart } from "./docx-package.ts";
import { lintDocx, RULES, type RuleName } from "./lint.ts";
import { validateDocx } from "./validate.ts";

const DOCUMENT = "word/document.xml";
const STYLES = "word/styles.xml";

const inDocument =
  (from: string | RegExp, to: string) =>
  (docx: DocxPackage): DocxPackage =>
    withPart(docx, DOCUMENT, (xml) => xml.replace(from, to));
const inPart = (path: string, from: string | RegExp, to: string) => (docx: DocxPackage) =>
  withPart(docx, path, (xml) => xml.replace(from, to));
const afterBody = (xml: string) => inDocument("<w:sectPr>", `${xml}<w:sectPr>`);

const DRAWING = `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="" descr=""/></wp:inline></w:drawing></w:r></w:p>`;
const EMPTY_ROW = "<w:tr><w:trPr><w:cantSplit/></w:trPr></w:tr>";

/** One fault for every rule: what it looks like in the file when somebody makes it. */
const FAULTS: Readonly<Record<RuleName, (docx: DocxPackage) => DocxPackage>> = {
  "cell-ends-with-paragraph": inDocument(
    /(<w:tc><w:tcPr>(?:(?!<\/w:tcPr>).)*<\/w:tcPr>)(?:(?!<\/w:tc>).)*<\/w:tc>/su,
    "$1</w:tc>",
  ),
  "row-has-cells": inDocument("</w:tbl>", `${EMPTY_ROW}</w:tbl>`),
  "rows-fill-grid": inDocument("<w:gridCol", '<w:gridCol w:w="10"/><w:gridCol'),
  "header-row": inDocument("<w:tblHeader/>", ""),
  "header-rows-first": inDocument(/(.*)<w:cantSplit\/>/su, "$1<w:cantSplit/><w:tblHeader/>"),
  "short-rows-do-not-break": inDocument("<w:cantSplit/>", ""),
  "table-described": inDocument(/<w:tblDescription w:val="[^"]*"\/>/u, ""),
  "no-nested-tables": inDocument("</w:p></w:tc>", "</w:p><w:tbl/><w:p/></w:tc>"),
  "tables-apart": inDocument("</w:tbl>", "</w:tbl><w:tbl/>"),
  "caption-above-table": afterBody(
    '<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:t>Los</w:t></w:r></w:p>',
  ),
  "known-styles": inDocument('w:val="Heading1"', 'w:val="Kop1"'),
  "known-lists": afterBody(
    '<w:p><w:pPr><w:numPr><w:numId w:val="99"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>',
  ),
  "chapters-numbered-by-style": inPart(STYLES, '<w:numId w:val="2"/>', '<w:numId w:val="1"/>'),
  "unique-ids": inDocument(/<w:bookmarkStart [^>]*>/u, "$&$&"),
  "bookmark-names": inDocument("_ra_vraag_inw_1", "_ra vraag-inw-1"),
  "no-heading-jumps": inDocument('w:val="Heading2"', 'w:val="Heading3"'),
  "has-headings": (docx) => withPart(docx, DOCUMENT, (xml) => xml.replaceAll('"Heading1"', '"Normal"')),
  "no-empty-headings": afterBody('<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:p>'),
  "no-empty-paragraphs": afterBody("<w:p/>"),
  "headings-stay-with-text": inPart(STYLES, /(w:styleId="Heading2">.*?)<w:keepNext\/>/su, "$1"),
  "line-rule": inPart(STYLES, 'w:lineRule="auto"', ""),
  "drawings-described": afterBody(DRAWING),
  "zip-attributes": (docx) => packageOf(docx.parts, [{ name: "a", attributes: 0 }]),
  "fields-closed": inDocument('<w:fldChar w:fldCharType="end"/>', ""),
  "references-resolve": afterBody(
    '<w:p><w:fldSimple w:instr="REF _weg \\h"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>',
  ),
  "fields-have-result": inDocument(/(PAGEREF.*?<w:t[^>]*>)\d+/su, "$1"),
  "no-update-prompt": inPart("word/settings.xml", "<w:compat>", "<w:updateFields/><w:compat>"),
  "no-placeholders": afterBody("<w:p><w:r><w:t>{\u{E000}koppen-0}</w:t></w:r></w:p>"),
  "footnotes-resolve": inDocument(/<w:footnoteReference w:id="1"\/>/u, '<w:footnoteReference w:id="7"/>'),
  "relations-lead-somewhere": inPart(
    "word/_rels/document.xml.rels",
    'Target="styles.xml"',
    'Target="weg.xml"',
  ),
  "relations-exist": inDocument(/(<w:hyperlink [^>]*r:id=")[^"]*/u, "$1rId999"),
  "safe-links": inPart("word/_rels/document.xml.rels", "https://voorbeeld.nl/", "file:///c:/geheim"),
  "anchors-resolve": inDocument(/(<w:hyperlink [^>]*w:anchor=")_ra/u, "$1_weg"),
  "language-dutch": inPart("docProps/core.xml", "<dc:language>nl-NL</dc:language>", ""),
  "one-language": afterBody('<w:p><w:r><w:rPr><w:lang w:val="en-US"/></w:rPr><w:t>x</w:t></w:r></w:p>'),
  "has-title": inPart("docProps/core.xml", /<dc:title>[^<]*/u, "<dc:title>"),
};

describe("the rules for Word files", () => {
  it("find nothing in our document, nor does Microsoft's validator", async () => {
    const { docx, bytes } = await aDocx(aFullAgenda(), { openVragen: true, concept: true });

    expect(lintDocx(docx)).toEqual([]);
    expect(await validateDocx(bytes)).toEqual([]);
  });

  it("each find the fault they are for", async () => {
    const { docx } = await aDocx(aFullAgenda());
    const blind = (Object.keys(RULES) as RuleName[]).filter(
      (name) => RULES[name](FAULTS[name](docx)).length === 0,
    );

    expect(blind).toEqual([]);
  });
});
