import { describe, expect, it } from "vitest";
import { isVanRechts, stukkenPerRichting } from "#shared/domain/schrijfrichting.ts";

const delen = (tekst: string, alineaVanRechts: boolean): string[] =>
  stukkenPerRichting(tekst, alineaVanRechts).map(
    ({ tekst: deel, vanRechts }) => `${vanRechts ? "←" : "→"}${deel}`,
  );

describe("the direction of a paragraph", () => {
  it.each([
    ["مرحبا بكم في سوق العمل", true],
    ["2025: (עברית)", true],
    ["עברית Word", true],
    ["Word עברית", false],
    ["De regio", false],
    ["2025", false],
    ["", false],
  ])("of %s from the right: %s", (tekst, vanRechts) => {
    expect(isVanRechts(tekst)).toBe(vanRechts);
  });
});

describe("the pieces of one direction", () => {
  it("keep signs and figures with the letters they belong to", () => {
    expect(delen("עברית Word 2024 בעברית.", true)).toEqual(["←עברית ", "→Word 2024", "← בעברית."]);
    expect(delen("Het woord שלום עולם, dus.", false)).toEqual(["→Het woord ", "←שלום עולם", "→, dus."]);
    expect(delen("مرحبا، 2025 (RWC).", true)).toEqual(["←مرحبا، 2025 (", "→RWC", "←)."]);
    expect(delen("De regio", false)).toEqual(["→De regio"]);
  });
});
