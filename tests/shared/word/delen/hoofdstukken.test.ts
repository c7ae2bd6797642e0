import { describe, expect, it } from "vitest";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import type { Block } from "#shared/domain/rich-text.ts";
import { blocksOf, headings, make } from "#tests/builders/a-tree.ts";
import { anAgenda, aText } from "#tests/builders/an-agenda.ts";

const kop = (level: 3 | 4, text: string): Block => ({
  type: "heading",
  attrs: { level },
  content: [{ type: "text", text }],
});
const line: Block = { type: "paragraph", content: [{ type: "text", text: "Werk is werk." }] };

describe("a chapter of the region's own among the annexes", () => {
  const agenda = anAgenda({
    partners: [{ id: "p", naam: "UWV", rol: "" }] as never,
    hoofdstukken: [
      { id: "v", titel: "Visie", plaats: "voorin", volgorde: "a0", gewijzigd: null },
      { id: "b", titel: "Begrippenlijst", plaats: "bijlage", volgorde: "a1", gewijzigd: null },
      { id: "a", titel: "Werkwijze", plaats: "achterin", volgorde: "a2", gewijzigd: null },
      { id: "leeg", titel: "Leeg", plaats: "bijlage", volgorde: "a3", gewijzigd: null },
    ],
    teksten: {
      [tekstSleutel("hoofdstuk", "v")]: aText("Ons doel."),
      [tekstSleutel("hoofdstuk", "a")]: aText("Zo werken we."),
      [tekstSleutel("hoofdstuk", "b")]: {
        type: "doc",
        content: [kop(3, "Woorden"), line, kop(4, "Werk"), line],
      },
    },
  });

  it("is numbered with the others, behind the chapters", () => {
    expect(headings(make(agenda, { begroting: false }), 1)).toEqual([
      "1 Visie",
      "2 Werkwijze",
      "Bijlage 1 Partners",
      "Bijlage 2 Begrippenlijst",
    ]);
  });

  it("has parts without a number", () => {
    const parts = blocksOf(make(agenda)).filter((block) => block.kind === "heading" && block.level > 1);

    expect(parts.map((block) => block.kind === "heading" && [block.level, block.numbering])).toEqual(
      expect.arrayContaining([
        [2, "geen"],
        [3, "geen"],
      ]),
    );
    expect(parts.some((block) => block.kind === "heading" && block.numbering === "hoofdstuk")).toBe(false);
  });

  it("is left out with the other chapters of the region's own", () => {
    expect(headings(make(agenda, { begroting: false, hoofdstukken: false }), 1)).toEqual([
      "Bijlage 1 Partners",
    ]);
  });
});
