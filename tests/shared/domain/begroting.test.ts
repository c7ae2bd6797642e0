import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bedrag, euro, PM } from "#shared/domain/bedrag.ts";
import {
  type Begroting,
  BlokSoort,
  postenVanSoort,
  saldoJaar,
  sumJaar,
  sumJaren,
  vindAfwijkingen,
} from "#shared/domain/begroting.ts";
import { aPost } from "#tests/builders/an-agenda.ts";

const JAREN = [2026, 2027] as const;
const bedrag: fc.Arbitrary<Bedrag> = fc.oneof(
  fc.constant(PM),
  fc.integer({ min: -9_999_999, max: 9_999_999 }).map(euro),
);
const rij = fc.record({ soort: fc.constantFrom(...BlokSoort.options), a: bedrag, b: fc.option(bedrag) });
const begroting: fc.Arbitrary<Begroting> = fc.array(rij, { maxLength: 12 }).map((rijen) => ({
  jaren: [...JAREN],
  gedrukt: {},
  blokken: rijen.map(({ soort }, i) => ({ id: `b${i}`, naam: "", soort, gedrukt: {}, volgorde: `b${i}` })),
  posten: rijen.map(({ a, b }, i) =>
    aPost({ id: `p${i}`, blokId: `b${i}`, bedragen: b === null ? { 2026: a } : { 2026: a, 2027: b } }),
  ),
  noten: [],
}));

describe("sums of a begroting", () => {
  it("over years equal the sums per year together", () => {
    fc.assert(
      fc.property(begroting, ({ posten }) => {
        const [eerste, tweede] = JAREN;
        expect(sumJaren(posten, JAREN).euro).toBe(
          sumJaar(posten, eerste).euro + sumJaar(posten, tweede).euro,
        );
      }),
    );
  });

  it("have a saldo of dekking minus lasten, in which reserves do not count", () => {
    fc.assert(
      fc.property(begroting, fc.constantFrom(...JAREN), (b, jaar) => {
        const som = (soort: "lasten" | "dekking") => sumJaar(postenVanSoort(b, soort), jaar);
        const saldo = saldoJaar(b, jaar);
        expect(saldo.euro).toBe(som("dekking").euro - som("lasten").euro);
        expect(saldo.pm).toBe(som("dekking").pm || som("lasten").pm);
      }),
    );
  });

  it("report a printed total exactly when the rows add up to something else", () => {
    fc.assert(
      fc.property(begroting, fc.integer({ min: -3, max: 3 }), (b, fout) => {
        const som = sumJaar(postenVanSoort(b, "lasten"), 2026).euro;
        const afwijkingen = vindAfwijkingen({ ...b, gedrukt: { 2026: som + fout } });
        expect(afwijkingen.map(({ verschil }) => verschil)).toEqual(fout === 0 ? [] : [fout]);
      }),
    );
  });
});
