import { all, child, type DocxPackage, kids, storyPaths, styleOf, val } from "./docx-package.ts";

const tables = (docx: DocxPackage) => storyPaths(docx).flatMap((path) => all(docx.xml(path), "tbl"));

export const tableRules = {
  "cell-ends-with-paragraph": (docx: DocxPackage) =>
    tables(docx)
      .flatMap((table) => all(table, "tc"))
      .filter((cell) => kids(cell).at(-1)?.localName !== "p")
      .map(() => "a cell does not end with a paragraph"),

  "row-has-cells": (docx: DocxPackage) =>
    tables(docx)
      .flatMap((table) => kids(table, "tr"))
      .filter((row) => kids(row, "tc").length === 0)
      .map(() => "a row has no cells"),

  "rows-fill-grid": (docx: DocxPackage) =>
    tables(docx).flatMap((table) => {
      const columns = all(child(table, "tblGrid") ?? null, "gridCol").length;
      return kids(table, "tr")
        .map((row) =>
          kids(row, "tc").reduce((sum, cell) => sum + Number(val(child(cell, "tcPr", "gridSpan")) ?? 1), 0),
        )
        .filter((width) => width !== columns)
        .map((width) => `a row of ${width} columns in a grid of ${columns}`);
    }),

  "header-row": (docx: DocxPackage) =>
    tables(docx)
      .filter((table) => {
        const [first] = kids(table, "tr");
        const look = val(child(table, "tblPr", "tblLook"), "firstRow");
        const header = first !== undefined && child(first, "trPr", "tblHeader") !== undefined;
        return first === undefined || look === null || header !== /^(?:1|true|on)$/u.test(look);
      })
      .map(
        (table) =>
          `the look of a header row on another row in "${val(child(table, "tblPr", "tblDescription"))}"`,
      ),

  "header-rows-first": (docx: DocxPackage) =>
    tables(docx).flatMap((table) => {
      const headers = kids(table, "tr").map((row) => child(row, "trPr", "tblHeader") !== undefined);
      return headers.some((header, index) => header && index > 0 && !headers[index - 1])
        ? ["a header row in the middle of a table"]
        : [];
    }),

  // A row under a cell that spans down can be as high as what is left of that cell.
  "short-rows-do-not-break": (docx: DocxPackage) =>
    tables(docx)
      .flatMap((table) => kids(table, "tr"))
      .filter((row) => all(row, "vMerge").every((merge) => val(merge) === "restart"))
      .filter((row) => all(row, "p").length < 5 && (row.textContent ?? "").length < 100)
      .filter((row) => !child(row, "trPr", "cantSplit"))
      .map(() => "a row can break over two pages"),

  "table-described": (docx: DocxPackage) =>
    tables(docx)
      .filter((table) => (val(child(table, "tblPr", "tblDescription")) ?? "").trim() === "")
      .map(() => "a table has no description"),

  "no-nested-tables": (docx: DocxPackage) =>
    tables(docx).flatMap((table) => (all(table, "tbl").length > 1 ? ["a table inside a table"] : [])),

  "tables-apart": (docx: DocxPackage) =>
    storyPaths(docx).flatMap((path) =>
      all(docx.xml(path), "tbl")
        .filter((table) => {
          const siblings = table.parentNode ? kids(table.parentNode as never) : [];
          return siblings[siblings.indexOf(table) + 1]?.localName === "tbl";
        })
        .map(() => "two tables melt into one"),
    ),

  "caption-above-table": (docx: DocxPackage) => {
    const body = child(docx.xml("word/document.xml") as never, "body");
    const blocks = body ? kids(body) : [];
    return blocks
      .filter((block, index) => styleOf(block) === "Caption" && blocks[index + 1]?.localName !== "tbl")
      .map(() => "a caption without a table under it");
  },
} as const;
