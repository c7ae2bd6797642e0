// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schoonHtml } from "#renderer/editor/plakken/schoon-html.ts";
import { NIETS_WEGGELATEN } from "#renderer/editor/plakken/weggelaten.ts";

const html = (bron: string): string => schoonHtml(bron).html.replace(/\s+/gu, " ").trim();

/** What Word puts on the clipboard around a selection. */
const vanWord = (inhoud: string): string => `<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} @page {size:595.3pt;} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=NL style='tab-interval:35.4pt'><!--StartFragment-->${inhoud}<!--EndFragment--></body></html>`;

const punt = (niveau: number, teken: string, tekst: string): string =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${niveau} lfo1'><![if !supportLists]>` +
  `<span style='font-family:Symbol'><span style='mso-list:Ignore'>${teken}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${tekst}<o:p></o:p></p>`;

describe("pasting from Word", () => {
  it("keeps paragraphs, bold and italic, and drops styles, comments and empty paragraphs", () => {
    const bron = vanWord(
      "<p class=MsoNormal>De regio <b style='mso-bidi-font-weight:normal'>vergrijst</b> <i>snel</i>.<o:p></o:p></p>" +
        "<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Minder jongeren.<o:p></o:p></p>",
    );

    expect(html(bron)).toBe(
      "<p>De regio <strong>vergrijst</strong> <em>snel</em>.</p><p>Minder jongeren.</p>",
    );
    expect(schoonHtml(bron).weggelaten).toEqual(NIETS_WEGGELATEN);
  });

  it("keeps a heading under the heading it stands under, the fourth as a bold line", () => {
    const bron = vanWord(
      "<p class=MsoTitle>Titel</p><h1>Een</h1><h2>Twee</h2><h3>Drie</h3><h6><b>Zes</b></h6>",
    );

    expect(html(bron)).toBe(
      "<h3>Titel</h3><h3>Een</h3><h4>Twee</h4><h5>Drie</h5><p><strong>Zes</strong></p>",
    );
    expect(html(vanWord("<h3>Drie</h3><p>tekst</p><h4>Vier</h4>"))).toBe(
      "<h3>Drie</h3><p>tekst</p><h4>Vier</h4>",
    );
  });

  it("makes real nested lists of paragraphs with a typed sign", () => {
    const bron = vanWord(
      `${punt(1, "·", "Jongeren")}${punt(2, "o", "zonder startkwalificatie")}${punt(1, "·", "Ouderen")}` +
        "<p class=MsoNormal>Tot slot.</p>",
    );

    expect(html(bron)).toBe(
      "<ul><li><p>Jongeren</p><ul><li><p>zonder startkwalificatie</p></li></ul></li><li><p>Ouderen</p></li></ul>" +
        "<p>Tot slot.</p>",
    );
  });

  it("keeps the number a numbered list starts with, and starts a new list where the kind changes", () => {
    const bron = vanWord(`${punt(1, "3.", "Derde")}${punt(1, "4.", "Vierde")}${punt(1, "·", "Los")}`);

    expect(html(bron)).toBe(
      '<ol start="3"><li><p>Derde</p></li><li><p>Vierde</p></li></ol><ul><li><p>Los</p></li></ul>',
    );
  });

  it("reads a numbered head as a head, without its number", () => {
    const nummer = (teken: string): string =>
      `<![if !supportLists]><span style='mso-list:Ignore'>${teken}<span>&nbsp;&nbsp; </span></span><![endif]>`;
    const bron = vanWord(
      `<h1 style='mso-list:l2 level1 lfo3'>${nummer("2")}De regio</h1>` +
        `<h2 style='mso-list:l2 level2 lfo3'>${nummer("2.1")}Inwoners</h2><h3>${nummer("a.")}Jongeren</h3>`,
    );

    expect(html(bron)).toBe("<h3>De regio</h3><h4>Inwoners</h4><h5>Jongeren</h5>");
  });

  it("reads the lists of Word's own list styles, which have their level in their name", () => {
    const regel = (stijl: string, teken: string, tekst: string): string =>
      `<p class=${stijl}><![if !supportLists]><span style='mso-list:Ignore'>${teken}<span>&nbsp; </span></span><![endif]>${tekst}</p>`;
    const bron = vanWord(
      regel("MsoListBullet", "·", "Jongeren") +
        regel("MsoListBullet2", "o", "zonder werk") +
        regel("MsoListNumber", "1", "Eerst"),
    );

    expect(html(bron)).toBe(
      "<ul><li><p>Jongeren</p><ul><li><p>zonder werk</p></li></ul></li></ul><ol><li><p>Eerst</p></li></ol>",
    );
  });

  it("makes one quote of paragraphs in a style for quotes", () => {
    const bron = vanWord(
      "<p class=MsoQuote>Wij willen</p><p class=MsoQuote>samen verder.</p><p class=MsoNormal>Zo is het.</p>",
    );

    expect(html(bron)).toBe(
      "<blockquote><p>Wij willen</p><p>samen verder.</p></blockquote><p>Zo is het.</p>",
    );
  });

  it("leaves out the mark of a comment in the margin, as it does its words", () => {
    const bron = vanWord(
      "<p class=MsoNormal>Het klopt.<span class=MsoCommentReference><span style='font-size:8.0pt'>" +
        '<![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[AB1]</a><![endif]>' +
        "<span style='mso-special-character:comment'>&nbsp;</span></span></span></p>",
    );

    expect(html(bron)).toBe("<p>Het klopt.</p>");
  });

  it("brings the words of a footnote to the place of its mark", () => {
    const bron = vanWord(
      '<p class=MsoNormal>Een feit.<a style=\'mso-footnote-id:ftn1\' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a></p>' +
        "<div style='mso-element:footnote-list'><br><hr size=1><div style='mso-element:footnote' id=ftn1>" +
        "<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href=\"#_ftnref1\"><span>[1]</span></a> Zie het\n rapport.</p></div></div>",
    );

    expect(html(bron)).toBe('<p>Een feit.<span data-voetnoot="Zie het rapport."></span></p>');
  });

  it("gives a table a first row with heads and keeps joined cells", () => {
    const bron = vanWord(
      "<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr style='height:12pt'><td width=100 colspan=2><p class=MsoNormal><b>Jaar</b></p></td></tr>" +
        "<tr><td><p class=MsoNormal>2026</p></td><td><p class=MsoNormal>12</p></td></tr></table>",
    );

    expect(html(bron)).toBe(
      '<table><tbody><tr><th colspan="2"><p>Jaar</p></th></tr><tr><td><p>2026</p></td><td><p>12</p></td></tr></tbody></table>',
    );
  });

  it("leaves out what was struck by track changes and tells of images", () => {
    const bron = vanWord(
      '<p class=MsoNormal>Nieuw<del>oud</del><![if !vml]><img width=10 src="file:///C:/x.png"><![endif]></p>',
    );

    expect(html(bron)).toBe("<p>Nieuw</p>");
    expect(schoonHtml(bron).weggelaten.afbeeldingen).toBe(1);
  });
});

