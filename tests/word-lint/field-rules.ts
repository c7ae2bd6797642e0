import type { Element } from "@xmldom/xmldom";
import { all, type DocxPackage, storyPaths, val } from "./docx-package.ts";

type Field = Readonly<{ instruction: string; result: string }>;

/** Reads complex fields of one part; a field that is not closed is named "unclosed". */
function complexFields(root: Element | null): Field[] {
  const done: Field[] = [];
  const open: { instruction: string; result: string; separated: boolean }[] = [];
  const walk = (element: Element): void => {
    if (element.localName === "fldChar") turn(val(element, "fldCharType"));
    else if (element.localName === "instrText") add("instruction", element.textContent ?? "");
    else if (element.localName === "t") add("result", element.textContent ?? "");
    for (const node of Array.from(element.childNodes)) if (node.nodeType === 1) walk(node as Element);
  };
  const add = (part: "instruction" | "result", text: string): void => {
    for (const field of open)
      if (part === "instruction" ? field === open.at(-1) : field.separated) field[part] += text;
  };
  const turn = (type: string | null): void => {
    if (type === "begin") open.push({ instruction: "", result: "", separated: false });
    const field = open.at(-1);
    if (type === "separate" && field) field.separated = true;
    if (type === "end") done.push(open.pop() ?? { instruction: "unopened", result: "" });
  };
  if (root) walk(root);
  return [...done, ...open.map((field) => ({ ...field, instruction: `unclosed ${field.instruction}` }))];
}

function fields(docx: DocxPackage): Field[] {
  return storyPaths(docx).flatMap((path) => [
    ...complexFields(docx.xml(path)),
    ...all(docx.xml(path), "fldSimple").map((field) => ({
      instruction: val(field, "instr") ?? "",
      result: all(field, "t")
        .map((text) => text.textContent)
        .join(""),
    })),
  ]);
}

const bookmarks = (docx: DocxPackage): Set<string | null> =>
  new Set(all(docx.xml("word/document.xml"), "bookmarkStart").map((start) => val(start, "name")));

export const fieldRules = {
  "fields-closed": (docx: DocxPackage) =>
    fields(docx)
      .filter(({ instruction }) => /^un(closed|opened)/u.test(instruction))
      .map(({ instruction }) => instruction),

  "references-resolve": (docx: DocxPackage) => {
    const known = bookmarks(docx);
    return fields(docx).flatMap(({ instruction }) => {
      const target = /^\s*(?:PAGE)?REF\s+(\S+)/u.exec(instruction)?.[1];
      return target === undefined || known.has(target) ? [] : [`${instruction.trim()} leads nowhere`];
    });
  },

  "fields-have-result": (docx: DocxPackage) =>
    fields(docx)
      .filter(({ instruction }) => /^\s*(REF|PAGEREF|SEQ)\s/u.test(instruction))
      .filter(({ result }) => result.trim() === "")
      .map(({ instruction }) => `${instruction.trim()} is empty until somebody updates it`),

  "no-update-prompt": (docx: DocxPackage) => [
    ...all(docx.xml("word/settings.xml"), "updateFields").map(() => "Word asks to update fields at opening"),
    ...storyPaths(docx).flatMap((path) =>
      ["fldChar", "fldSimple"]
        .flatMap((name) => all(docx.xml(path), name))
        .filter((field) => ["true", "1", "on"].includes(val(field, "dirty") ?? ""))
        .map(() => "a field is written dirty"),
    ),
  ],

  "no-placeholders": (docx: DocxPackage) =>
    [...docx.parts]
      .filter(([, xml]) => xml.includes("{\u{E000}"))
      .map(([path]) => `a placeholder is left in ${path}`),

  "footnotes-resolve": (docx: DocxPackage) => {
    const notes = all(docx.xml("word/footnotes.xml"), "footnote").map((note) => val(note, "id"));
    const used = all(docx.xml("word/document.xml"), "footnoteReference").map((note) => val(note, "id"));
    return [
      ...used.filter((id) => !notes.includes(id)).map((id) => `footnote ${id} does not exist`),
      ...used.filter((id, index) => used.indexOf(id) !== index).map((id) => `footnote ${id} is used twice`),
    ];
  },
} as const;
