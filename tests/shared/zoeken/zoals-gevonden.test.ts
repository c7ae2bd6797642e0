import { expect, it } from "vitest";
import { zoalsGevonden } from "#shared/zoeken/zoals-gevonden.ts";

const zoek = (term: string, hoofdletters = false) => ({ termen: [term], heelWoord: false, hoofdletters });

it.each([
  ["techniek", "techniek", "metaal", "metaal"],
  ["Techniek", "techniek", "metaal", "Metaal"],
  ["TECHNIEK", "techniek", "metaal", "METAAL"],
  ["Techniek", "Techniek", "metaal", "metaal"],
  ["techniek", "Techniek", "metaal", "metaal"],
  ["Techniek", "techniek", "ijzer", "IJzer"],
  ["Techniek", "techniek", "UWV", "UWV"],
  ["Techniek", "techniek", "", ""],
  ["X", "x", "y", "Y"],
  ["2026", "2026", "volgend jaar", "volgend jaar"],
  ["‘Techniek", "‘techniek", "metaal", "metaal"],
])("in the place of ‘%s’, found by ‘%s’, ‘%s’ becomes ‘%s’", (gevonden, term, door, nieuw) => {
  expect(zoalsGevonden(gevonden, door, zoek(term))).toBe(nieuw);
});

it("is what was typed when capitals count", () => {
  expect(zoalsGevonden("Techniek", "metaal", zoek("techniek", true))).toBe("metaal");
});
