import { all, child, type DocxPackage, kids, storyPaths, styleOf, val } from "./docx-package.ts";

const paragraphs = (docx: DocxPackage) => storyPaths(docx).flatMap((path) => all(docx.xml(path), "p"));
const isSeparator = (style: string | null): boolean => style === "Scheiding";

function doubles(values: readonly (string | null)[]): string[] {
  const known = values.filter((value) => value !== null).map((value) => value.toLowerCase());
  return [...new Set(known.filter((value, index) => known.indexOf(value) !== index))];
}

/** The level of a heading by its style, following the styles it is based on. */
function headingLevel(docx: DocxPackage, style: string | null): number | null {
  const own = /^Heading([1-9])$/u.exec(style ?? "")?.[1];
  if (own !== undefined) return Number(own);
  const definition = all(docx.xml("word/styles.xml"), "style").find(
    (candidate) => val(candidate, "styleId") === style,
  );
  const based = definition ? val(child(definition, "basedOn")) : null;
  return based === null ? null : headingLevel(docx, based);
}

export const structureRules = {
  "known-styles": (docx: DocxPackage) => {
    const known = new Set(
      all(docx.xml("word/styles.xml"), "style").map((style) => val(style, "styleId") ?? ""),
    );
    const used = storyPaths(docx).flatMap((path) =>
      ["pStyle", "rStyle", "tblStyle"].flatMap((name) => all(docx.xml(path), name).map((use) => val(use))),
    );
    const between = all(docx.xml("word/styles.xml"), "style").flatMap((style) =>
      ["basedOn", "next"].map((name) => val(child(style, name))),
    );
    return [...new Set([...used, ...between])]
      .filter((style): style is string => style !== null && !known.has(style))
      .map((style) => `style ${style} does not exist`);
  },

  "known-lists": (docx: DocxPackage) => {
    const numbering = docx.xml("word/numbering.xml");
    const known = new Set(all(numbering, "num").map((num) => val(num, "numId")));
    return [...storyPaths(docx), "word/styles.xml"]
      .flatMap((path) => all(docx.xml(path), "numId").map((use) => val(use)))
      .filter((id) => id !== "0" && !known.has(id))
      .map((id) => `list ${id} does not exist`);
  },

  "chapters-numbered-by-style": (docx: DocxPackage) => {
    const numbering = docx.xml("word/numbering.xml");
    const styles = all(docx.xml("word/styles.xml"), "style");
    return ["Heading1", "Heading2", "Heading3"].flatMap((id, level) => {
      const style = styles.find((candidate) => val(candidate, "styleId") === id);
      const numId = style ? val(child(style, "pPr", "numPr", "numId")) : null;
      const num = all(numbering, "num").find((candidate) => val(candidate, "numId") === numId);
      const abstractId = num ? val(child(num, "abstractNumId")) : null;
      const list = all(numbering, "abstractNum").find((abs) => val(abs, "abstractNumId") === abstractId);
      const linked = list ? kids(list, "lvl").find((lvl) => val(lvl, "ilvl") === String(level)) : undefined;
      return val(linked ? child(linked, "pStyle") : undefined) === id ? [] : [`${id} has no chapter number`];
    });
  },

  "unique-ids": (docx: DocxPackage) => {
    const ids = (name: string, attribute: string) =>
      doubles(
        storyPaths(docx).flatMap((path) =>
          all(docx.xml(path), name).map(
            (element) => val(element, attribute) ?? element.getAttribute(attribute),
          ),
        ),
      );
    return [
      ...ids("bookmarkStart", "id").map((id) => `bookmark id ${id} occurs twice`),
      ...ids("bookmarkStart", "name").map((name) => `bookmark ${name} occurs twice`),
      ...ids("docPr", "id").map((id) => `drawing id ${id} occurs twice`),
      ...[...ids("ins", "id"), ...ids("del", "id")].map((id) => `revision ${id} occurs twice`),
    ];
  },

  "bookmark-names": (docx: DocxPackage) =>
    storyPaths(docx)
      .flatMap((path) => all(docx.xml(path), "bookmarkStart").map((start) => val(start, "name") ?? ""))
      .filter((name) => !/^[A-Za-z_][A-Za-z0-9_]{0,39}$/u.test(name))
      .map((name) => `bookmark name ${name}`),

  "no-heading-jumps": (docx: DocxPackage) => {
    let last = 0;
    return all(docx.xml("word/document.xml"), "p").flatMap((paragraph) => {
      const level = headingLevel(docx, styleOf(paragraph));
      if (level === null) return [];
      const before = last;
      last = level;
      return level > before + 1 ? [`heading ${level} under heading ${before}`] : [];
    });
  },

  "has-headings": (docx: DocxPackage) =>
    paragraphs(docx).some((paragraph) => headingLevel(docx, styleOf(paragraph)) === 1)
      ? []
      : ["no heading of level 1"],

  "no-empty-headings": (docx: DocxPackage) =>
    paragraphs(docx)
      .filter((paragraph) => headingLevel(docx, styleOf(paragraph)) !== null)
      .filter((paragraph) => all(paragraph, "t").every((text) => (text.textContent ?? "").trim() === ""))
      .map(() => "a heading without text"),

  "no-empty-paragraphs": (docx: DocxPackage) => {
    const body = child(docx.xml("word/document.xml") as never, "body");
    const blocks = body ? kids(body) : [];
    return blocks.flatMap((block, index) => {
      const empty =
        block.localName === "p" &&
        ["t", "fldChar", "footnoteReference"].every((name) => all(block, name).length === 0);
      if (!empty) return [];
      const before = blocks[index - 1]?.localName;
      const endsContents = before === "sdt" && all(block, "sectPr").length > 0;
      const apart = isSeparator(styleOf(block)) && before === "tbl";
      return apart || endsContents ? [] : ["an empty paragraph as space"];
    });
  },

  "headings-stay-with-text": (docx: DocxPackage) =>
    all(docx.xml("word/styles.xml"), "style")
      .filter((style) => /^(Heading\d|Caption)$/u.test(val(style, "styleId") ?? ""))
      .filter((style) => !child(style, "pPr", "keepNext"))
      .map((style) => `${val(style, "styleId")} can stand alone at the foot of a page`),

  "line-rule": (docx: DocxPackage) =>
    ["word/styles.xml", ...storyPaths(docx)]
      .flatMap((path) => all(docx.xml(path), "spacing"))
      .filter((spacing) => val(spacing, "line") !== null && val(spacing, "lineRule") === null)
      .map(() => "line spacing without a rule"),

  "drawings-described": (docx: DocxPackage) =>
    storyPaths(docx)
      .flatMap((path) => all(docx.xml(path), "docPr"))
      .filter((drawing) => (drawing.getAttribute("descr") ?? "").trim() === "")
      .map(() => "a drawing without alt text"),

  "zip-attributes": (docx: DocxPackage) =>
    docx.attributes.length === 0
      ? ["the zip has no entries"]
      : docx.attributes
          .filter(({ attributes }) => attributes === 0)
          .map(({ name }) => `${name} has no attributes in the zip`),
} as const;
