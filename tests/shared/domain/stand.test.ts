import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maakRijen, somVanRij } from "#shared/begroting/rijen.ts";
import { addSom, type Bedrag, euro, LEGE_SOM, PM, type Som, sumBedragen } from "#shared/domain/bedrag.ts";
import { type Begroting, sumJaar } from "#shared/domain/begroting.ts";
import { vindAfwijkingen } from "#shared/domain/gedrukt-totaal.ts";
import { begintMetStand, somVanBlok, standBegin, standEind } from "#shared/domain/stand.ts";
import { aBlok } from "#tests/builders/a-begroting.ts";
import { aPost } from "#tests/builders/an-agenda.ts";

const RESERVE = aBlok("reserve", "reserve");

/** One reserve over these years, with one post per row of amounts by year, and what it begins with. */
function aReserve(
  jaren: number[],
  rijen: readonly Readonly<Record<string, Bedrag>>[],
  beginstand: Bedrag | null = null,
): Begroting {
  const posten = rijen.map((bedragen, index) => aPost({ id: `p${index}`, blokId: RESERVE.id, bedragen }));
  return {
    jaren,
    gedrukt: {},
    gedruktDekking: {},
    gedruktReserve: {},
    blokken: [{ ...RESERVE, beginstand }],
    posten,
    noten: [],
  };
}

const bedrag: fc.Arbitrary<Bedrag> = fc.oneof(
  fc.constant(PM),
  fc.record({
    kind: fc.constant("euro" as const),
    euro: fc.integer({ min: -9_999_999, max: 9_999_999 }),
    circa: fc.boolean(),
  }),
);
const reserve = fc
  .uniqueArray(fc.integer({ min: 2020, max: 2035 }), { minLength: 1, maxLength: 12 })
  .chain((jaren) =>
    fc
      .tuple(
        fc.array(fc.dictionary(fc.constantFrom(...jaren.map(String)), bedrag), { maxLength: 6 }),
        fc.option(bedrag),
      )
      .map(([rijen, beginstand]) => aReserve([...jaren].sort(), rijen, beginstand)),
  );

const van = ({ blokken: [reserve] }: Begroting) => reserve ?? expect.fail();
const per = (begroting: Begroting): Som[] =>
  begroting.jaren.map((jaar) => somVanBlok(begroting, van(begroting), jaar));

describe("the balance of a reserve", () => {
  it("goes on where the year before ended: 500.000 in, 100.000 out, and it stays 400.000", () => {
    const begroting = aReserve([2026, 2027, 2028], [{ 2026: euro(500_000) }, { 2027: euro(-100_000) }]);

    expect(per(begroting).map((som) => som.euro)).toEqual([500_000, 400_000, 400_000]);
    expect(begroting.jaren.map((jaar) => standBegin(begroting, RESERVE, jaar).euro)).toEqual([
      0, 500_000, 400_000,
    ]);
  });

  it("begins its first year with what was in it before", () => {
    const mutaties = [{ 2026: euro(100_000) }, { 2026: euro(-200_000), 2027: euro(-300_000) }];
    const begroting = aReserve([2026, 2027], mutaties, euro(1_000_000));

    expect(standBegin(begroting, van(begroting), 2026).euro).toBe(1_000_000);
    expect(per(begroting).map((som) => som.euro)).toEqual([900_000, 600_000]);
    expect(per(aReserve([2026], [{ 2026: euro(5) }], PM))).toEqual([
      { ...LEGE_SOM, euro: 5, pm: true, metEuro: true },
    ]);
  });

  it("ends where it began with all mutations of the year, and begins where the year before ended", () => {
    fc.assert(
      fc.property(reserve, (begroting) => {
        const { posten, jaren } = begroting;
        let vorige = sumBedragen([van(begroting).beginstand]);
        for (const jaar of jaren) {
          expect(standBegin(begroting, van(begroting), jaar)).toEqual(vorige);
          vorige = addSom(vorige, sumJaar(posten, jaar));
          expect(standEind(begroting, van(begroting), jaar)).toEqual(vorige);
        }
      }),
    );
  });

  it("carries PM and circa along to every later year", () => {
    const circa: Bedrag = { kind: "euro", euro: 10, circa: true };
    expect(per(aReserve([2026, 2027, 2028], [{ 2026: circa }, { 2027: PM }]))).toEqual([
      { euro: 10, pm: false, circa: true, metEuro: true },
      { euro: 10, pm: true, circa: true, metEuro: true },
      { euro: 10, pm: true, circa: true, metEuro: true },
    ]);
  });

  it("is what the grid shows, and what a printed total is held against", () => {
    fc.assert(
      fc.property(reserve, (begroting) => {
        const sub = maakRijen(begroting, new Set()).find(({ soort }) => soort === "subtotaal");
        const standen = per(begroting);
        if (sub) expect(begroting.jaren.map((jaar) => somVanRij(begroting, sub, jaar))).toEqual(standen);
        const gedrukt = Object.fromEntries(begroting.jaren.map((jaar, i) => [jaar, standen[i]?.euro ?? 0]));
        expect(vindAfwijkingen({ ...begroting, blokken: [{ ...van(begroting), gedrukt }] })).toEqual([]);
      }),
    );
  });

  it("leaves what a year that is no column put in out of it", () => {
    expect(per(aReserve([2027, 2028], [{ 2026: euro(5), 2027: euro(7) }])).map((som) => som.euro)).toEqual([
      7, 7,
    ]);
  });

  it("begins a year with something only when that was in it before, or is left after a year that is not the last", () => {
    const loopt = (rijen: Record<string, Bedrag>[], beginstand: Bedrag | null = null) => {
      const begroting = aReserve([2026, 2027], rijen, beginstand);
      return begintMetStand(begroting, van(begroting));
    };
    expect(loopt([], euro(5))).toBe(true);
    expect(loopt([], PM)).toBe(true);
    expect(loopt([], euro(0))).toBe(false);
    expect(loopt([{ 2026: euro(5) }])).toBe(true);
    expect(loopt([{ 2026: PM }])).toBe(true);
    expect(loopt([{ 2026: euro(5) }, { 2026: euro(-5) }])).toBe(false);
    expect(loopt([{ 2027: euro(5) }])).toBe(false);
  });

  it("is a thing of reserves: other blokken begin each year anew", () => {
    const begroting = aReserve([2026, 2027], [{ 2026: euro(5) }]);
    expect(somVanBlok(begroting, { ...RESERVE, soort: "lasten" }, 2027)).toEqual(LEGE_SOM);
  });
});
