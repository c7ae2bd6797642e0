import { describe, expect, it } from "vitest";
import { vindInTekst } from "#shared/zoeken/vind-in-tekst.ts";

const vind = (tekst: string, term: string, hoe: { heelWoord?: boolean; hoofdletters?: boolean } = {}) =>
  vindInTekst(tekst, { termen: [term], heelWoord: false, hoofdletters: false, ...hoe }).map(({ van, tot }) =>
    tekst.slice(van, tot),
  );

describe("finding in a text", () => {
  it("finds every place, whatever the accents, capitals, quotes and spaces", () => {
    expect(vind("Regio, régio en subregio", "regio")).toEqual(["Regio", "régio", "regio"]);
    expect(vind("foto’s van 's-Hertogenbosch", "'s")).toEqual(["’s", "'s"]);
    expect(vind("€\u00a0100 en € 100", "€ 100")).toEqual(["€\u00a0100", "€ 100"]);
    expect(vind("arbeids\u00admarkt", "arbeidsmarkt")).toEqual(["arbeids\u00admarkt"]);
  });

  it("keeps to whole words and to capitals when asked", () => {
    expect(vind("Regio subregio regio's regio", "regio", { heelWoord: true })).toEqual([
      "Regio",
      "regio",
      "regio",
    ]);
    expect(vind("Regio regio", "regio", { hoofdletters: true })).toEqual(["regio"]);
    expect(vind("caf\u00e9 cafe", "cafe", { hoofdletters: true })).toEqual(["cafe"]);
  });

  it("finds nothing for nothing, and never one place twice", () => {
    expect(vind("tekst", "")).toEqual([]);
    expect(vind("aaaa", "aa")).toEqual(["aa", "aa"]);
  });
});
