import { expect, it } from "vitest";
import { vasteRijen } from "#renderer/begroting/rooster-afgeleid.ts";
import { maakRijen } from "#shared/begroting/rijen.ts";
import { aBegroting, aBlok } from "#tests/builders/a-begroting.ts";

const vast = (...soorten: Parameters<typeof aBlok>[1][]) => {
  const blokken = soorten.map((soort, index) => aBlok(`blok-${index}`, soort));
  return [...vasteRijen(maakRijen(aBegroting({ blokken }), new Set()))];
};

it("keeps the totals and the saldo in sight, each above those below it, also when there are only some", () => {
  expect(vast("lasten", "dekking", "reserve")).toEqual([
    ["totaal:lasten", 2],
    ["totaal:dekking", 1],
    ["totaal:saldo", 0],
  ]);
  expect(vast("dekking")).toEqual([
    ["totaal:dekking", 1],
    ["totaal:saldo", 0],
  ]);
  expect(vast("lasten")).toEqual([["totaal:lasten", 0]]);
  expect(vast("reserve")).toEqual([]);
});
