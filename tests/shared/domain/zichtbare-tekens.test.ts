import { describe, expect, it } from "vitest";
import { isOnzichtbaar, zichtbareTekens } from "#shared/domain/zichtbare-tekens.ts";

describe("the characters a reader sees", () => {
  it.each([
    ["a soft hyphen", "arbeids\u00admarkt", "arbeidsmarkt"],
    ["spaces and joiners of no width", "re\u200bgi\u2060o\u200d", "regio"],
    ["a mark of byte order", "\ufeffDe regio", "De regio"],
    ["an accent as a character of its own", "e\u0301e\u0301n cie\u0308nt", "één ciënt"],
    ["joined letters", "ﬁnanciën, eﬃciënt, ĳs, Ĳsselmonde", "financiën, efficiënt, ijs, IJsselmonde"],
    ["a mark of direction among Latin letters", "\u200eregio\u200f \u202aplan\u202c", "regio plan"],
    ["the place of an object", "voor\ufffc na", "voor na"],
  ])("are without %s", (_wat, tekst, gezien) => {
    expect(zichtbareTekens(tekst)).toBe(gezien);
  });

  it.each([
    "10⁶ m², ½, ™, €\u00a01.000",
    "👨\u200d👩\u200d👧 en 👩🏽\u200d🌾",
    "می\u200cخواهم",
    "\u200fעברית\u200e A",
    "regel\nregel",
  ])("keep what means something: %s", (tekst) => {
    expect(zichtbareTekens(tekst)).toBe(tekst);
  });

  it("are none in a text of invisible ones and spaces", () => {
    expect(isOnzichtbaar(" \u00a0\u200b\ufeff\u00ad\u200e\u2800")).toBe(true);
    expect(isOnzichtbaar("\u200b.")).toBe(false);
  });
});
