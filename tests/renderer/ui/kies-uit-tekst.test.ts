import { describe, expect, it } from "vitest";
import { leesKeuze } from "#renderer/ui/kies-uit-tekst.ts";

const KEUZES = [
  { id: "a", label: "Gemeente Zwolle" },
  { id: "b", label: "Gemeente Zutphen" },
  { id: "c", label: "UWV" },
];

describe("what stands in a field that is left", () => {
  it("is the choice with that name, whatever its capitals", () => {
    expect(leesKeuze(" uwv ", KEUZES, true)).toEqual({ kies: "c" });
  });

  it("is something new when that can be made, also when it is part of a name", () => {
    expect(leesKeuze("Gemeente Zw", KEUZES, true)).toEqual({ maak: "Gemeente Zw" });
  });

  it("is the one choice it is part of when nothing can be made", () => {
    expect(leesKeuze("zwol", KEUZES, false)).toEqual({ kies: "a" });
  });

  it("is refused with a sentence when it means more than one choice, or none", () => {
    expect(leesKeuze("gemeente", KEUZES, false)).toMatchObject({
      fout: expect.stringContaining("Meer dan één"),
    });
    expect(leesKeuze("SBB", KEUZES, false)).toMatchObject({ fout: expect.stringContaining("‘SBB’") });
  });

  it("is nothing when it is empty", () => {
    expect(leesKeuze("  ", KEUZES, true)).toEqual({ niets: true });
  });
});
