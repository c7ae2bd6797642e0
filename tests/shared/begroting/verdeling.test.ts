import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verdeelLasten } from "#shared/begroting/verdeling.ts";
import { type Bedrag, euro, PM } from "#shared/domain/bedrag.ts";
import type { Begroting } from "#shared/domain/begroting.ts";
import { aPost } from "#tests/builders/an-agenda.ts";

function begroting(blokken: readonly (readonly Bedrag[])[]): Begroting {
  return {
    jaren: [2026],
    gedrukt: {},
    blokken: blokken.map((_, b) => ({
      id: `b${b}`,
      naam: `Blok ${b}`,
      soort: "lasten" as const,
      gedrukt: {},
      volgorde: `b${b}`,
    })),
    posten: blokken.flatMap((bedragen, b) =>
      bedragen.map((bedrag, p) =>
        aPost({ id: `b${b}p${p}`, blokId: `b${b}`, naam: `Post ${b}.${p}`, bedragen: { 2026: bedrag } }),
      ),
    ),
    noten: [],
  };
}

describe("where the money goes", () => {
  it("divides into whole percentages that add up to 100 and amounts that add up to the lasten", () => {
    const bedragen = fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(bedragen, { minLength: 1, maxLength: 12 }), (blokken) => {
        const delen = verdeelLasten(begroting(blokken.map((rij) => rij.map(euro))), 2026);

        expect(delen.reduce((som, { procent }) => som + procent, 0)).toBe(100);
        expect(delen.reduce((som, deel) => som + deel.euro, 0)).toBe(
          blokken.flat().reduce((a, b) => a + b, 0),
        );
        expect(delen.length).toBeLessThanOrEqual(5);
      }),
    );
  });

  it("is empty without amounts", () => {
    expect(verdeelLasten(begroting([[PM]]), 2026)).toEqual([]);
  });
});
