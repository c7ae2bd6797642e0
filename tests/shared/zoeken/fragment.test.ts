import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fragment, markeer } from "#shared/zoeken/fragment.ts";
import { vouw, woorden } from "#shared/zoeken/vouw.ts";

const gemarkeerd = (tekst: string, termen: readonly string[]) =>
  markeer(tekst, termen).flatMap((deel) => (deel.gevonden ? [deel.tekst] : []));

describe("folding", () => {
  it("keeps every character at its place, for any text", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (tekst) => vouw(tekst).length === tekst.length));
  });

  it("sees no accents, capitals or kind of quote", () => {
    expect(vouw("Privé ’s-Ärt")).toBe("prive 's-art");
  });
});

describe("marking", () => {
  it("loses not one character, for any text and terms", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (tekst, termen) => {
        expect(
          markeer(tekst, termen.flatMap(woorden))
            .map((deel) => deel.tekst)
            .join(""),
        ).toBe(tekst);
      }),
    );
  });

  it("marks with capitals and accents as they stand", () => {
    expect(gemarkeerd("Privé en PRIVE", ["prive"])).toEqual(["Privé", "PRIVE"]);
  });

  it("marks the inside of a word only when no word begins with it", () => {
    expect(gemarkeerd("werk en netwerk", ["werk"])).toEqual(["werk"]);
    expect(gemarkeerd("netwerk", ["werk"])).toEqual(["werk"]);
  });

  it("marks the longest of two terms at one place", () => {
    expect(gemarkeerd("werkgever", ["werk", "werkgever"])).toEqual(["werkgever"]);
  });
});

describe("the part of a text around a hit", () => {
  const lang = `${"Er staat veel voor. ".repeat(20)}Hier staat zandloper.${" En veel erna.".repeat(20)}`;

  it("contains the hit and says that there is more", () => {
    expect(fragment(lang, ["zandloper"], 60)).toMatch(/^… .*zandloper.* …$/u);
  });

  it("is the whole text when that is short", () => {
    expect(fragment("een zandloper", ["zandloper"], 60)).toBe("een zandloper");
  });

  it("is nothing when the term does not stand there", () => {
    expect(fragment(lang, ["komeet"], 60)).toBeNull();
  });
});
