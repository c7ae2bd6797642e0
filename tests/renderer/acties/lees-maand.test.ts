import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMaandKort, leesMaand } from "#renderer/acties/lees-maand.ts";
import { formatMaand } from "#shared/domain/datum.ts";

const maanden = fc
  .record({ jaar: fc.integer({ min: 2000, max: 2100 }), maand: fc.integer({ min: 1, max: 12 }) })
  .map(({ jaar, maand }) => `${jaar}-${String(maand).padStart(2, "0")}`);

describe("reading a month", () => {
  it("reads back every month it writes, long, short and as stored", () => {
    fc.assert(
      fc.property(maanden, (maand) => {
        for (const tekst of [formatMaand(maand), formatMaandKort(maand), maand])
          expect(leesMaand(tekst)).toEqual({ maand });
      }),
    );
  });

  it.each([
    ["31-12-2026", "2026-12"],
    ["31 dec 2026", "2026-12"],
    ["1/3/26", "2026-03"],
    ["2026-12-31", "2026-12"],
    ["dec", "2026-12"],
    ["januari", "2027-01"],
    ["16 dec", "2026-12"],
  ])("reads %j by its month", (tekst, maand) => {
    expect(leesMaand(tekst, new Date(2026, 10, 28))).toEqual({ maand });
  });

  it.each([
    ["3-2026", "2026-03"],
    ["03/26", "2026-03"],
    ["Mrt. 2026", "2026-03"],
    ["maa 2026", "2026-03"],
    ["sept 2026", "2026-09"],
    [" ", null],
  ])("reads %j", (tekst, maand) => {
    expect(leesMaand(tekst)).toEqual({ maand });
  });

  it.each(["2026", "voorjaar 2026", "maartje 2026", "kwartaal 1"])("refuses %s with an example", (tekst) => {
    expect(leesMaand(tekst)).toEqual({ fout: "Deze maand lezen we niet. Typ maart 2026 of 3-2026." });
  });

  it("refuses a month or year that cannot be, and says which", () => {
    expect(leesMaand("13-2026")).toEqual({ fout: expect.stringContaining("maand bestaat niet") });
    expect(leesMaand("3-1999")).toEqual({ fout: expect.stringContaining("jaar") });
  });
});
