import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "#shared/document/tekst/normalise.ts";
import { inlinesOf, plainText, RichText } from "#shared/domain/rich-text.ts";
import { veiligeLink } from "#shared/domain/veilige-link.ts";

const TYPEN = [
  "paragraph",
  "heading",
  "bulletList",
  "orderedList",
  "listItem",
  "blockquote",
  "table",
  "tableRow",
  "tableCell",
  "tableHeader",
  "text",
  "hardBreak",
  "bronVerwijzing",
  "voetnoot",
  "video",
];

/** JSON as an editor, another program or an attacker could write it: known and unknown nodes in any order. */
const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.record(
    {
      type: fc.constantFrom(...TYPEN),
      text: fc.oneof(fc.string(), fc.integer()),
      attrs: fc.record(
        {
          level: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.string()),
          start: fc.oneof(fc.integer({ min: -5, max: 99_999 }), fc.string()),
          colspan: fc.oneof(fc.integer({ min: -3, max: 500 }), fc.constant("2")),
          rowspan: fc.integer({ min: 0, max: 5_000 }),
          bronId: fc.oneof(fc.string(), fc.integer()),
          tekst: fc.string(),
          inhoud: fc.oneof(fc.array(tie("node"), { maxLength: 3, depthIdentifier: "node" }), fc.string()),
        },
        { requiredKeys: [] },
      ),
      marks: fc.array(
        fc.oneof(
          fc.record({ type: fc.constantFrom("bold", "italic", "underline") }),
          fc.record({
            type: fc.constant("link"),
            attrs: fc.record({ href: fc.constantFrom("https://cbs.nl", "javascript:alert(1)", "/a", "") }),
          }),
        ),
        { maxLength: 3 },
      ),
      content: fc.array(tie("node"), { maxLength: 4, depthIdentifier: "node" }),
    },
    { requiredKeys: ["type"] },
  ),
}));
const doc = fc.record({ type: fc.constant("doc"), content: fc.array(node, { maxLength: 4 }) });

const linksIn = (tekst: RichText): string[] =>
  inlinesOf(tekst)
    .flatMap((inline) => (inline.type === "text" ? (inline.marks ?? []) : []))
    .flatMap((mark) => (mark.type === "link" ? [mark.attrs.href] : []));

describe("a text read from JSON of any origin", () => {
  it("always is a text of the schema, with safe links only", () => {
    fc.assert(
      fc.property(doc, (json) => {
        const tekst = normalise(json);
        expect(RichText.safeParse(tekst).success).toBe(true);
        for (const href of linksIn(tekst)) expect(veiligeLink(href)).toBe(href);
      }),
      { numRuns: 300 },
    );
  });

  it("does not change when it is read once more", () => {
    fc.assert(
      fc.property(doc, (json) => {
        const tekst = normalise(json);
        expect(normalise(tekst)).toEqual(tekst);
      }),
      { numRuns: 200 },
    );
  });

  it("keeps the words of what it does not know, and reports it", () => {
    const gemeld: string[] = [];
    const tekst = normalise(
      {
        content: [{ type: "panel", content: [{ type: "text", text: "Let op", marks: [{ type: "mark" }] }] }],
      },
      (wat) => gemeld.push(wat),
    );

    expect(plainText(tekst)).toBe("Let op");
    expect(gemeld).toEqual(["node:panel", "mark:mark"]);
  });

  it.each([null, 3, "tekst", [], { content: "geen lijst" }])("reads %j as an empty text", (json) => {
    expect(normalise(json)).toEqual({ type: "doc", content: [] });
  });
});

describe("what stands in a note", () => {
  const noot = (attrs: object) =>
    normalise({ type: "doc", content: [{ type: "paragraph", content: [{ type: "voetnoot", attrs }] }] });
  const alsTekst = (attrs: object) => inlinesOf(noot(attrs))[0];
  const woord = (text: string, ...marks: object[]) => ({ type: "text", text, marks });
  const link = (href: string) => ({ type: "link", attrs: { href } });

  it("stays the string it was when it has words alone, and holds links and citations beside its words", () => {
    expect(alsTekst({ tekst: "Zie bijlage." })).toEqual({
      type: "voetnoot",
      attrs: { tekst: "Zie bijlage." },
    });
    expect(alsTekst({ tekst: "oud", inhoud: [woord("Zie "), woord("bijlage.", { type: "bold" })] })).toEqual({
      type: "voetnoot",
      attrs: { tekst: "Zie bijlage." },
    });
    const citaat = { type: "bronVerwijzing", attrs: { bronId: "b", vindplaats: "p. 5" } };
    expect(alsTekst({ tekst: "", inhoud: [woord("CBS", link("https://cbs.nl")), citaat] })).toEqual({
      type: "voetnoot",
      attrs: {
        tekst: "CBS",
        inhoud: [{ type: "text", text: "CBS", marks: [link("https://cbs.nl")] }, citaat],
      },
    });
  });

  it("is nothing but words, safe links and citations, and what is unknown in it is told of", () => {
    const onbekend: string[] = [];
    const inhoud = [
      woord("a", link("javascript:alert(1)")),
      { type: "hardBreak" },
      { type: "voetnoot", attrs: { tekst: "binnen" } },
      { type: "verwijzing", attrs: { naar: "actie/a" } },
      { type: "video", content: [woord("b", link("https://cbs.nl"))] },
    ];
    const json = {
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "voetnoot", attrs: { inhoud } }] }],
    };
    expect(inlinesOf(normalise(json, (wat) => onbekend.push(wat)))[0]).toEqual({
      type: "voetnoot",
      attrs: {
        tekst: "a b",
        inhoud: [
          { type: "text", text: "a" },
          { type: "text", text: " " },
          { type: "text", text: "b", marks: [link("https://cbs.nl")] },
        ],
      },
    });
    expect(onbekend).toEqual(["node:video"]);
  });
});
