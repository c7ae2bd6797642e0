import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The parts of a Word file by their path, as text; reads nothing with the code that wrote it. */
export type DocxPackage = Readonly<{
  parts: ReadonlyMap<string, string>;
  xml: (path: string) => Element | null;
  /** External attributes of every zip entry, in order. */
  attributes: readonly Readonly<{ name: string; attributes: number }>[];
}>;

export function readDocx(bytes: Uint8Array): DocxPackage {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
  return packageOf(parts, zipAttributes(bytes));
}

/** A package with some parts changed: how faults are planted. */
export function withPart(docx: DocxPackage, path: string, change: (xml: string) => string): DocxPackage {
  const before = docx.parts.get(path);
  if (before === undefined) throw new Error(`No part ${path}`);
  const after = change(before);
  if (after === before) throw new Error(`The fault was not planted in ${path}`);
  return packageOf(new Map([...docx.parts, [path, after]]), docx.attributes);
}

export function packageOf(
  parts: ReadonlyMap<string, string>,
  attributes: DocxPackage["attributes"],
): DocxPackage {
  const parsed = new Map<string, Element | null>();
  const xml = (path: string): Element | null => {
    const source = parts.get(path);
    if (source === undefined) return null;
    if (!parsed.has(path)) parsed.set(path, parse(source));
    return parsed.get(path) ?? null;
  };
  return { parts, xml, attributes };
}

function parse(source: string): Element | null {
  const document: Document = new DOMParser().parseFromString(source, "text/xml");
  return document.documentElement;
}

function zipAttributes(zip: Uint8Array): { name: string; attributes: number }[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const found: { name: string; attributes: number }[] = [];
  let at = view.getUint32(view.byteLength - 22 + 16, true);
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50) {
    const length = view.getUint16(at + 28, true);
    const name = strFromU8(zip.subarray(at + 46, at + 46 + length));
    found.push({ name, attributes: view.getUint32(at + 38, true) });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

const indexes = new WeakMap<Element, Map<string, Element[]>>();

/** Every element of a name, in document order, `root` itself included. */
export function all(root: Element | null, name: string): Element[] {
  if (!root) return [];
  const index = indexes.get(root) ?? indexOf(root);
  indexes.set(root, index);
  return index.get(name) ?? [];
}

function indexOf(root: Element): Map<string, Element[]> {
  const index = new Map<string, Element[]>();
  const visit = (element: Element): void => {
    const name = element.localName ?? "";
    const found = index.get(name);
    if (found) found.push(element);
    else index.set(name, [element]);
    for (let node = element.firstChild; node; node = node.nextSibling)
      if (node.nodeType === 1) visit(node as Element);
  };
  visit(root);
  return index;
}

/** The children of an element that are elements. */
export function kids(element: Element, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1 && (name === undefined || (node as Element).localName === name))
      found.push(node as Element);
  return found;
}

export const child = (element: Element, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => (at ? kids(at, name)[0] : undefined), element);

/** An attribute of the main namespace. */
export const val = (element: Element | undefined, name = "val"): string | null =>
  element?.getAttributeNS(W, name) ?? element?.getAttribute(`w:${name}`) ?? null;

export const styleOf = (paragraph: Element): string | null => val(child(paragraph, "pPr", "pStyle"));

/** The paths of the parts that hold text a reader sees. */
export const storyPaths = (docx: DocxPackage): string[] =>
  [...docx.parts.keys()].filter((path) =>
    /^word\/(document|footnotes|endnotes|header\d+|footer\d+)\.xml$/u.test(path),
  );
