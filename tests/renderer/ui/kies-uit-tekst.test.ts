import { describe, expect, it } from "vitest";
import { leesKeuze } from "#renderer/ui/kies-uit-tekst.ts";

const KEUZES = [
  { id: "a", label: "Gemeente Zwolle" },
  { id: "b", label: "Gemeente Zutphen" },
  { id: "c", label: "UWV" },
];

describe("what stands in a field that is left", () => {
  it("is the choice with that name, whatever its capitals", () => {
    expect(leesKeuze(" uwv ", KEUZES)).toEqual({ kies: "c" });
  });

  it("is something new otherwise, also when it is part of a name", () => {
    expect(leesKeuze("Gemeente Zw", KEUZES)).toEqual({ maak: "Gemeente Zw" });
  });

  it("is nothing when it is empty", () => {
    expect(leesKeuze("  ", KEUZES)).toBeNull();
  });
});
