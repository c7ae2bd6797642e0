import { describe, expect, it } from "vitest";
import { maandNa, maandNaToets, maandVan } from "#renderer/ui/maand-stap.ts";

describe("the months of a calendar", () => {
  it.each([
    ["ArrowLeft", "2026-01", "2025-12"],
    ["ArrowRight", "2026-12", "2027-01"],
    ["ArrowUp", "2026-02", "2025-11"],
    ["ArrowDown", "2026-11", "2027-02"],
    ["PageUp", "2026-05", "2025-05"],
    ["PageDown", "2026-05", "2027-05"],
    ["Home", "2026-05", "2026-01"],
    ["End", "2026-05", "2026-12"],
  ])("%s goes from %s to %s", (toets, van, naar) => {
    expect(maandNaToets(van, toets)).toBe(naar);
  });

  it("leave other keys alone", () => {
    expect(maandNaToets("2026-05", "Enter")).toBeNull();
    expect(maandNaToets("2026-05", "a")).toBeNull();
  });

  it("end with the years of an agenda", () => {
    expect(maandNa("2000-03", -12)).toBe("2000-01");
    expect(maandNa("2100-11", 12)).toBe("2100-12");
  });

  it("begin where a moment lies", () => {
    expect(maandVan(new Date(2026, 0, 31))).toBe("2026-01");
    expect(maandVan(new Date(2026, 11, 1))).toBe("2026-12");
  });
});
