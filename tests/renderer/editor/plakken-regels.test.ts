// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { herstelRegels } from "#renderer/editor/plakken/regels.ts";
import { geplakt, sluitPlakEditors } from "./geplakt.ts";

const GEVAL = readFileSync(
  join(import.meta.dirname, "../../fixtures/gevallen/09-pdf-regels/invoer.txt"),
  "utf8",
);

afterEach(sluitPlakEditors);

describe("the lines of a PDF", () => {
  it("become the paragraphs they were, with whole words", () => {
    expect(geplakt("", GEVAL)).toBe(
      "<p>De arbeidsmarkt in de regio is krap. Werkgevers zoeken personeel en vinden het niet. Tegelijk staan er mensen langs de kant.</p>" +
        "<p>Daarom kiezen wij voor één loket.</p>",
    );
  });

  it("come the same way out of a PDF in a browser, and out of a text that was laid out", () => {
    const regels =
      "De arbeidsmarkt in de regio is krap. Werkgevers zoe-|ken personeel en vinden het niet.".split("|");
    const alinea =
      "<p>De arbeidsmarkt in de regio is krap. Werkgevers zoeken personeel en vinden het niet.</p>";
    expect(
      geplakt(
        regels.map((regel) => `<span role="presentation">${regel}</span><br role="presentation">`).join(""),
      ),
    ).toBe(alinea);
    expect(geplakt(`<pre>${regels.join("\n")}</pre>`)).toBe(alinea);
  });

  it.each([
    ["an abbreviation", "Wij werken samen met werkgevers en de mbo-\nscholen in de regio.", "mbo-scholen"],
    ["capitals", "Het aantal mensen met een lopende AOW-\nuitkering in de regio.", "AOW-uitkering"],
    ["a name", "De regio bestaat uit de gemeenten van Midden-\nLimburg en haar buren.", "Midden-Limburg"],
    [
      "a part of a word before another",
      "Wij letten in de regio vooral op de in-\nen uitstroom van mensen.",
      "in- en uitstroom",
    ],
    ["a figure", "Wij letten in de regio vooral op alle 60-\nplussers zonder werk.", "60-plussers"],
    ["two of the same vowels", "Wij letten in de regio vooral op de zee-\neend en haar jongen.", "zee-eend"],
    [
      "a soft hyphen",
      "Wij letten in de regio vooral op arbeids\u00ad\nmarkt en scholing.",
      "arbeidsmarkt en",
    ],
  ])("keep the dash of %s", (_wat, tekst, woord) => {
    expect(herstelRegels(tekst)).toContain(woord);
    expect(herstelRegels(tekst)).not.toContain("\n");
  });

  it("go on at a name with a capital", () => {
    expect(
      herstelRegels(
        "In de arbeidsmarktregio werken de gemeenten\nDijkdam en Waterwijk samen met alle partners.",
      ),
    ).toBe("In de arbeidsmarktregio werken de gemeenten Dijkdam en Waterwijk samen met alle partners.");
  });

  it.each([
    ["names", "Dijkdam\nWaterwijk\nBergen"],
    ["an address", "Gemeente Dijkdam\nPostbus 12\n1234 AB Dijkdam"],
    [
      "titles",
      "Een jongerenpunt openen in de hele regio\nWerkgevers bezoeken met een vaste adviseur\nScholing betalen uit één regionaal fonds",
    ],
    [
      "sentences",
      "Wij openen een jongerenpunt.\nWij bezoeken alle werkgevers in de regio.\nWij betalen scholing.",
    ],
    [
      "items",
      "• jongeren zonder startkwalificatie in de regio\n• ouderen die langs de kant staan in de regio\n• statushouders",
    ],
    [
      "long lines, each a paragraph",
      `${"De regio groeit. ".repeat(12).trim()}\n${"Wij werken samen. ".repeat(12).trim()}`,
    ],
    ["cells", "Gemeente\t2025\nhet aantal inwoners van de hele regio\t12"],
  ])("stay apart when they are %s", (_wat, tekst) => {
    expect(herstelRegels(tekst)).toBe(tekst);
  });

  it("are a list when they stand behind bullets, also over more than one line", () => {
    expect(
      geplakt(
        "",
        "Wij kiezen voor:\n• jongeren zonder startkwalificatie die in de regio\nwonen en werk zoeken;\n○ ook zonder uitkering\n\uf0b7 ouderen.\nDat is alles.",
      ),
    ).toBe(
      "<p>Wij kiezen voor:</p><ul><li><p>jongeren zonder startkwalificatie die in de regio wonen en werk zoeken;</p>" +
        "<ul><li><p>ook zonder uitkering</p></li></ul></li><li><p>ouderen.</p></li></ul><p>Dat is alles.</p>",
    );
  });

  it.each([
    ["- een\n- twee\n2026. drie", "<ul><li><p>een</p></li><li><p>twee</p></li></ul><p>2026. drie</p>"],
    ["Nodig is:\n* een\n\nEn verder", "<p>Nodig is:</p><ul><li><p>een</p></li></ul><p>En verder</p>"],
    ["– een\n– twee", "<ul><li><p>een</p></li><li><p>twee</p></li></ul>"],
    ["1. een\n2. twee", "<ol><li><p>een</p></li><li><p>twee</p></li></ol>"],
    ["4) vier\n\n5) vijf\nslot", '<ol start="4"><li><p>vier</p></li><li><p>vijf</p></li></ol><p>slot</p>'],
    ["1. een\n2. twee\n1. weer", "<ol><li><p>een</p></li><li><p>twee</p></li></ol><p>1. weer</p>"],
    [
      "1. een\n2. twee\n- los",
      "<ol><li><p>een</p></li><li><p>twee</p></li></ol><ul><li><p>los</p></li></ul>",
    ],
    [
      "- een\n  - onder een\n    - nog dieper\n  - ook onder een\n- twee",
      "<ul><li><p>een</p><ul><li><p>onder een</p><ul><li><p>nog dieper</p></li></ul></li><li><p>ook onder een</p></li></ul></li><li><p>twee</p></li></ul>",
    ],
    [
      "1. een\n   - punt\n   - punt\n2. twee\n\t1. a\n\t2. b\n3. drie",
      "<ol><li><p>een</p><ul><li><p>punt</p></li><li><p>punt</p></li></ul></li>" +
        "<li><p>twee</p><ol><li><p>a</p></li><li><p>b</p></li></ol></li><li><p>drie</p></li></ol>",
    ],
    [
      "•\teen\no\tonder een\n§\tnog dieper\n•\ttwee",
      "<ul><li><p>een</p><ul><li><p>onder een</p><ul><li><p>nog dieper</p></li></ul></li></ul></li><li><p>twee</p></li></ul>",
    ],
    ["1.\teen\n2.\ttwee", "<ol><li><p>een</p></li><li><p>twee</p></li></ol>"],
    [
      "    - diep\n- hoog\n  - onder",
      "<ul><li><p>diep</p></li><li><p>hoog</p><ul><li><p>onder</p></li></ul></li></ul>",
    ],
  ])("are a list behind dashes or numbers: %j", (tekst, html) => {
    expect(geplakt("", tekst)).toBe(html);
  });

  it.each([
    "2026. Het jaar",
    "2026. Het jaar\n2027. Het volgende",
    "1. Inleiding\nEen zin.\n2. Aanpak\nNog een zin.",
    "– zei de adviseur –\nen ging verder",
    "-5 graden\n+ 3 graden",
    "1.1 Een\n1.2 Twee",
  ])("stay text when it is no list: %j", (tekst) => {
    expect(geplakt("", tekst)).toBe(
      tekst
        .split("\n")
        .map((regel) => `<p>${regel}</p>`)
        .join(""),
    );
  });

  it("keep the spaces of a piece of a line", () => {
    expect(herstelRegels(" en ")).toBe(" en ");
  });

  it("lose no letter and no figure, whatever the lines are", () => {
    const regel = fc.array(
      fc.constantFrom("de", "regio", "zoe-", "AOW-", "2026", "•", "1.", "Dijkdam,", "krap.", "en", "\t"),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.array(regel, { maxLength: 8 }), (regels) => {
        const tekst = regels.map((woorden) => woorden.join(" ")).join("\n");
        const letters = (van: string) => van.replace(/[\s-]+/gu, "");
        expect(letters(herstelRegels(tekst))).toBe(letters(tekst));
      }),
    );
  });
});
