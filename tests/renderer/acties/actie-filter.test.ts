import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterActies, GEEN_FILTER, isGefilterd, ZONDER } from "#renderer/acties/actie-filter.ts";
import { ActieStatus } from "#shared/domain/actie.ts";
import { anActie, anAgenda } from "#tests/builders/an-agenda.ts";

const { begroting } = anAgenda();
const kiesbaar = <T>(...waarden: T[]) => fc.constantFrom(...waarden);
const acties = fc.array(
  fc.record({
    ambitieId: kiesbaar(null, "a", "b"),
    trekker: kiesbaar(null, "p"),
    status: kiesbaar(...ActieStatus.options),
    gemeenten: fc.subarray(["g", "h"]),
  }),
);
const filter = fc.record({
  ambitie: kiesbaar(null, ZONDER, "a"),
  trekker: kiesbaar(null, ZONDER, "p"),
  status: kiesbaar(null, ...ActieStatus.options),
  gemeente: kiesbaar(null, "g"),
  geld: kiesbaar(null, "met" as const, "zonder" as const),
});

describe("the filter of the acties", () => {
  it("shows all of them when nothing is chosen", () => {
    expect(isGefilterd(GEEN_FILTER)).toBe(false);
    const alle = [anActie(), anActie({ id: "ander" })];
    expect(filterActies(alle, GEEN_FILTER, begroting)).toEqual(alle);
  });

  it("shows what has all of what was chosen, in its order", () => {
    fc.assert(
      fc.property(acties, filter, (velden, gekozen) => {
        const alle = velden.map((veld, index) => anActie({ ...veld, id: `x${index}` }));
        const getoond = filterActies(alle, gekozen, begroting);
        expect(getoond).toEqual(alle.filter((actie) => getoond.includes(actie)));
        for (const actie of alle) {
          const past = [
            gekozen.ambitie === null || actie.ambitieId === (gekozen.ambitie === ZONDER ? null : "a"),
            gekozen.trekker === null || actie.trekker === (gekozen.trekker === ZONDER ? null : "p"),
            gekozen.status === null || actie.status === gekozen.status,
            gekozen.gemeente === null || actie.gemeenten.includes("g"),
            gekozen.geld !== "met",
          ];
          expect(getoond.includes(actie)).toBe(past.every(Boolean));
        }
      }),
    );
  });
});
