// @vitest-environment jsdom
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { Weggelaten } from "#renderer/editor/plakken/weggelaten.ts";
import { PlakEditor, sluitPlakEditors } from "./geplakt.ts";

afterEach(sluitPlakEditors);

/** Elements that programs put around text, with what opens them. */
const OM = [
  "p",
  "p class=MsoNormal",
  "p class=MsoListParagraph style='mso-list:l0 level1 lfo1'",
  "p class=MsoQuote",
  "p style='mso-outline-level:2'",
  "h1",
  "h2",
  "h3",
  "h4",
  "h6",
  "div",
  "section",
  "blockquote",
  "ul",
  "ol",
  "ol start=4",
  "li",
  "li value=7",
  "pre",
  "dl",
  "dt",
  "dd",
  "table",
  "tr",
  "td",
  "th",
  "caption",
  "td colspan=2",
  "figure",
  "figcaption",
  "details",
  "summary",
  "center",
  "address",
  "span",
  "b",
  "i",
  "strong",
  "em",
  "u",
  "font face=Wingdings",
  "span style='font-weight:700'",
  "sup",
  "sub",
  "small",
  "code",
  "mark",
  "q",
  "span style='vertical-align:super'",
  "span style='mso-list:Ignore'",
  "a href='https://cbs.nl'",
  "a href='#x'",
  "a href='javascript:x'",
  "a name='x'",
  "label",
  "abbr title=x",
  "ins",
  "bdo dir=rtl",
  "ruby",
  "rt",
  "article",
  "header",
  "main",
  "nav",
  "p role=heading aria-level=2",
  "div style='white-space:pre-wrap'",
  "body",
  "o:p",
  "x-eigen",
];

/** What a reader does not see, or what is left out and told; with the word that tells it. */
const WEG: readonly (readonly [string, keyof Weggelaten | null])[] = [
  ["s", "doorgehaald"],
  ["del", "doorgehaald"],
  ["span style='text-decoration:line-through'", "doorgehaald"],
  ["span style='display:none'", null],
  ["span style='mso-hide:all'", null],
  ["button", "onderdelen"],
  ["textarea", "onderdelen"],
  ["div style='mso-element:comment'", "opmerkingen"],
];

type Boom = Readonly<
  | { soort: "woord" }
  | { soort: "om"; tag: string; in: readonly Boom[] }
  | { soort: "weg"; plek: number }
  | { soort: "leeg"; html: string }
>;

const { boom } = fc.letrec<{ boom: Boom }>((tie) => ({
  boom: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constant<Boom>({ soort: "woord" }),
    fc.record({
      soort: fc.constant("om" as const),
      tag: fc.constantFrom(...OM),
      in: fc.array(tie("boom"), { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ soort: fc.constant("weg" as const), plek: fc.nat(WEG.length - 1) }),
    fc.record({
      soort: fc.constant("leeg" as const),
      html: fc.constantFrom(
        "<br>",
        "<hr>",
        "<wbr>",
        " ",
        "&nbsp;",
        "\n",
        "<!-- x -->",
        "<p></p>",
        "<o:p>&nbsp;</o:p>",
      ),
    }),
  ),
}));

type Geschreven = { html: string; gezien: string[]; weg: (keyof Weggelaten)[]; nummer: number };

/** Every word is written once, in Greek capitals no font or list reads as something else. */
function schrijf(bomen: readonly Boom[], uit: Geschreven): Geschreven {
  for (const deel of bomen) {
    if (deel.soort === "leeg") uit.html += deel.html;
    else if (deel.soort === "om") {
      uit.html += `<${deel.tag}>`;
      schrijf(deel.in, uit);
      uit.html += `</${deel.tag.split(" ")[0]}>`;
    } else {
      const woord = `Ж${[...String(uit.nummer++)].map((cijfer) => "БГДЗИЙЛПФЦ"[Number(cijfer)]).join("")}Ю`;
      if (deel.soort === "woord") {
        uit.html += `${woord} `;
        uit.gezien.push(woord);
      } else {
        const [tag = "", soort = null] = WEG[deel.plek] ?? [];
        uit.html += `<${tag}>${woord}</${tag.split(" ")[0]}>`;
        if (soort) uit.weg.push(soort);
      }
    }
  }
  return uit;
}

describe("whatever is pasted", () => {
  it("keeps every word a reader saw, in order, unless it is told that it was left out", () => {
    fc.assert(
      fc.property(fc.array(boom, { minLength: 1, maxLength: 5 }), (bomen) => {
        const { html, gezien, weg } = schrijf(bomen, { html: "", gezien: [], weg: [], nummer: 0 });
        const editor = new PlakEditor();
        editor.plak(html);
        const geplakt: readonly string[] = editor.html.match(/Ж[^Ю]*Ю/gu) ?? [];
        // A browser moves what stands loose in a table in front of it, so there the order is its own.
        if (/<(?:table|t[rdh]|caption)\b/u.test(html))
          expect([...geplakt].sort()).toEqual([...gezien].sort());
        else expect(geplakt).toEqual(gezien);
        for (const soort of weg) expect(editor.weggelaten[soort]).toBeGreaterThan(0);
        sluitPlakEditors();
      }),
      { numRuns: 150 },
    );
  });
});
