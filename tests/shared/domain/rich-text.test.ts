import { describe, expect, it } from "vitest";
import {
  type Block,
  countWords,
  type Inline,
  inlinesOf,
  inlineText,
  isLeeg,
  LEGE_TEKST,
  plainText,
  RichText,
  walkBlocks,
} from "#shared/domain/rich-text.ts";
import { aText } from "#tests/builders/an-agenda.ts";

const text = (tekst: string): Inline => ({ type: "text", text: tekst });
const alinea = (...content: Inline[]): Block => ({ type: "paragraph", content });
const NOOT: Inline = { type: "voetnoot", attrs: { tekst: "Een noot." } };
const BRON: Inline = { type: "bronVerwijzing", attrs: { bronId: "b", vindplaats: "p. 5" } };

/** A text with each kind of block once. */
const ALLES: RichText = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 3 }, content: [text("Kop")] },
    alinea(text("De regio"), { type: "hardBreak" }, text("groeit"), BRON, NOOT),
    { type: "paragraph" },
    { type: "bulletList", content: [{ type: "listItem", content: [alinea(text("punt"))] }] },
    {
      type: "orderedList",
      content: [{ type: "listItem", content: [alinea(text("een")), alinea(text("twee"))] }],
    },
    { type: "blockquote", content: [alinea(text("citaat"))] },
    {
      type: "table",
      content: [
        {
          type: "tableRow",
          content: [
            { type: "tableHeader", content: [alinea(text("kolom"))] },
            { type: "tableCell", content: [alinea(text("cel"))] },
          ],
        },
      ],
    },
  ],
};

describe("a text as plain lines", () => {
  it("has every line in reading order, without citations and notes", () => {
    expect(plainText(ALLES)).toBe("Kop\nDe regio groeit\n\npunt\neen\ntwee\ncitaat\nkolom\ncel");
    expect(countWords(ALLES)).toBe(10);
    expect(inlineText([text("a"), { type: "hardBreak" }, text("b"), NOOT, BRON])).toBe("a b");
  });

  it("has no words when there are none", () => {
    expect(countWords(LEGE_TEKST)).toBe(0);
    expect(countWords(aText("  een   twee ", "drie"))).toBe(3);
  });

  it("is empty when a reader would see nothing", () => {
    expect(LEGE_TEKST).toEqual({ type: "doc", content: [] });
    expect(isLeeg(undefined)).toBe(true);
    expect(isLeeg(LEGE_TEKST)).toBe(true);
    expect(isLeeg(aText(" ", ""))).toBe(true);
    expect(isLeeg(aText("\u200b\ufeff", "\u00ad \u2060"))).toBe(true);
    expect(isLeeg({ type: "doc", content: [alinea(NOOT)] })).toBe(false);
    expect(isLeeg({ type: "doc", content: [alinea(BRON)] })).toBe(false);
    expect(isLeeg(aText("x"))).toBe(false);
  });
});

describe("walking through a text", () => {
  it("comes to every block, outer before inner", () => {
    const soorten: string[] = [];
    walkBlocks(ALLES.content, ({ type }) => soorten.push(type));
    expect(soorten.join(" ")).toBe(
      "heading paragraph paragraph bulletList paragraph orderedList paragraph paragraph blockquote paragraph table paragraph paragraph",
    );
  });

  it("comes to every inline node, in headings and paragraphs alike", () => {
    expect(inlinesOf(ALLES).map((node) => (node.type === "text" ? node.text : node.type))).toEqual([
      "Kop",
      "De regio",
      "hardBreak",
      "groeit",
      "bronVerwijzing",
      "voetnoot",
      "punt",
      "een",
      "twee",
      "citaat",
      "kolom",
      "cel",
    ]);
  });
});

describe("a stored text", () => {
  it("reads back as it was written", () => {
    expect(RichText.parse(ALLES)).toEqual(ALLES);
  });

  it("gets the defaults of what was left out", () => {
    const doc = {
      type: "doc",
      content: [
        { type: "paragraph", content: [{ type: "bronVerwijzing", attrs: { bronId: "b" } }] },
        { type: "orderedList", attrs: {}, content: [] },
        {
          type: "table",
          content: [{ type: "tableRow", content: [{ type: "tableCell", attrs: {}, content: [] }] }],
        },
      ],
    };

    expect(RichText.parse(doc)).toEqual({
      type: "doc",
      content: [
        { type: "paragraph", content: [{ type: "bronVerwijzing", attrs: { bronId: "b", vindplaats: "" } }] },
        { type: "orderedList", attrs: { start: 1 }, content: [] },
        {
          type: "table",
          content: [
            {
              type: "tableRow",
              content: [{ type: "tableCell", attrs: { colspan: 1, rowspan: 1 }, content: [] }],
            },
          ],
        },
      ],
    });
  });

  it.each([
    ["a block", { type: "script", content: [] }],
    ["a level of heading", { type: "heading", attrs: { level: 2 } }],
    ["an inline node", { type: "paragraph", content: [{ type: "image", attrs: { src: "x" } }] }],
    ["a mark", { type: "paragraph", content: [{ type: "text", text: "x", marks: [{ type: "underline" }] }] }],
    ["a thing in a list", { type: "bulletList", content: [{ type: "paragraph" }] }],
    ["a thing in a table", { type: "table", content: [{ type: "paragraph" }] }],
  ])("does not take %s it does not know", (_, block) => {
    expect(RichText.safeParse({ type: "doc", content: [block] }).success).toBe(false);
  });
});
