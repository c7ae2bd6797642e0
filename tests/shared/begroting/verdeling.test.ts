import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verdeelLasten } from "#shared/begroting/verdeling.ts";
import { type Bedrag, euro, formatSom, PM, sumBedragen } from "#shared/domain/bedrag.ts";
import type { Begroting } from "#shared/domain/begroting.ts";
import { aPost } from "#tests/builders/an-agenda.ts";

function begroting(blokken: readonly (readonly Bedrag[])[]): Begroting {
  return {
    jaren: [2026],
    gedrukt: {},
    gedruktDekking: {},
    gedruktReserve: {},
    blokken: blokken.map((_, b) => ({
      id: `b${b}`,
      naam: `Blok ${b}`,
      soort: "lasten" as const,
      gedrukt: {},
      beginstand: null,
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
        expect(delen.reduce((som, deel) => som + deel.som.euro, 0)).toBe(
          blokken.flat().reduce((a, b) => a + b, 0),
        );
        expect(delen.length).toBeLessThanOrEqual(5);
      }),
    );
  });

  it("rounds up where the largest part was cut off", () => {
    const procenten = (...euros: number[]) =>
      verdeelLasten(begroting(euros.map((waarde) => [euro(waarde)])), 2026).map(({ procent }) => procent);

    expect(procenten(334, 333, 333)).toEqual([34, 33, 33]);
    expect(procenten(333, 333, 334)).toEqual([33, 33, 34]);
    expect(procenten(105, 104, 791)).toEqual([11, 10, 79]);
    expect(procenten(104, 107, 789)).toEqual([10, 11, 79]);
  });

  it("shows up to five blokken in their order, and of more the four largest and what is left", () => {
    const namen = (...euros: number[]) =>
      verdeelLasten(begroting(euros.map((waarde) => [euro(waarde)])), 2026).map(
        ({ id, naam, som }) => `${id} ${naam} ${som.euro}`,
      );

    expect(namen(1, 2, 3, 4, 5)).toEqual([
      "b0 Blok 0 1",
      "b1 Blok 1 2",
      "b2 Blok 2 3",
      "b3 Blok 3 4",
      "b4 Blok 4 5",
    ]);
    expect(namen(1, 5, 2, 4, 6, 3)).toEqual([
      "b1 Blok 1 5",
      "b3 Blok 3 4",
      "b4 Blok 4 6",
      "b5 Blok 5 3",
      "overig Overig 3",
    ]);
  });

  it("is about lasten only, and names a blok without a name", () => {
    const basis = begroting([[euro(10)], [euro(20)], [euro(-5)]]);
    const [eerste, tweede, derde] = basis.blokken;
    if (!eerste || !tweede || !derde) throw new Error("no blokken");
    const blokken = [{ ...eerste, naam: " " }, { ...tweede, soort: "dekking" as const }, derde];

    expect(verdeelLasten({ ...basis, blokken }, 2026)).toEqual([
      { id: "b0", naam: "Leeg blok", som: sumBedragen([euro(10)]), procent: 100 },
    ]);
  });

  it("tells PM beside a share, and a blok of PM alone last and without one", () => {
    expect(
      verdeelLasten(begroting([[PM], [euro(10), PM], [euro(0)], []]), 2026).map(({ id, som, procent }) => [
        id,
        formatSom(som),
        procent,
      ]),
    ).toEqual([
      ["b1", "10 + PM", 100],
      ["b0", "PM", 0],
    ]);
  });

  it("is empty without amounts", () => {
    expect(verdeelLasten(begroting([[], [euro(0)]]), 2026)).toEqual([]);
  });
});
