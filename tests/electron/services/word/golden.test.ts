import { expect, it } from "vitest";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";
import { aDocx } from "#tests/word-lint/a-docx.ts";
import { all, child, type DocxPackage, kids, styleOf, val } from "#tests/word-lint/docx-package.ts";

/** One line per paragraph and row: what it is, and what it says. */
function structure(docx: DocxPackage): string[] {
  const body = child(docx.xml("word/document.xml") as never, "body");
  return (body ? kids(body) : []).flatMap((block) => {
    if (block.localName === "tbl")
      return kids(block, "tr").map((row) => {
        const kind = child(row, "trPr", "tblHeader") ? "kop" : "rij";
        return `${kind} | ${kids(row, "tc").map(textOf).join(" | ")}`;
      });
    if (block.localName === "sdt")
      return all(block, "p").map((line) => `${styleOf(line) ?? "einde"}: ${textOf(line)}`);
    if (block.localName === "sectPr") return [`sectie ${val(child(block, "pgSz"), "orient")}`];
    const list = child(block, "pPr", "numPr") ? " (lijst)" : "";
    return [`${styleOf(block) ?? "Normal"}${list}: ${textOf(block)}`];
  });
}

const textOf = (element: Parameters<typeof all>[0]): string =>
  all(element, "t")
    .map((text) => text.textContent)
    .join("");

it("gives a small agenda the structure it has always had", async () => {
  const { docx } = await aDocx(aFullAgenda(), { openVragen: true });

  expect(structure(docx)).toMatchSnapshot();
});
