// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { geplakt, sluitPlakEditors } from "./geplakt.ts";

const geval = (pad: string): string =>
  readFileSync(join(import.meta.dirname, "../../fixtures/gevallen", pad), "utf8");

const vanWord = (inhoud: string, stijl = ""): string =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head>
<meta name=Generator content="Microsoft Word 15"><style><!-- ${stijl} --></style></head>
<body lang=NL><!--StartFragment-->${inhoud}<!--EndFragment--></body></html>`;

const punt = (teken: string, tekst: string, plek = "l0 level1 lfo1"): string =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:${plek}'><![if !supportLists]><span style='mso-list:Ignore'>` +
  `${teken}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${tekst}<o:p></o:p></p>`;

afterEach(sluitPlakEditors);

describe("the labels of a list from Word", () => {
  it("stay when a list here would not show them", () => {
    expect(geplakt(geval("08-lijst-eigen-nummer/invoer.html"))).toBe(
      "<p>Artikel 1. De regio</p><p>Artikel 2. De gemeenten</p><p>Tussentekst</p><p>Stap 3: Teken</p><p>R1 Risico een</p>",
    );
  });

  it.each([
    [
      "letters",
      '<ol><li><p>Jongeren</p></li><li><p>Ouderen</p></li></ol><p>Toelichting bij b</p><ol start="3"><li><p>Statushouders</p></li></ol>',
    ],
    [
      "romeins",
      '<ol><li><p>een</p></li><li><p>twee</p></li></ol><p>Tussen</p><ol start="3"><li><p>drie</p></li></ol>',
    ],
  ])("go on after a paragraph between: %s", (bestand, html) => {
    expect(geplakt(geval(`08-lijst-eigen-nummer/${bestand}.html`))).toBe(html);
  });

  it.each([
    ["1.1", "1.1 Tekst"],
    ["2.3.1.", "2.3.1. Tekst"],
    ["§ 4", "§ 4 Tekst"],
    ["Fase A", "Fase A Tekst"],
    ["Ad 1", "Ad 1 Tekst"],
    ["A", "A Tekst"],
  ])("%s stays as text", (teken, tekst) => {
    expect(geplakt(vanWord(punt(teken, "Tekst")))).toBe(`<p>${tekst}</p>`);
  });

  it.each([
    ["(b)", 2],
    ["C.", 3],
    ["IV.", 4],
    ["viii)", 8],
    ["d)", 4],
    ["bb.", 28],
    ["0.", 0],
    ["12", 12],
    ["7°", 7],
  ])("%s starts a list at %d", (teken, nummer) => {
    expect(geplakt(vanWord(punt(teken, "Tekst")))).toBe(`<ol start="${nummer}"><li><p>Tekst</p></li></ol>`);
  });

  it("read i. as the ninth letter after h., and as one in Roman figures where a list begins", () => {
    expect(geplakt(vanWord(punt("h.", "acht") + punt("i.", "negen")))).toBe(
      '<ol start="8"><li><p>acht</p></li><li><p>negen</p></li></ol>',
    );
    expect(geplakt(vanWord(punt("i.", "een") + punt("ii.", "twee")))).toBe(
      "<ol><li><p>een</p></li><li><p>twee</p></li></ol>",
    );
  });

  it("begin a list of their own where a number is passed over or the list starts again", () => {
    expect(
      geplakt(
        vanWord(punt("1.", "a") + punt("2.", "b") + punt("5.", "c") + punt("1.", "d", "l1 level1 lfo2")),
      ),
    ).toBe(
      '<ol><li><p>a</p></li><li><p>b</p></li></ol><ol start="5"><li><p>c</p></li></ol><ol><li><p>d</p></li></ol>',
    );
  });

  it("stay under the item they belong to, also with signs of Wingdings", () => {
    const teken = "<span style='font-family:Wingdings'>§</span>";
    expect(
      geplakt(
        vanWord(
          punt("1.", "een") +
            punt("1.1", "een-een", "l0 level2 lfo1") +
            punt(teken, "punt", "l0 level3 lfo1") +
            punt("2.", "twee"),
        ),
      ),
    ).toBe("<ol><li><p>een</p><p>1.1 een-een</p><ul><li><p>punt</p></li></ul></li><li><p>twee</p></li></ol>");
  });

  it("with words are part of a numbered head", () => {
    expect(
      geplakt(
        vanWord(
          `<h1 style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>Artikel 1<span>&nbsp; </span></span>Doel</h1>`,
        ),
      ),
    ).toBe("<h3>Artikel 1 Doel</h3>");
  });

  it("stay text where they stand behind a word", () => {
    expect(geplakt(vanWord("<p>Zie <span style='mso-list:Ignore'>1.</span> onder</p>"))).toBe(
      "<p>Zie 1. onder</p>",
    );
  });
});

const online = (tag: string, niveau: number, tekst: string, patroon = "", start = 1): string =>
  `<div class="ListContainerWrapper SCXW1 BCX8"><${tag} class="SCXW1 BCX8" role="list" start="${start}"><li data-leveltext="${patroon}" data-font="Symbol" data-aria-level="${niveau}" class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1"><span class="TextRun SCXW1"><span class="NormalTextRun SCXW1">${tekst}</span></span><span class="EOP SCXW1">&nbsp;</span></p></li></${tag}></div>`;

