// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { schoonHtml } from "#renderer/editor/plakken/schoon-html.ts";
import { NIETS_WEGGELATEN } from "#renderer/editor/plakken/weggelaten.ts";
import { geplakt, PlakEditor, sluitPlakEditors } from "./geplakt.ts";

const geval = (pad: string): string =>
  readFileSync(join(import.meta.dirname, "../../fixtures/gevallen", pad), "utf8");

const vanWord = (inhoud: string, stijl = ""): string =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head>
<meta name=Generator content="Microsoft Word 15"><style><!-- ${stijl} --></style></head>
<body lang=NL><!--StartFragment-->${inhoud}<!--EndFragment--></body></html>`;

afterEach(sluitPlakEditors);

describe("footnotes", () => {
  it.each([
    ["LibreOffice", geval("11-libreoffice-voetnoot/invoer.html")],
    [
      "LibreOffice, at the end",
      '<p>De werkloosheid daalt<a class="sdendnoteanc" name="sdendnote1anc" href="#sdendnote1sym"><sup>i</sup></a> in de regio.</p>' +
        '<div id="sdendnote1"><p class="sdendnote"><a class="sdendnotesym" name="sdendnote1sym" href="#sdendnote1anc">i</a>CBS StatLine,</p><p>2024.</p></div>',
    ],
    [
      "Word",
      vanWord(
        '<p class=MsoNormal>De werkloosheid daalt<a style=\'mso-footnote-id:ftn1\' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style=\'mso-special-character:footnote\'><![if !supportFootnotes]><span>[1]</span><![endif]></span></span></a> in de regio.</p>' +
          '<div style=\'mso-element:footnote-list\'><hr><div style=\'mso-element:footnote\' id=ftn1><p class=MsoFootnoteText><a style=\'mso-footnote-id:ftn1\' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> <a name="_Hlk1">CBS</a> StatLine, 2024.</p></div></div>',
      ),
    ],
    [
      "Outlook on the web",
      '<p>De werkloosheid daalt<a href="#_ftn1" name="_ftnref1" title=""><span><sup>[1]</sup></span></a> in de regio.</p><div><hr><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1"><span><sup>[1]</sup></span></a> CBS StatLine, 2024.</p></div></div>',
    ],
    [
      "Google Docs",
      '<p>De werkloosheid daalt<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> in de regio.</p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;CBS StatLine,</span></p><p>2024.</p></div>',
    ],
    [
      "Wikipedia",
      '<p>De werkloosheid daalt<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup> in de regio.</p><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">↑</a></b></span> <span>CBS StatLine, 2024.</span></li></ol>',
    ],
    [
      "Markdown",
      '<p>De werkloosheid daalt<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> in de regio.</p><section class="footnotes" role="doc-endnotes"><hr><ol><li id="fn1"><p>CBS StatLine, 2024.<a href="#fnref1" class="footnote-back">↩︎</a></p></li></ol></section>',
    ],
  ])("of %s stand at their mark", (_programma, html) => {
    expect(geplakt(html)).toBe(
      '<p>De werkloosheid daalt<span data-voetnoot="CBS StatLine, 2024."></span> in de regio.</p>',
    );
  });

  it("keep their links, and count those that are not safe", () => {
    const html = vanWord(
      '<p class=MsoNormal>Feit<a style=\'mso-footnote-id:ftn1\' href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>.</p>' +
        '<div style=\'mso-element:footnote-list\'><div style=\'mso-element:footnote\' id=ftn1><p class=MsoFootnoteText><a style=\'mso-footnote-id:ftn1\' href="#_ftnref1" name="_ftn1">[1]</a> Zie <a href="https://cbs.nl"> het <i>CBS</i> </a> en <a href="file:///c:/x">de map</a>, <a href="#k">hier</a>. ↩</p></div></div>',
    );
    const editor = new PlakEditor();
    editor.plak(html);
    expect(editor.editor.getJSON()).toMatchObject({
      content: [
        {
          content: [
            { text: "Feit" },
            {
              type: "voetnoot",
              attrs: {
                tekst: "Zie het CBS en de map, hier.",
                inhoud: [
                  { type: "text", text: "Zie " },
                  {
                    type: "text",
                    text: "het CBS ",
                    marks: [{ type: "link", attrs: { href: "https://cbs.nl" } }],
                  },
                  { type: "text", text: "en de map, hier." },
                ],
              },
            },
            { text: "." },
          ],
        },
      ],
    });
    expect(schoonHtml(html).weggelaten).toEqual({ ...NIETS_WEGGELATEN, links: 1 });
  });

  it("that are cited twice stand at both marks, and several keep apart", () => {
    const teken = (n: number, letter: string) => `<sup id="r${n}${letter}"><a href="#n${n}">[${n}]</a></sup>`;
    expect(
      geplakt(
        `<p>a${teken(1, "a")} b${teken(2, "a")} c${teken(1, "b")}</p><ol><li id="n1">^ <a href="#r1a">a</a> <a href="#r1b">b</a> Eerste.</li><li id="n2"><a href="#r2a">^</a> Tweede.</li></ol>`,
      ),
    ).toBe(
      '<p>a<span data-voetnoot="Eerste."></span> b<span data-voetnoot="Tweede."></span> c<span data-voetnoot="Eerste."></span></p>',
    );
  });

  it("are no links of a list of contents", () => {
    const html =
      '<ul><li><a id="t1" href="#k1">Doel</a></li></ul><h2 id="k1"><a href="#t1">Doel</a></h2><p>Tekst van het doel.</p>';
    const editor = new PlakEditor();
    editor.plak(html);
    expect(editor.tekst).toBe("Doel\nDoel\nTekst van het doel.");
  });

  it("of any length keep all their words", () => {
    const lang = "woord ".repeat(1_000).trim();
    expect(
      geplakt(geval("11-libreoffice-voetnoot/invoer.html").replace("CBS StatLine, 2024.", lang)),
    ).toContain(lang);
  });
});

describe("the footnotes of Google Docs, which stand beside its HTML", () => {
  const deel = (tekens: string, noten: readonly string[]): string =>
    JSON.stringify({
      dih: 1,
      data: JSON.stringify({
        resolved: {
          dsl_spacers: tekens,
          dsl_styleslices: [
            { stsl_type: "text", stsl_styles: [] },
            {
              stsl_type: "footnote",
              stsl_styles: [null, ...noten.map((_, index) => ({ fs_id: `f${index}` }))],
            },
          ],
          dsl_relateddocslices: Object.fromEntries(
            noten.map((noot, index) => [`f${index}`, { dsl_spacers: `\u0003${noot}\n` }]),
          ),
        },
      }),
    });
  const HTML =
    '<b id="docs-internal-guid-1" style="font-weight:normal"><p><span>De regio </span><span>daalt</span><span>.</span></p><p>Plan #1 telt.</p></b>';

  it("stand at their mark, also beside a # of the text itself", () => {
    const { html, weggelaten } = schoonHtml(
      HTML,
      deel("De regio daalt#.#\nPlan #1 telt.#\n", ["Een", "Twee", "Drie"]),
    );
    expect(html).toBe(
      '<p>De regio daalt<span data-voetnoot="Een"></span>.<span data-voetnoot="Twee"></span></p><p>Plan #1 telt.<span data-voetnoot="Drie"></span></p>',
    );
    expect(weggelaten).toEqual(NIETS_WEGGELATEN);
  });

  it("are told when they cannot be placed", () => {
    expect(schoonHtml(HTML, deel("Iets anders#.", ["Een"])).weggelaten.voetnoten).toBe(1);
  });

  it.each(["", "geen json", "{}", '{"data":"[]"}', '{"data":"{\\"resolved\\":7}"}', "null"])(
    "are none in %s",
    (json) => {
      expect(schoonHtml(HTML, json)).toEqual(schoonHtml(HTML));
    },
  );
});

describe("text that was struck out", () => {
  it("is left out and counted", () => {
    const editor = new PlakEditor();
    expect(editor.plak(geval("12-doorhalen/invoer.html"))).toBe("<p>De bijdrage is 75.000 euro.</p>");
    expect(editor.weggelaten).toEqual({ ...NIETS_WEGGELATEN, doorgehaald: 2 });
  });

  it.each([
    ["<strike>oud</strike>", 1],
    ["<del cite='mailto:x' datetime='2026-01-01'>oud</del>", 1],
    ["<span style='text-decoration: underline line-through'>oud</span>", 1],
    ["<span style='text-decoration-line:line-through'>oud</span>", 1],
    ["<s>ou</s><s>d</s>", 1],
    ["<s>oud</s> en <s>oud</s>", 2],
    ["<s><span style='text-decoration:line-through'>oud</span></s>", 1],
    ["<span class=weg>oud</span>", 1],
    ["<s> </s>", 0],
  ])("by tag, style or class: %s counts %d", (html, aantal) => {
    const editor = new PlakEditor();
    editor.plak(
      vanWord(`<p>nieuw ${html}</p>`, "span.weg {mso-style-name:Weg; text-decoration:line-through;}"),
    );
    expect(editor.tekst).not.toContain("ou");
    expect(editor.weggelaten.doorgehaald).toBe(aantal);
  });

  it("leaves the cell of a spreadsheet where it was", () => {
    const html =
      "<style><!-- .xl66{text-decoration:line-through} --></style><table><tr><td>a</td><td class=xl66>oud</td><td>c</td></tr></table>";
    expect(geplakt(html)).toBe(
      "<table><tbody><tr><td><p>a</p></td><td><p></p></td><td><p>c</p></td></tr></tbody></table>",
    );
  });
});

describe("remarks in the margin", () => {
  it("are left out and counted", () => {
    const editor = new PlakEditor();
    editor.plak(
      vanWord(
        "<p>Tekst.</p><div style='mso-element:comment-list'><hr><div style='mso-element:comment'><p class=MsoCommentText>Klopt dit?</p></div></div>",
      ),
    );
    expect(editor.tekst).toBe("Tekst.");
    expect(editor.weggelaten.opmerkingen).toBe(1);
  });
});
