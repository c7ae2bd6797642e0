import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { countPages } from "#shared/word/layout/count-pages.ts";
import type { DocumentTree } from "#shared/word/tree/document-tree.ts";
import { pageCases } from "#tests/pages/page-cases.ts";

/** The pages LibreOffice made of these documents, written down by `npm run paginas -- --schrijf`. */
const LIBREOFFICE: Record<string, Record<string, number>> = JSON.parse(
  readFileSync("tests/fixtures/pages/libreoffice.json", "utf8"),
);
const RECORDED = 6;
const SHARE = 0.97;

/** The page of every line of the contents, ours and theirs. */
function compare(name: string, tree: DocumentTree) {
  const { ofAnchor } = countPages(tree);
  return Object.entries(LIBREOFFICE[name] ?? {}).map(([anchor, theirs]) => ({
    anchor,
    ours: ofAnchor.get(anchor),
    theirs,
  }));
}

it.each(pageCases(0))("puts every chapter of %s on the page where LibreOffice puts it", (name, tree) => {
  const lines = compare(name, tree);

  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
});

it("puts the chapters of agendas as people write them on those pages", () => {
  const lines = pageCases(RECORDED).flatMap(([name, tree]) => compare(name, tree));
  const equal = lines.filter(({ ours, theirs }) => ours === theirs);

  expect(lines.length).toBeGreaterThan(100);
  expect(equal.length / lines.length).toBeGreaterThan(SHARE);
});