describe("pasting from the web, a spreadsheet and this app", () => {
  it("keeps safe links and counts the others", () => {
    const bron =
      '<p><a href="https://www.cbs.nl">CBS</a> <a href="javascript:alert(1)">x</a> <a href="file:///c:/a">y</a> <a href="#kop">z</a></p>';

    expect(html(bron)).toBe('<p><a href="https://www.cbs.nl">CBS</a> x y z</p>');
    expect(schoonHtml(bron).weggelaten.links).toBe(2);
  });

  it("reads the bold wrapper of Google Docs as not bold, and puts its nested lists inside their items", () => {
    const bron =
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:700">Vet</span></p><ul><li><p>een</p></li><ul><li><p>twee</p></li></ul></ul></b>';

    expect(html(bron)).toBe(
      "<p><strong>Vet</strong></p><ul><li><p>een</p><ul><li><p>twee</p></li></ul></li></ul>",
    );
  });

  it("keeps no empty lines of mail and web pages, but does keep a break inside a line", () => {
    expect(
      html("<div>Een</div><div><br></div><div>Twee<br>drie</div><ul><li>Vier</li></ul><br><p>Vijf</p>"),
    ).toBe("<div>Een</div><div>Twee<br>drie</div><ul><li>Vier</li></ul><p>Vijf</p>");
  });

  it("keeps what a raised number means", () => {
    expect(
      html("<p>10<sup>6</sup> m<sup>2</sup>, de 2<sup>e</sup> keer<a href='#n'><sup>12</sup></a></p>"),
    ).toBe("<p>10⁶ m², de 2e keer¹²</p>");
  });

  it("joins the lists of one item that Word online writes", () => {
    const item = (tekst: string) =>
      `<div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1"><li data-aria-level="1"><p>${tekst}</p></li></ul></div>`;

    expect(html(item("een") + item("twee"))).toBe("<ul><li><p>een</p></li><li><p>twee</p></li></ul>");
  });

  it("reads cells of a spreadsheet as a table", () => {
    const bron =
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table border=0><!--StartFragment--><col width=64 span=2>' +
      "<tr height=20><td class=xl65>Gemeente</td><td>2026</td></tr><tr><td>Dijkdam</td><td align=right x:num>1.250</td></tr><!--EndFragment--></table></body></html>";

    expect(html(bron)).toBe(
      "<table><tbody> <tr><th>Gemeente</th><th>2026</th></tr><tr><td>Dijkdam</td><td>1.250</td></tr></tbody></table>".replace(
        "<tbody> ",
        "<tbody>",
      ),
    );
  });

  it("takes a table of one cell for a frame and lays a table inside a table open", () => {
    expect(html("<table><tr><td>Alleen</td></tr></table>")).toBe("<div>Alleen</div>");
    expect(
      html(
        "<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr><tr><td>d</td><td>e</td></tr></table>",
      ),
    ).toBe(
      "<table><tbody><tr><th>a</th><th><div>b</div><div>c</div></th></tr><tr><td>d</td><td>e</td></tr></tbody></table>",
    );
  });

  it("keeps citations, footnotes and the mark of a copy from this app, and adds no heads to its tables", () => {
    const bron =
      '<meta charset="utf-8"><table data-pm-slice="0 0 []"><tbody><tr><td><p>a <cite data-bron="b1" data-vindplaats="p. 5">CBS</cite><span data-voetnoot="n &amp; m"></span></p></td></tr><tr><td><p>b</p></td></tr></tbody></table>';

    expect(html(bron)).toBe(
      '<table data-pm-slice="0 0 []"><tbody><tr><td><p>a <cite data-bron="b1" data-vindplaats="p. 5"></cite><span data-voetnoot="n &#38; m"></span></p></td></tr><tr><td><p>b</p></td></tr></tbody></table>',
    );
  });

  it("leaves out the rows of a table an editor could not carry", () => {
    const rij = "<tr><td>a</td><td>b</td></tr>";

    expect(schoonHtml(`<table>${rij.repeat(1_600)}</table>`).weggelaten.rijen).toBe(100);
  });
});

