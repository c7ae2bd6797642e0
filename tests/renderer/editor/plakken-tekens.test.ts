// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { geplakt, PlakEditor, sluitPlakEditors } from "./geplakt.ts";

const geval = (pad: string): string =>
  readFileSync(join(import.meta.dirname, "../../fixtures/gevallen", pad), "utf8");

afterEach(sluitPlakEditors);

describe("signs of a font with signs", () => {
  it("become the characters a reader saw", () => {
    expect(geplakt(geval("06-wingdings-pijl/invoer.html"))).toBe(
      "<p>Instroom → doorstroom → uitstroom. Terug: ← Tevreden ☺ gevinkt ☑. Verschil ≥ 5 procent.</p>",
    );
  });

  it.each([
    ["a font of Outlook", '<p>Fijn <font face="Wingdings">J</font></p>', "Fijn ☺"],
    [
      "a style without marks of Word",
      "<p><span style='font-family:\"Wingdings 2\"'>P</span> goed</p>",
      "✓ goed",
    ],
    [
      "a class in a style sheet",
      "<style>.vink{font-family:Wingdings}</style><p><span class=vink>ü</span> klaar</p>",
      "✓ klaar",
    ],
    ["what Windows writes its own way", "<p><span style='font-family:Wingdings'>Ÿ</span> punt</p>", "• punt"],
    [
      "the private use area",
      "<p><span style='font-family:Symbol'>\uf0b3</span> 5, \uf0e0 verder, \uf0b7 punt</p>",
      "≥ 5, → verder, • punt",
    ],
    ["Greek of Symbol", "<p><span style='font-family:Symbol'>a</span> = 0,05</p>", "α = 0,05"],
    ["Webdings", "<p><span style='font-family:Webdings'>a</span> ja</p>", "✔ ja"],
    ["Wingdings 3", "<p><span style='font-family:\"Wingdings 3\"'>q</span> omlaag</p>", "▼ omlaag"],
  ])("whatever said so: %s", (_wat, html, tekst) => {
    const editor = new PlakEditor();
    editor.plak(html);
    expect(editor.tekst).toBe(tekst);
  });

  it("are ordinary letters again in another font inside, and in a font whose name only looks like one", () => {
    expect(
      geplakt(
        "<p><span style='font-family:Wingdings'>à<span style='font-family:Calibri'>aan</span></span></p>",
      ),
    ).toBe("<p>→aan</p>");
    expect(geplakt("<p style='font-family:\"Segoe UI Symbol\"'>Jaar</p>")).toBe("<p>Jaar</p>");
  });

  it("are read in plain text too", () => {
    expect(geplakt("", "instroom \uf0e0 uitstroom")).toBe("<p>instroom → uitstroom</p>");
  });
});

describe("raised and lowered text", () => {
  it("keeps its meaning when it is only a style", () => {
    expect(geplakt(geval("07-gdocs-superscript/invoer.html"))).toBe("<p>Een gebied van 10⁶ m².</p>");
  });

  it.each([
    ["CO<sub>2</sub> en H<sub>2</sub>O", "CO₂ en H₂O"],
    ["CO<span style='font-size:0.6em;vertical-align:sub'>2</span>", "CO₂"],
    ["10<span style='position:relative;top:-3.0pt;mso-text-raise:3.0pt'>6</span>", "10⁶"],
    ["x<span style='position:relative;top:2.0pt;mso-text-raise:-2.0pt'>1</span>", "x₁"],
    ["10<sup>-6</sup>, 10<sup>12345</sup>, a<sup>(1)</sup>", "10⁻⁶, 10¹²³⁴⁵, a⁽¹⁾"],
    ["x<sup>n</sup>, Dijkdam<sup>a</sup>", "xⁿ, Dijkdamᵃ"],
    ["de 2<sup>e</sup> en 1<sup>ste</sup> keer, 20<sup>o</sup>C", "de 2e en 1ste keer, 20°C"],
    ["SROI<sup>TM</sup>", "SROI™"],
    ["<b>10<sup><span style='font-size:8pt'>6</span></sup></b>", "10⁶"],
    ["hoog <span style='vertical-align:baseline'>2</span>", "hoog 2"],
  ])("%s is %s", (html, tekst) => {
    const editor = new PlakEditor();
    editor.plak(`<p>${html}</p>`);
    expect(editor.tekst).toBe(tekst);
  });

  it("is found in the style sheet of Excel, where the height of a cell means nothing", () => {
    const html =
      "<style><!-- .font7{vertical-align:super} .xl65{vertical-align:top} --></style><table><tr><td class=xl65>m<font class=font7>2</font></td><td class=xl65>2</td></tr></table>";
    const editor = new PlakEditor();
    editor.plak(html);
    expect(editor.tekst).toBe("m²\n2");
  });
});

describe("invisible characters", () => {
  it("do not come along", () => {
    expect(geplakt("<p>\ufeffarbeids&shy;markt, \u200bﬁnancie\u0308n</p>")).toBe(
      "<p>arbeidsmarkt, financiën</p>",
    );
    expect(geplakt("", "arbeids\u00admarkt \ufb01jn")).toBe("<p>arbeidsmarkt fijn</p>");
  });
});
