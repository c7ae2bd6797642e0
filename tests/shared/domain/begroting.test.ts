import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bedrag, euro, PM } from "#shared/domain/bedrag.ts";
import {
  type Begroting,
  BlokSoort,
  heeftGeld,
  postenVan,
  postenVanActie,
  postenVanSoort,
  saldoJaar,
  sumJaar,
  sumJaren,
  vindOngelezen,
} from "#shared/domain/begroting.ts";
import { vindAfwijkingen } from "#shared/domain/gedrukt-totaal.ts";
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
  gedruktDekking: {},
  gedruktReserve: {},
  blokken: rijen.map(({ soort }, i) => ({
    id: `b${i}`,
    naam: "",
    soort,
    gedrukt: {},
    beginstand: null,
    volgorde: `b${i}`,
  })),
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

/** Two blokken, of which the first has two posten; the printed totals are given. */
const aBegroting = (velden: Partial<Begroting> = {}): Begroting => ({
  jaren: [...JAREN],
  gedrukt: {},
  gedruktDekking: {},
  gedruktReserve: {},
  blokken: [
    { id: "kern", naam: "Kern", soort: "lasten", gedrukt: {}, beginstand: null, volgorde: "a0" },
    { id: "rijk", naam: "Rijk", soort: "dekking", gedrukt: {}, beginstand: null, volgorde: "a1" },
  ],
  posten: [
    aPost({ id: "een", blokId: "kern", actieId: "actie-1", bedragen: { 2026: euro(10), 2027: euro(5) } }),
    aPost({ id: "twee", blokId: "kern", bedragen: { 2026: PM } }),
    aPost({ id: "drie", blokId: "rijk", actieId: "actie-1" }),
    aPost({ id: "vier", blokId: "rijk", actieId: "actie-2" }),
  ],
  noten: [],
  ...velden,
});
const ids = (posten: readonly { id: string }[]) => posten.map(({ id }) => id);

describe("the posten of a begroting", () => {
  it("are found by their blok, and by the actie they pay for", () => {
    expect(ids(postenVan(aBegroting(), "kern"))).toEqual(["een", "twee"]);
    expect(ids(postenVanActie(aBegroting(), "actie-1"))).toEqual(["een", "drie"]);
    expect(ids(postenVanSoort(aBegroting(), "dekking"))).toEqual(["drie", "vier"]);
  });

  it("are money for an actie as soon as one has an amount or PM", () => {
    expect(heeftGeld(aBegroting(), "actie-1")).toBe(true);
    expect(heeftGeld(aBegroting(), "actie-2")).toBe(false);
    expect(heeftGeld(aBegroting(), "actie-3")).toBe(false);
  });
});

it("texts that could not be read are found in years there are, and in columns that are no year", () => {
  const posten = [
    aPost({ id: "een", ongelezen: { "2026": "veel", "2031": "oud", aard: "vast" } }),
    aPost({ id: "twee" }),
  ];

  expect(
    vindOngelezen(aBegroting({ posten })).map(({ post, kolom, tekst }) => [post.id, kolom, tekst]),
  ).toEqual([
    ["een", "2026", "veel"],
    ["een", "aard", "vast"],
  ]);
});

it("a printed total of a blok is compared with its own posten, in each year apart", () => {
  const [kern, rijk] = aBegroting().blokken;
  if (!kern || !rijk) throw new Error("no blokken");
  const blokken = [{ ...kern, gedrukt: { 2026: 10, 2027: 8 } }, rijk];

  expect(vindAfwijkingen(aBegroting({ blokken, gedrukt: { 2026: 12 } }))).toEqual([
    {
      bij: { soort: "blok", id: "kern" },
      jaar: 2027,
      gedrukt: 8,
      som: { euro: 5, pm: false, circa: false, metEuro: true },
      verschil: 3,
    },
    {
      bij: { soort: "totaal", id: "lasten" },
      jaar: 2026,
      gedrukt: 12,
      som: { euro: 10, pm: true, circa: false, metEuro: true },
      verschil: 2,
    },
  ]);
});
