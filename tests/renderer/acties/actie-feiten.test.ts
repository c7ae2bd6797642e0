import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groepeerActies, periodeTekst } from "#renderer/acties/actie-feiten.ts";
import { balkVan, PLANNING_MAANDEN } from "#renderer/acties/planning.ts";
import { anActie, anAmbitie } from "#tests/builders/an-agenda.ts";

const maand = fc
  .record({ jaar: fc.integer({ min: 2024, max: 2029 }), maand: fc.integer({ min: 1, max: 12 }) })
  .map(({ jaar, maand }) => `${jaar}-${String(maand).padStart(2, "0")}`);

describe("the months of an actie", () => {
  it("are written as a period, or as the one side that is known", () => {
    expect(periodeTekst(anActie({ start: "2026-03", eind: "2027-06" }))).toBe("maart 2026 – juni 2027");
    expect(periodeTekst(anActie({ start: "2026-03", eind: "2026-03" }))).toBe("maart 2026");
    expect(periodeTekst(anActie({ start: "2026-03" }))).toBe("vanaf maart 2026");
    expect(periodeTekst(anActie())).toBe("");
  });
});

describe("the bar of an actie in the planning", () => {
  it("stands on its months, the last one included", () => {
    expect(balkVan({ start: "2026-01", eind: "2026-12" }, 2026)).toEqual({
      van: 0,
      tot: 12,
      openVoor: false,
      openNa: false,
    });
  });

  it("goes on at a side that is not known or not shown", () => {
    expect(balkVan({ start: "2025-09", eind: null }, 2026)).toEqual({
      van: 0,
      tot: PLANNING_MAANDEN,
      openVoor: true,
      openNa: true,
    });
  });

  it("always lies inside the planning, and is absent when nothing of it does", () => {
    fc.assert(
      fc.property(fc.option(maand), fc.option(maand), (start, eind) => {
        const balk = balkVan({ start, eind }, 2026);
        if (!balk) return;
        expect(balk.van).toBeGreaterThanOrEqual(0);
        expect(balk.tot).toBeLessThanOrEqual(PLANNING_MAANDEN);
        expect(balk.tot).toBeGreaterThan(balk.van);
      }),
    );
    expect(balkVan({ start: null, eind: null }, 2026)).toBeNull();
    expect(balkVan({ start: "2028-01", eind: "2028-03" }, 2026)).toBeNull();
    expect(balkVan({ start: "2026-05", eind: "2026-03" }, 2026)).toBeNull();
  });
});

describe("acties by ambitie", () => {
  it("show every actie once, also one whose ambitie is gone", () => {
    const ids = fc.constantFrom(null, "a", "b", "weg");
    fc.assert(
      fc.property(fc.array(ids), (ambitieIds) => {
        const acties = ambitieIds.map((ambitieId, i) => anActie({ id: `actie-${i}`, ambitieId }));
        const groepen = groepeerActies(acties, [anAmbitie({ id: "a" }), anAmbitie({ id: "b" })]);
        const getoond = groepen.flatMap((groep) => groep.acties.map(({ id }) => id));
        expect([...getoond].sort()).toEqual(acties.map(({ id }) => id).sort());
        for (const { ambitie, acties: vanGroep } of groepen)
          if (ambitie) expect(vanGroep.every(({ ambitieId }) => ambitieId === ambitie.id)).toBe(true);
      }),
    );
  });
});