describe("the lists of Word on the web", () => {
  it("lie as deep as they did", () => {
    expect(
      geplakt(
        online("ul", 1, "een") +
          online("ul", 2, "een-een") +
          online("ol", 3, "diep", "%3.") +
          online("ul", 1, "twee"),
      ),
    ).toBe(
      "<ul><li><p>een</p><ul><li><p>een-een</p><ol><li><p>diep</p></li></ol></li></ul></li><li><p>twee</p></li></ul>",
    );
  });

  it("go on after a paragraph, start again, and keep words in front of a number", () => {
    const alinea = '<p class="Paragraph SCXW1"><span>Tussen</span><span class="EOP SCXW1">&nbsp;</span></p>';
    const leeg = '<p class="Paragraph SCXW1"><span class="EOP SCXW1">&nbsp;</span></p>';
    expect(
      geplakt(
        online("ol", 1, "a", "%1.") +
          online("ol", 1, "b", "%1.", 2) +
          alinea +
          leeg +
          online("ol", 1, "c", "%1)", 3) +
          online("ol", 1, "d", "%1.", 1) +
          online("ol", 1, "De regio", "Artikel %1.", 2),
      ),
    ).toBe(
      '<ol><li><p>a</p></li><li><p>b</p></li></ol><p>Tussen</p><ol start="3"><li><p>c</p></li></ol><ol><li><p>d</p></li></ol><p>Artikel 2. De regio</p>',
    );
  });
});

describe("the numbers of a list from elsewhere", () => {
  it("are those of its start and its items", () => {
    expect(geplakt('<ol start="3" type="a"><li>c</li></ol>')).toBe('<ol start="3"><li><p>c</p></li></ol>');
    expect(geplakt('<ol><li>a</li><li value="5">e</li><li>f</li></ol>')).toBe(
      '<ol><li><p>a</p></li></ol><ol start="5"><li><p>e</p></li><li><p>f</p></li></ol>',
    );
  });

  it("go on after an item that begins with a table", () => {
    expect(geplakt(geval("22-lijst-begint-met-tabel/invoer.html"))).toBe(
      "<ol><li><p>een</p></li></ol><p>tussen</p><ol><li><p></p><table><tbody><tr><th><p>x</p></th><th><p>y</p></th></tr>" +
        "<tr><td><p>1</p></td><td><p>2</p></td></tr></tbody></table></li><li><p>na tabel in lijst</p></li></ol>",
    );
  });

  it.each([
    ["a quote", "<blockquote><p>citaat</p></blockquote>", "<p></p><blockquote><p>citaat</p></blockquote>"],
    ["a list", "<ul><li>binnen</li></ul>", "<p></p><ul><li><p>binnen</p></li></ul>"],
    ["a head", "<h4>Kop</h4><p>tekst</p>", "<p><strong>Kop</strong></p><p>tekst</p>"],
    [
      "a table inside a div",
      "<div><table><tr><td>x</td><td>y</td></tr></table></div>",
      "<p></p><table><tbody><tr><td><p>x</p></td><td><p>y</p></td></tr></tbody></table>",
    ],
  ])("go on after an item that begins with %s", (_wat, inhoud, item) => {
    expect(geplakt(`<p>voor</p><ol><li>${inhoud}</li><li>twee</li></ol>`)).toBe(
      `<p>voor</p><ol><li>${item}</li><li><p>twee</p></li></ol>`,
    );
  });
});

describe("heads", () => {
  it.each([
    [
      "Word on the web",
      '<p role="heading" aria-level="1">Een</p><p role="heading" aria-level="2">Twee</p><p>tekst</p>',
    ],
    [
      "a style of one's own in Word",
      "<p class=Kop style='mso-outline-level:1'>Een</p><p style='mso-outline-level:2'>Twee</p><p>tekst</p>",
    ],
    ["an outline without its top", "<h3>Een</h3><h5>Twee</h5><p>tekst</p>"],
  ])("of %s keep their order", (_programma, html) => {
    expect(geplakt(html)).toBe("<h3>Een</h3><h4>Twee</h4><p>tekst</p>");
  });

  it.each([
    ["Word", "<h1>Een</h1><h2>Twee</h2><h3>Drie</h3><h4>Vier</h4>"],
    [
      "Word on the web",
      '<p role="heading" aria-level="1">Een</p><p role="heading" aria-level="2">Twee</p>' +
        '<p role="heading" aria-level="3">Drie</p><p role="heading" aria-level="4">Vier</p>',
    ],
    [
      "Word with styles",
      "<p class=MsoHeading1>Een</p><p class=MsoHeading2>Twee</p><p class=MsoHeading3>Drie</p><p class=MsoHeading4>Vier</p>",
    ],
  ])("of %s keep three levels, and a fourth as a bold line", (_programma, html) => {
    expect(geplakt(html)).toBe("<h3>Een</h3><h4>Twee</h4><h5>Drie</h5><p><strong>Vier</strong></p>");
  });
});
