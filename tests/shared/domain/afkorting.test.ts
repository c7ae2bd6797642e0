import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onbekendeAfkortingen } from "#shared/domain/afkorting.ts";

const bekend = (...lijst: string[]) =>
  lijst.map((afkorting) => ({ id: afkorting, afkorting, betekenis: "…" }));

describe("unknown abbreviations", () => {
  it("are each given once, in order of appearance", () => {
    expect(onbekendeAfkortingen(["Het WSP en het UWV.", "Het UWV en het LWL."], bekend("LWL"))).toEqual([
      "WSP",
      "UWV",
    ]);
  });

  it("are not names that happen to hold capitals", () => {
    expect(onbekendeAfkortingen(["McDonald, Roermond en een A."], [])).toEqual([]);
  });

  it("have two to eight letters, most of them capitals, and no letter or number beside them", () => {
    const gevonden = (tekst: string) => onbekendeAfkortingen([tekst], []);
    expect(gevonden("SROI, RvO, R&D, UWV’s en AB; (WSP) ABCDEFGH")).toEqual([
      "SROI",
      "RvO",
      "R&D",
      "UWV",
      "AB",
      "WSP",
      "ABCDEFGH",
    ]);
    expect(gevonden("ABCDEFGHI")).toEqual([]);
    expect(gevonden("AbcD AbC aBC ABc")).toEqual(["AbC"]);
    expect(gevonden("éAB ABé 1AB AB1 xAB ABx")).toEqual([]);
  });

  it("knows the words of an abbreviation of several words", () => {
    expect(onbekendeAfkortingen(["AMR en ML, AMRML"], bekend("AMR  ML"))).toEqual(["AMRML"]);
  });

  it("never gives one that is in the list", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Z]{2,6}$/u)), (woorden) => {
        expect(onbekendeAfkortingen(woorden, bekend(...woorden))).toEqual([]);
      }),
    );
  });
});
