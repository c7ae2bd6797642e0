import { describe, expect, it } from "vitest";
import { formatDatum, formatMaand, Maand } from "#shared/domain/datum.ts";

const MAANDEN =
  "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

describe("a date in words", () => {
  it.each(MAANDEN.map((naam, index) => [String(index + 1).padStart(2, "0"), naam]))(
    "has for %s the name %s",
    (nummer, naam) => {
      expect(formatMaand(`2026-${nummer}`)).toBe(`${naam} 2026`);
      expect(formatDatum(`2026-${nummer}-05`)).toBe(`5 ${naam} 2026`);
    },
  );

  it("keeps the number of a month there is not", () => {
    expect(formatMaand("2026-13")).toBe("13 2026");
    expect(formatDatum("2026-13-14")).toBe("14 13 2026");
  });
});

it("a month is a year and one of twelve", () => {
  for (const maand of ["2026-01", "2026-09", "2026-10", "2026-12"])
    expect(Maand.safeParse(maand).success).toBe(true);
  for (const maand of [
    "2026-00",
    "2026-13",
    "2026-20",
    "2026-1",
    "x2026-01",
    "2026-011",
    "202-01",
    "2026-0x",
  ])
    expect(Maand.safeParse(maand).error?.issues[0]?.message, maand).toBe("Een maand schrijft u als jjjj-mm.");
});
