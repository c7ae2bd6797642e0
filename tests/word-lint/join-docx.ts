import { strToU8, zipSync } from "fflate";
import type { DocxPackage } from "./docx-package.ts";

const DOCUMENT = "word/document.xml";
const RELATIONS = "word/_rels/document.xml.rels";
const NOTE_RELATIONS = "word/_rels/footnotes.xml.rels";
const CONTENT_TYPES = "[Content_Types].xml";
const FOOTNOTES = "word/footnotes.xml";
const NUMBERING = "word/numbering.xml";
const CUSTOM = "docProps/custom.xml";

/** The parts in which documents of this app differ; all others have to be the same to be joined. */
const OWN_PARTS =
  /^(\[Content_Types\]\.xml|docProps\/(core|custom)\.xml|word\/(_rels\/)?(document|footnotes|numbering|header\d+|footer\d+)\.xml(\.rels)?)$/u;

/** Documents with the same key can be joined: they differ only in the parts that joining takes care of. */
export const joinKey = ({ parts }: DocxPackage): string =>
  JSON.stringify([...parts].filter(([path]) => !OWN_PARTS.test(path)).sort());

/**
 * One Word file that holds every element of every document, for a validator that takes one file at a time. Each
 * document keeps numbers of its own, so that what is double or missing in it stays so.
 */
export function joinDocx(documents: readonly DocxPackage[]): Uint8Array {
  const moved = documents.map(({ parts }, index) => moveAside(parts, index));
  const [first] = moved;
  if (!first) throw new Error("No documents to join");
  const of = (path: string): string[] => moved.map((parts) => parts.get(path) ?? "");
  const parts = new Map(moved.flatMap((part) => [...part]));
  for (const [path, xml] of first) parts.set(path, xml);
  parts.set(DOCUMENT, joinBodies(of(DOCUMENT)));
  parts.set(RELATIONS, joinInside("Relationships", of(RELATIONS).map(unlessFirst(withoutSharedRelations))));
  parts.set(CONTENT_TYPES, joinInside("Types", of(CONTENT_TYPES).map(unlessFirst(onlyHeadersAndFooters))));
  parts.set(FOOTNOTES, joinInside("w:footnotes", of(FOOTNOTES).map(unlessFirst(withoutSeparators))));
  parts.set(NOTE_RELATIONS, joinInside("Relationships", of(NOTE_RELATIONS).map(withRoom)));
  parts.set(NUMBERING, numbersLast(joinInside("w:numbering", of(NUMBERING))));
  parts.set(CUSTOM, joinInside("Properties", of(CUSTOM)));
  return zipSync(Object.fromEntries([...parts].map(([path, xml]) => [path, strToU8(xml)])), { level: 1 });
}

/** The numbers kept free for each document; Word allows none above 32,767. */
const ROOM = 2_000;

/** How many documents go into one file. */
export const MAX_JOINED = 15;

const NUMBERED =
  /(<w:(?:bookmarkStart|bookmarkEnd|footnote|footnoteReference)\b[^>]*? w:id="|<w:abstractNum w:abstractNumId="|<w:num w:numId="|<w:(?:numId|abstractNumId) w:val="|<property\b[^>]*? pid=")(\d+)"/gu;

/** The parts of one document with numbers, relations, headers and footers that no other document has. */
function moveAside(parts: DocxPackage["parts"], index: number): Map<string, string> {
  if (index === 0) return new Map(parts);
  const rename = (text: string): string => text.replace(/\b(header|footer)(\d+\.xml)/gu, `$1${index}x$2`);
  return new Map(
    [...parts].map(([path, xml]) => {
      if (!OWN_PARTS.test(path)) return [path, xml];
      const numbered = xml.replace(NUMBERED, (_, before: string, number: string) => {
        const isSeparator = path === FOOTNOTES && number === "0";
        return `${before}${isSeparator ? number : Number(number) + index * ROOM}"`;
      });
      const related = numbered.replace(/ (r:id|Id)="/gu, ` $1="d${index}`);
      const named = path === CUSTOM ? related.replace(/ name="/gu, ` name="${index} `) : related;
      const isList = path === CONTENT_TYPES || path === RELATIONS;
      return [rename(path), isList ? rename(named) : named];
    }),
  );
}

/** The bodies one after another; the section a document ends with becomes that of a paragraph, as Word does. */
function joinBodies(documents: readonly string[]): string {
  const [first = ""] = documents;
  const bodies = documents.map((xml) => inside("w:body", xml));
  const joined = [...bodies.slice(0, -1).map(endInParagraph), ...bodies.slice(-1)];
  return replaceInside("w:body", first, joined.join(""));
}

function endInParagraph(body: string): string {
  const last = body.lastIndexOf("<w:sectPr");
  return `${body.slice(0, last)}<w:p><w:pPr>${body.slice(last)}</w:pPr></w:p>`;
}

const unlessFirst =
  (change: (xml: string) => string) =>
  (xml: string, index: number): string =>
    index === 0 ? xml : change(xml);

const withoutSharedRelations = (xml: string): string =>
  xml.replace(/<Relationship\b(?![^>]*\/(?:header|footer|hyperlink)")[^>]*\/>/gu, "");

const onlyHeadersAndFooters = (xml: string): string =>
  xml.replace(/<(?:Default|Override)\b(?![^>]*\/(?:header|footer)\d)[^>]*\/>/gu, "");

const withoutSeparators = (xml: string): string =>
  xml.replace(/<w:footnote w:type="(?:(?!<\/w:footnote>).)*<\/w:footnote>/gsu, "");

/** The list of relations of footnotes is empty when none has a link. */
const withRoom = (xml: string): string => xml.replace(/<(Relationships)([^>]*)\/>/u, "<$1$2></$1>");

/** In a list of numbering every `num` comes after the last `abstractNum`. */
function numbersLast(xml: string): string {
  const numbers = /<w:num\b(?:(?!<\/w:num>).)*<\/w:num>/gsu;
  const last = xml.match(numbers) ?? [];
  return replaceInside("w:numbering", xml, inside("w:numbering", xml).replace(numbers, "") + last.join(""));
}

const joinInside = (root: string, parts: readonly string[]): string =>
  replaceInside(root, parts[0] ?? "", parts.map((xml) => inside(root, xml)).join(""));

const between = (root: string): RegExp => new RegExp(`(<${root}(?:\\s[^>]*)?>)(.*)(</${root}>)`, "su");

function inside(root: string, xml: string): string {
  const found = between(root).exec(xml);
  if (found?.[2] === undefined) throw new Error(`No ${root} to join`);
  return found[2];
}

const replaceInside = (root: string, xml: string, content: string): string =>
  xml.replace(between(root), (_, open: string, __, close: string) => `${open}${content}${close}`);
