import type { Element } from "@xmldom/xmldom";
import { all, child, type DocxPackage, kids, styleOf, val } from "./docx-package.ts";

/**
 * The lines a reader of a Word file gets, in order: paragraphs as text, a footnote in brackets at its mark,
 * a tab or break as a space. The contents and the numbers Word adds itself are left out, as are empty lines.
 */
export function readBack(docx: DocxPackage): string[] {
  const body = child(docx.xml("word/document.xml") as never, "body");
  if (!body) throw new Error("No body");
  const notes = new Map(
    all(docx.xml("word/footnotes.xml"), "footnote").map((note) => [val(note, "id"), textOf(note, new Map())]),
  );
  return blockLines(body, notes).filter((line) => line.trim() !== "");
}

type Notes = ReadonlyMap<string | null, string>;

function blockLines(container: Element, notes: Notes): string[] {
  return kids(container).flatMap((block) => {
    switch (block.localName) {
      case "p":
        return [styleOf(block) === "Caption" ? withoutNumber(textOf(block, notes)) : textOf(block, notes)];
      case "tbl":
        return kids(block, "tr").flatMap((row) => kids(row, "tc").flatMap((cell) => blockLines(cell, notes)));
      default:
        return [];
    }
  });
}

const withoutNumber = (caption: string): string => caption.replace(/^Tabel \d+\s+/u, "");

function textOf(element: Element, notes: Notes): string {
  switch (element.localName) {
    case "t":
      return element.textContent ?? "";
    case "tab":
      return element.parentNode?.nodeName === "w:r" ? " " : "";
    case "br":
      return " ";
    case "noBreakHyphen":
      return "\u2011";
    case "footnoteReference":
      return ` [${(notes.get(val(element, "id")) ?? "").trim()}]`;
    case "instrText":
    case "pPr":
    case "rPr":
      return "";
    default:
      return kids(element)
        .map((part) => textOf(part, notes))
        .join("");
  }
}
