import { describe, expect, it } from "vitest";
import { Woordcontrole } from "#renderer/editor/spelling/woordcontrole.ts";
import { woordenIn } from "#renderer/editor/spelling/woorden.ts";

const woorden = (regel: string): string[] => woordenIn(regel).map(({ woord }) => woord);

describe("the words of a line", () => {
  it("are the words a dictionary can judge, with where they start", () => {
    expect(woordenIn("De regio’s groeien.")).toEqual([
      { woord: "De", van: 0 },
      { woord: "regio’s", van: 3 },
      { woord: "groeien", van: 11 },
    ]);
  });

  it("are not abbreviations, words with figures, single letters or parts of an address", () => {
    expect(
      woorden("UWV en VNO-NCW: 2e kans, t1x, a of PrO via www.cbs.nl of info@regio.nl, /pad en/of"),
    ).toEqual(["en", "kans", "of", "via", "of"]);
  });

  it("keep an apostrophe in front that belongs to the name, and lose a quotation mark", () => {
    expect(woorden("in ’s-Hertogenbosch, 's morgens, 't Harde en 'stad'")).toEqual([
      "in",
      "’s-Hertogenbosch",
      "morgens",
      "Harde",
      "en",
      "stad",
    ]);
  });

  it("go on over characters nobody sees", () => {
    expect(woorden("de arbeids\u00admarkt, \u200bre\u200bgio")).toEqual([
      "de",
      "arbeids\u00admarkt",
      "re\u200bgio",
    ]);
  });

  it("lose a dash or quote at their end", () => {
    expect(woorden("in- en uitstroom, 'zo'")).toEqual(["in", "en", "uitstroom", "zo"]);
  });
});

describe("the spelling check", () => {
  const controleMet = (fout: readonly string[] | null) => {
    const gevraagd: string[][] = [];
    const controle = new Woordcontrole(async (lijst) => {
      gevraagd.push([...lijst]);
      return fout;
    });
    return { controle, gevraagd };
  };

  it("asks about every word once and knows the wrong ones", async () => {
    const { controle, gevraagd } = controleMet(["tiepfout"]);
    await controle.leer(["tiepfout", "goed"]);
    await controle.leer(["tiepfout", "nieuw"]);

    expect(gevraagd).toEqual([["tiepfout", "goed"], ["nieuw"]]);
    expect(controle.isFout("tiepfout")).toBe(true);
    expect(controle.isFout("goed")).toBe(false);
  });

  it("finds nothing wrong while it is off, while it does not know, and in words that are right here", async () => {
    const { controle } = controleMet(["roermond", "Roermond"]);
    expect(controle.isFout("Roermond")).toBe(false);
    await controle.leer(["Roermond"]);
    expect(controle.isFout("Roermond")).toBe(true);
    controle.stel(true, ["roermond"]);
    expect(controle.isFout("Roermond")).toBe(false);
    controle.stel(false, []);
    expect(controle.isFout("Roermond")).toBe(false);
  });

  it("takes a word for the same word whatever is invisible in it", async () => {
    const { controle, gevraagd } = controleMet(["financiële"]);
    await controle.leer(["arbeids\u00admarkt", "arbeidsmarkt", "ﬁnancie\u0308le"]);

    expect(gevraagd).toEqual([["arbeidsmarkt", "financiële"]]);
    expect(controle.isFout("ﬁnancie\u0308le")).toBe(true);
  });

  it("asks again when nobody could tell", async () => {
    const { controle, gevraagd } = controleMet(null);
    await controle.leer(["woord"]);
    await controle.leer(["woord"]);

    expect(gevraagd).toHaveLength(2);
    expect(controle.isFout("woord")).toBe(false);
  });

  it("reads a typographic apostrophe as a straight one", async () => {
    const { controle, gevraagd } = controleMet([]);
    await controle.leer(["regio’s"]);

    expect(gevraagd).toEqual([["regio's"]]);
  });
});
