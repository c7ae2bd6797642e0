import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDatumKort, leesDatum } from "#renderer/ui/lees-datum.ts";

describe("leesDatum", () => {
  it.each([
    "14-12-2023",
    "14/12/23",
    "14.12.2023",
    "14 dec 2023",
    "14 december 2023",
    "14 DEC. 2023",
    "2023-12-14",
  ])("reads %s", (tekst) => {
    expect(leesDatum(tekst)).toEqual({ datum: "2023-12-14" });
  });

  it.each(["1 mrt 2026", "1 maart 2026", "1 maa 2026"])("knows March as in %s", (tekst) => {
    expect(leesDatum(tekst)).toEqual({ datum: "2026-03-01" });
  });

  const VANDAAG = new Date(2026, 10, 28);
  it.each([
    ["16 dec", "2026-12-16"],
    ["16-12", "2026-12-16"],
    ["16/12", "2026-12-16"],
    ["16 december.", "2026-12-16"],
    ["wo 16 dec", "2026-12-16"],
    ["woensdag 16 december 2026", "2026-12-16"],
    ["16e december", "2026-12-16"],
    ["3 nov", "2026-11-03"],
    ["15 jan", "2027-01-15"],
    ["29 feb 2028", "2028-02-29"],
  ])("reads %s, without a year as the day nearest to today", (tekst, datum) => {
    expect(leesDatum(tekst, VANDAAG)).toEqual({ datum });
  });

  it("looks for the nearest day in the year before too", () => {
    expect(leesDatum("20 dec", new Date(2027, 0, 5))).toEqual({ datum: "2026-12-20" });
  });

  it.each(["31 feb", "32-1", "16 foo"])("says what is wrong with %s", (tekst) => {
    expect(leesDatum(tekst, VANDAAG)).toHaveProperty("fout");
  });

  it("reads nothing as no date", () => {
    expect(leesDatum("  ")).toEqual({ datum: null });
  });

  it.each(["31-2-2026", "14-13-2026", "14-12-1999", "14-12-2101", "morgen", "14 foo 2026", "14 decor 2026"])(
    "says what is wrong with %s",
    (tekst) => {
      expect(leesDatum(tekst)).toHaveProperty("fout");
    },
  );

  it("reads back what it shows", () => {
    const dag = fc.date({ min: new Date("2000-01-02"), max: new Date("2100-12-30"), noInvalidDate: true });
    fc.assert(
      fc.property(dag, (moment) => {
        const datum = moment.toISOString().slice(0, 10);
        expect(leesDatum(formatDatumKort(datum))).toEqual({ datum });
      }),
    );
  });
});
