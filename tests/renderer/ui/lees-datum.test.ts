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
