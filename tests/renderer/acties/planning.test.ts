import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schuifMaanden } from "#renderer/acties/planning.ts";

const maand = fc
  .record({ jaar: fc.integer({ min: 2020, max: 2040 }), nr: fc.integer({ min: 1, max: 12 }) })
  .map(({ jaar, nr }) => `${jaar}-${String(nr).padStart(2, "0")}`);
const periode = fc.tuple(maand, maand).map(([een, twee]) => ({
  start: een < twee ? een : twee,
  eind: een < twee ? twee : een,
}));
const lengte = ({ start, eind }: { start: string | null; eind: string | null }) => {
  const tel = (wat: string | null) => Number(wat?.slice(0, 4)) * 12 + Number(wat?.slice(5));
  return tel(eind) - tel(start);
};

describe("moving the bar of an actie", () => {
  it("keeps its length, and moving back gives what it was", () => {
    fc.assert(
      fc.property(periode, fc.integer({ min: -40, max: 40 }), (was, maanden) => {
        const verschoven = schuifMaanden(was, "geheel", maanden);
        expect(lengte(verschoven)).toBe(lengte(was));
        expect(schuifMaanden(verschoven, "geheel", -maanden)).toEqual(was);
      }),
    );
  });

  it("never lets an end pass the other", () => {
    fc.assert(
      fc.property(
        periode,
        fc.constantFrom("start" as const, "eind" as const),
        fc.integer({ min: -60, max: 60 }),
        (was, deel, maanden) => {
          const nieuw = schuifMaanden(was, deel, maanden);
          expect(lengte(nieuw)).toBeGreaterThanOrEqual(0);
          expect(deel === "start" ? nieuw.eind : nieuw.start).toBe(deel === "start" ? was.eind : was.start);
        },
      ),
    );
  });

  it("crosses a year, and leaves a side without a month as it is", () => {
    expect(schuifMaanden({ start: "2026-11", eind: "2026-12" }, "geheel", 2)).toEqual({
      start: "2027-01",
      eind: "2027-02",
    });
    expect(schuifMaanden({ start: null, eind: "2026-01" }, "geheel", -1)).toEqual({
      start: null,
      eind: "2025-12",
    });
  });
});
