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

  it("knows the words of an abbreviation of several words", () => {
    expect(onbekendeAfkortingen(["AMR"], bekend("AMR ML"))).toEqual([]);
  });

  it("never gives one that is in the list", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Z]{2,6}$/u)), (woorden) => {
        expect(onbekendeAfkortingen(woorden, bekend(...woorden))).toEqual([]);
      }),
    );
  });
});
