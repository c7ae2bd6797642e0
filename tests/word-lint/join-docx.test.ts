import { expect, it } from "vitest";
import { aRandomDocument } from "#tests/builders/a-random-document.ts";
import { type DocxPackage, readDocx, withPart } from "./docx-package.ts";
import { joinDocx, joinKey } from "./join-docx.ts";
import { validateDocx } from "./validate.ts";

const DOCUMENT = "word/document.xml";

/** A fault in a part, and how the validator speaks of it. */
const FAULTS: readonly (readonly [string, RegExp, string, RegExp])[] = [
  [DOCUMENT, /<w:sectPr\b/u, "<w:onzin/>$&", /child element '\S+:onzin'/u],
  [DOCUMENT, /<w:bookmarkStart [^>]*>/u, "$&$&", /should have unique value/u],
  [DOCUMENT, /(<w:footnoteReference w:id=")/u, "$19", /footnoteReference@\S+ does not exist/u],
  [DOCUMENT, /(<w:hyperlink [^>]*r:id=")/u, "$1weg", /relationship 'd4weg\S+' .* does not exist/u],
  ["word/footnotes.xml", /<w:footnote w:id="1">/u, "$&<w:onzin/>", /child element '\S+:onzin'/u],
  ["word/numbering.xml", /<w:multiLevelType w:val="[^"]*"/u, '<w:multiLevelType w:val="fout"', /'fout'/u],
  ["word/header2.xml", /<w:jc w:val="[^"]*"|<w:pStyle/u, '<w:onzin w:val="kop"/>$&', /onzin/u],
  ["docProps/custom.xml", /<vt:lpwstr>/u, "<vt:onzin/>$&", /onzin/u],
];

it("finds in documents that are joined what is wrong with each of them", { timeout: 60_000 }, async () => {
  const documents: DocxPackage[] = [];
  for (let seed = 0; documents.length < FAULTS.length + 1; seed += 1) {
    const docx = readDocx((await aRandomDocument(seed)).bytes);
    const body = docx.parts.get(DOCUMENT) ?? "";
    if (/<w:footnoteReference/u.test(body) && /<w:hyperlink [^>]*r:id=/u.test(body)) documents.push(docx);
  }
  const [sound, ...others] = documents;
  const faulty = others.map((docx, index) => {
    const [path = "", from = /$/u, to = ""] = FAULTS[index] ?? [];
    return withPart(docx, path, (xml) => xml.replace(from, to));
  });
  expect(new Set(documents.map(joinKey)).size).toBe(1);
  const found = await validateDocx(joinDocx([sound as DocxPackage, ...faulty]));

  expect(FAULTS.filter(([, , , words]) => !found.some((fault) => words.test(fault)))).toEqual([]);
});
