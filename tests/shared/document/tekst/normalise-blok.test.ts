import { describe, expect, it } from "vitest";
import { normalise } from "#shared/document/tekst/normalise.ts";

describe("a block of a text", () => {
  const eerste = (node: object) => normalise({ content: [node] }).content[0];
  const alinea = (...content: object[]) => ({ type: "paragraph", content });
  const woord = (text: unknown, ...marks: object[]) => ({ type: "text", text, marks });
  const cel = (type: string, attrs?: object) => ({
    type,
    ...(attrs && { attrs }),
    content: [{ type: "paragraph" }],
  });

  it.each([
    [3, 3],
    [4, 4],
    [5, 5],
    [2, 3],
    [6, 3],
    ["4", 3],
    [undefined, 3],
  ])("with a heading of level %j has one of level %i", (level, gelezen) => {
    expect(eerste({ type: "heading", attrs: { level } })).toStrictEqual({
      type: "heading",
      attrs: { level: gelezen },
    });
  });

  it.each([
    ["kop", { anker: "kop" }],
    ["x".repeat(101), { anker: "x".repeat(100) }],
    ["", {}],
    [3, {}],
    [null, {}],
  ])("is referred to by %j as %j", (anker, attrs) => {
    expect(eerste({ type: "heading", attrs: { level: 4, anker } })).toStrictEqual({
      type: "heading",
      attrs: { level: 4, ...attrs },
    });
    expect(eerste({ type: "table", attrs: { anker } })).toStrictEqual({
      type: "table",
      ...("anker" in attrs && { attrs }),
      content: [],
    });
  });

  it.each([
    [0, 0],
    [9_999, 9_999],
    ["7", 7],
    [-1, 1],
    [10_000, 1],
    [1.5, 1],
    ["veel", 1],
    [null, 1],
    [undefined, 1],
  ])("numbers a list that starts at %j from %i", (start, gelezen) => {
    const item = { type: "listItem", content: [alinea(woord("Een"))] };
    expect(eerste({ type: "orderedList", attrs: { start }, content: [item] })).toMatchObject({
      attrs: { start: gelezen },
      content: [{ type: "listItem", content: [{ content: [{ text: "Een" }] }] }],
    });
  });

  it("has cells of a size a table can have, and heads", () => {
    const content = [
      cel("tableHeader", { colspan: 100, rowspan: 1_000 }),
      cel("tableCell", { colspan: 101, rowspan: 1_001 }),
      cel("tableCell", { colspan: 0, rowspan: 0 }),
      cel("tableCell", { colspan: "2", rowspan: "3" }),
      cel("vak"),
    ];
    expect(eerste({ type: "table", content: [{ type: "tableRow", content }] })).toStrictEqual({
      type: "table",
      content: [
        {
          type: "tableRow",
          content: [
            cel("tableHeader", { colspan: 100, rowspan: 1_000 }),
            cel("tableCell", { colspan: 1, rowspan: 1 }),
            cel("tableCell", { colspan: 1, rowspan: 1 }),
            cel("tableCell", { colspan: 2, rowspan: 3 }),
            cel("tableCell", { colspan: 1, rowspan: 1 }),
          ],
        },
      ],
    });
  });

  it.each([
    [{ type: "hardBreak" }],
    [{ type: "bronVerwijzing", attrs: { bronId: "b", vindplaats: "p. 5" } }],
    [{ type: "voetnoot", attrs: { tekst: "Noot." } }],
    [{ type: "verwijzing", attrs: { naar: "actie/a" } }],
    [{ type: "text", text: "Let op" }],
  ])("that is unknown is a line when %j stands in it", (inline) => {
    expect(normalise({ content: [{ type: "panel", content: [inline] }] }).content).toStrictEqual([
      alinea(inline),
    ]);
  });

  it("that is unknown is what stands in it when that are blocks", () => {
    const content = [alinea({ type: "text", text: "Een" }), alinea({ type: "text", text: "Twee" })];
    expect(normalise({ content: [{ type: "panel", content }] }).content).toStrictEqual(content);
    expect(normalise({ content: [{ type: "panel" }] }).content).toEqual([]);
  });

  it("holds words with the markup that is known, and no empty ones", () => {
    expect(
      eerste(
        alinea(
          woord("vet", { type: "bold" }),
          woord("schuin", { type: "italic" }, { type: "underline" }),
          woord("kaal"),
          woord(""),
          woord(3),
          { type: "video", content: [woord("erin")] },
        ),
      ),
    ).toStrictEqual(
      alinea(
        woord("vet", { type: "bold" }),
        woord("schuin", { type: "italic" }),
        { type: "text", text: "kaal" },
        { type: "text", text: "erin" },
      ),
    );
    expect(eerste(alinea(woord("")))).toStrictEqual({ type: "paragraph" });
  });

  it("refers to nothing when what it refers to is no word, and by no more than can be stored", () => {
    expect(
      eerste(
        alinea(
          { type: "bronVerwijzing", attrs: { bronId: 3 } },
          { type: "bronVerwijzing", attrs: "b" },
          { type: "verwijzing", attrs: { naar: "x".repeat(301) } },
          { type: "voetnoot", attrs: null },
        ),
      ),
    ).toStrictEqual(
      alinea(
        { type: "bronVerwijzing", attrs: { bronId: "", vindplaats: "" } },
        { type: "bronVerwijzing", attrs: { bronId: "", vindplaats: "" } },
        { type: "verwijzing", attrs: { naar: "x".repeat(300) } },
        { type: "voetnoot", attrs: { tekst: "" } },
      ),
    );
  });

  it("has what is unknown in it reported, however deep it stands", () => {
    const onbekend = (wat: string) => alinea({ type: wat });
    const gemeld: string[] = [];
    normalise(
      {
        content: [
          { type: "heading", content: [{ type: "in-kop" }] },
          { type: "bulletList", content: [{ type: "listItem", content: [onbekend("in-lijst")] }] },
          { type: "orderedList", content: [{ type: "listItem", content: [onbekend("in-nummers")] }] },
          { type: "blockquote", content: [onbekend("in-citaat")] },
          { type: "table", content: [{ type: "tableRow", content: [{ content: [onbekend("in-cel")] }] }] },
          { type: "panel", content: [onbekend("in-panel")] },
        ],
      },
      (wat) => gemeld.push(wat),
    );
    expect(gemeld).toEqual(
      ["in-kop", "in-lijst", "in-nummers", "in-citaat", "in-cel", "panel", "in-panel"].map(
        (wat) => `node:${wat}`,
      ),
    );
  });
});
