import { describe, expect, it } from "vitest";
import { somVanKeuze, zegKeuze } from "#shared/begroting/som-van-keuze.ts";
import { aGebied, aRooster, BEGROTING } from "#tests/builders/a-rooster.ts";

const zeg = (van: string, tot: string) => zegKeuze(somVanKeuze(BEGROTING, aRooster(), aGebied(van, tot)));

describe("what chosen cells hold together", () => {
  it("is the sum, the count and the average of the amounts of posten, without what adds them up", () => {
    expect(zeg("monitor/2026", "ips/2026")).toBe("Som 150.000 · 2 bedragen · gemiddeld 75.000");
    expect(zeg("monitor/2026", "totaal:lasten/2027")).toBe(
      "Som 170.000 + PM · 4 bedragen · gemiddeld 56.667",
    );
  });

  it("counts sums when nothing else is chosen, and totals over years when no year is", () => {
    expect(zeg("totaal:lasten/2026", "totaal:lasten/2027")).toBe(
      "Som 170.000 + PM · 2 bedragen · gemiddeld 85.000",
    );
    expect(zeg("monitor/totaal", "ips/totaal")).toBe("Som 170.000 + PM · 2 bedragen · gemiddeld 85.000");
  });

  it("says nothing of one amount, or of words", () => {
    expect(zeg("monitor/2026", "monitor/2026")).toBe("");
    expect(zeg("monitor/naam", "ips/aard")).toBe("");
  });
});
