// @vitest-environment jsdom
import { DOMParser, DOMSerializer } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { normalise } from "#shared/document/tekst/normalise.ts";
import { leesDelen, voetnootHtml } from "#shared/document/tekst/tekst-extensions.ts";
import { tekstSchema } from "#shared/document/tekst/tekst-schema.ts";
import type { RichText } from "#shared/domain/rich-text.ts";

function uitHtml(html: string): RichText {
  const body = document.createElement("body");
  body.innerHTML = html;
  return normalise(DOMParser.fromSchema(tekstSchema()).parse(body).toJSON());
}

function naarHtml(tekst: RichText): string {
  const body = document.createElement("body");
  body.append(
    DOMSerializer.fromSchema(tekstSchema()).serializeFragment(tekstSchema().nodeFromJSON(tekst).content),
  );
  return body.innerHTML;
}

const CBS = {
  type: "text",
  text: "CBS",
  marks: [{ type: "link", attrs: { href: "https://cbs.nl/" } }],
} as const;
const ALINEA: RichText = {
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: [
        { type: "text", text: "Zie " },
        { type: "bronVerwijzing", attrs: { bronId: "b", vindplaats: "p. 5" } },
        { type: "voetnoot", attrs: { tekst: "Een noot." } },
        { type: "voetnoot", attrs: { tekst: "CBS", inhoud: [CBS] } },
        { type: "verwijzing", attrs: { naar: "actie/a" } },
        CBS,
      ],
    },
    { type: "heading", attrs: { level: 4, anker: "kop" }, content: [{ type: "text", text: "Kop" }] },
    { type: "heading", attrs: { level: 5 }, content: [{ type: "text", text: "Kop" }] },
    {
      type: "table",
      attrs: { anker: "tabel" },
      content: [
        {
          type: "tableRow",
          content: [
            { type: "tableHeader", attrs: { colspan: 1, rowspan: 1 }, content: [{ type: "paragraph" }] },
            { type: "tableCell", attrs: { colspan: 1, rowspan: 1 }, content: [{ type: "paragraph" }] },
          ],
        },
      ],
    },
  ],
};

describe("a text in HTML", () => {
  it("is the same text when it is read back", () => {
    expect(uitHtml(naarHtml(ALINEA))).toEqual(ALINEA);
  });

  it("has a link with its address and nothing else, and a name to refer to only where there is one", () => {
    const html = naarHtml(ALINEA);
    expect(html).toContain('<a href="https://cbs.nl/">CBS</a>');
    expect(html.match(/data-anker="[^"]*"/gu)).toEqual(['data-anker="kop"', 'data-anker="tabel"']);
    expect(html.match(/data-inhoud/gu)).toHaveLength(1);
  });

  it.each([
    ['<p><a href="javascript:alert(1)">klik</a></p>', "klik"],
    ["<p><cite>UWV</cite></p>", "UWV"],
    ["<p><span>los</span></p>", "los"],
  ])("%s is but its words", (html, text) => {
    expect(uitHtml(html).content).toEqual([{ type: "paragraph", content: [{ type: "text", text }] }]);
  });

  it("of which an attribute is missing has nothing there", () => {
    expect(uitHtml('<p><cite data-bron=""></cite></p>').content).toEqual([
      { type: "paragraph", content: [{ type: "bronVerwijzing", attrs: { bronId: "", vindplaats: "" } }] },
    ]);
  });

  it("has no heading of the levels of the document around it", () => {
    expect(uitHtml("<h2>Twee</h2><h3>Drie</h3>").content).toMatchObject([
      { type: "paragraph" },
      { type: "heading", attrs: { level: 3 } },
    ]);
  });

  it("has links behind which one types no link", () => {
    expect(tekstSchema().marks.link?.spec.inclusive).toBe(false);
  });
});

describe("the parts of a note in HTML", () => {
  it.each([
    [null, null],
    ["geen json", null],
    ["[]", null],
    ["3", null],
    ['[{"type":"text","text":"woorden"}]', null],
    [JSON.stringify([CBS]), [CBS]],
    ['[{"type":"text","text":"x","marks":[{"type":"link","attrs":{"href":"javascript:x"}}]}]', null],
  ])("%j are %j", (json, delen) => {
    expect(leesDelen(json)).toEqual(delen);
  });

  it("are written only when there are any", () => {
    expect(voetnootHtml({ tekst: "Noot.", inhoud: null })).toEqual({ "data-voetnoot": "Noot." });
    expect(voetnootHtml({ tekst: "CBS", inhoud: [CBS] })).toEqual({
      "data-voetnoot": "CBS",
      "data-inhoud": JSON.stringify([CBS]),
    });
  });
});