const VIJANDIG = [
  '<img src=x onerror="alert(1)">',
  "<script>alert(1)</script>",
  "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'>s</a></svg>",
  '<a href="java\tscript:alert(1)">l</a>',
  '<p onclick="alert(1)" style="background:url(javascript:x)">p</p>',
  "<iframe srcdoc='<script>1</script>'></iframe>",
  '<span data-voetnoot="&quot;><script>1</script>">n</span>',
  `<span data-voetnoot="n" data-inhoud='[{"type":"text","text":"l","marks":[{"type":"link","attrs":{"href":"javascript:alert(1)"}}]}]'></span>`,
  `<span data-voetnoot="n" data-inhoud='[{"type":"bronVerwijzing","attrs":{"bronId":"b","onclick":"javascript:1"}},{"type":"video"}]'></span>`,
  `<span data-voetnoot="n" data-inhoud='{"'></span>`,
  '<cite data-bron="x&quot; onmouseover=&quot;alert(1)">c</cite>',
  "<math><mi xlink:href=data:x>m</mi></math>",
  '<form action="//x"><input autofocus onfocus=alert(1)></form>',
  "<style>@import 'x'</style>",
  "<table><tr><td>a<td background=javascript:x>b<tr><td>c",
  "tekst & meer < teken",
];

/** What the value of an attribute must look like. */
const WAARDEN: Readonly<Record<string, RegExp>> = {
  href: /^(https?:|mailto:)/u,
  "data-inhoud": /^\[(?!.*(?:javascript|onclick|video))/u,
};

describe("hostile HTML", () => {
  it("comes out with the short list of elements and attributes only, whatever goes in", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...VIJANDIG), { minLength: 1, maxLength: 8 }), (delen) => {
        const { body } = new DOMParser().parseFromString(schoonHtml(delen.join("")).html, "text/html");
        const namen = new Set([
          "data-bron",
          "data-vindplaats",
          "data-voetnoot",
          "data-inhoud",
          "href",
          "colspan",
          "rowspan",
          "start",
        ]);
        for (const element of body.querySelectorAll("*")) {
          expect(element.tagName).toMatch(
            /^(P|DIV|H3|H4|UL|OL|LI|BLOCKQUOTE|TABLE|TBODY|TR|TD|TH|STRONG|EM|A|BR|CITE|SPAN)$/u,
          );
          for (const { name, value } of element.attributes) {
            expect(namen).toContain(name);
            expect(value).toMatch(WAARDEN[name] ?? /(?:)/u);
          }
        }
      }),
    );
  });

  it("counts what it leaves out", () => {
    const { weggelaten } = schoonHtml(VIJANDIG.join(""));

    expect(weggelaten.afbeeldingen).toBe(2);
    expect(weggelaten.onderdelen).toBe(3);
    expect(weggelaten.links).toBe(1);
  });

  it("reads HTML that is nested beyond reason", () => {
    expect(html(`${"<div>".repeat(400)}diep`)).toContain("diep");
  });
});
