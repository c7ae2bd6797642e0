import { describe, expect, it } from "vitest";
import { cell, leftColumn, paragraph } from "#shared/word/tree/build.ts";
import type { Block, Heading, Table } from "#shared/word/tree/document-tree.ts";
import { plainBlocks } from "#shared/word/tree/plain-text.ts";
import { splitSections } from "#shared/word/tree/split-sections.ts";

const tabel = (naam: string, width: number): Table => ({
  kind: "table",
  anchor: null,
  caption: naam,
  description: naam,
  columns: [leftColumn(width)],
  rows: [{ role: "gewoon", cells: [cell("")] }],
});
const kop = (tekst: string, level: 1 | 2 = 2): Heading => ({
  kind: "heading",
  level,
  numbering: "hoofdstuk",
  runs: [{ kind: "text", text: tekst }],
  anchor: tekst,
});
const breed = tabel("Breed", 200);

/** What each page holds, with the orientation of the page in front. */
const bladen = (...blocks: Block[]): string[] =>
  splitSections(blocks).map(
    (section) => `${section.landscape ? "liggend" : "staand"}: ${plainBlocks(section.blocks).join(" ")}`,
  );

describe("a table too wide for an upright page", () => {
  it("takes its headings and its notes along, and nothing else", () => {
    const tekst = [
      paragraph("Vooraf."),
      kop("Kop"),
      breed,
      paragraph("* Noot.", "noot"),
      paragraph("Daarna."),
    ];

    expect(bladen(...tekst)).toEqual(["staand: Vooraf.", "liggend: Kop Breed * Noot.", "staand: Daarna."]);
  });

  it("shares its page with a next one", () => {
    expect(bladen(breed, paragraph("* Noot.", "noot"), tabel("Ook breed", 161))).toEqual([
      "liggend: Breed * Noot. Ook breed",
    ]);
  });

  it("lays an annex on its side as a whole, and no other chapter", () => {
    const bijlage: Heading = { ...kop("Bijlage", 1), numbering: "bijlage" };

    expect(bladen(bijlage, paragraph("Uitleg."), breed, kop("Slot", 1), paragraph("Einde."))).toEqual([
      "liggend: Bijlage Uitleg. Breed",
      "staand: Slot Einde.",
    ]);
  });
});

it.each([
  ["a text", [kop("Kop"), paragraph("Tekst.")]],
  ["a heading alone", [paragraph("Tekst."), kop("Kop")]],
  ["a table", [paragraph("Tekst."), tabel("Smal", 80)]],
])("leaves %s before a wide annex on its upright page", (_, vooraf) => {
  const bijlage: Heading = { ...kop("Bijlage", 1), numbering: "bijlage" };
  const [staand, liggend, ...rest] = splitSections([...vooraf, bijlage, breed]);

  expect([staand?.landscape, staand?.blocks]).toEqual([false, vooraf]);
  expect([liggend?.landscape, liggend?.blocks]).toEqual([true, [bijlage, breed]]);
  expect(rest).toEqual([]);
});

it("a table that just fits stays on an upright page, and so does its note", () => {
  expect(bladen(tabel("Smal", 160), paragraph("* Noot.", "noot"))).toEqual(["staand: Smal * Noot."]);
});
