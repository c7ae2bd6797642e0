import { describe, expect, it } from "vitest";
import { typografisch } from "#renderer/editor/invoer/typografie.ts";

/** The text as it stands there after typing it key by key. */
function typ(tekst: string): string {
  let staat = "";
  for (const teken of tekst) {
    staat += teken;
    const vervanging = typografisch(staat);
    if (vervanging) staat = staat.slice(0, vervanging.van) + vervanging.door + staat.slice(vervanging.tot);
  }
  return staat;
}

describe("typographic quotes and dashes", () => {
  it.each([
    ['Zij zei "ja" en "nee".', "Zij zei „ja” en „nee”."],
    ["de 'warme overdracht' (\"van hand tot hand\")", "de ‘warme overdracht’ („van hand tot hand”)"],
    ["\"Dat heet 'doen'\"", "„Dat heet ‘doen’”"],
    ["'s-Hertogenbosch en 's morgens in 't Harde", "’s-Hertogenbosch en ’s morgens in ’t Harde"],
    ["(’s-Gravenhage) ('s-Gravenhage)", "(’s-Gravenhage) (’s-Gravenhage)"],
    ["foto's, Wajong'ers en de jaren '90 en '24.", "foto’s, Wajong’ers en de jaren ’90 en ’24."],
    ["'stad' en 'tijd' zijn woorden", "‘stad’ en ‘tijd’ zijn woorden"],
    ["werk - en inkomen -- samen", "werk – en inkomen – samen"],
    ["werk--inkomen", "werk–inkomen"],
    ["beleids- en uitvoeringsagenda", "beleids- en uitvoeringsagenda"],
    ["2026-2028, -10 en e-mail", "2026-2028, -10 en e-mail"],
  ])("%s becomes %s", (getypt, staat) => {
    expect(typ(getypt)).toBe(staat);
  });

  it("replaces no more than the sign itself", () => {
    expect(typografisch('een "')).toEqual({ van: 4, tot: 5, door: "„" });
    expect(typografisch("een - ")).toEqual({ van: 4, tot: 5, door: "–" });
  });
});
