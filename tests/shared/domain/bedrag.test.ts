import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addSom,
  type Bedrag,
  euro,
  formatBedrag,
  formatEuro,
  formatSom,
  formatSomEuro,
  isLegeSom,
  LEGE_SOM,
  PM,
  parseBedrag,
  sumBedragen,
} from "#shared/domain/bedrag.ts";

const euros = fc.integer({ min: -100_000_000_000, max: 100_000_000_000 });
const bedrag: fc.Arbitrary<Bedrag> = fc.oneof(
  fc.constant(PM),
  fc.record({ kind: fc.constant("euro" as const), euro: euros, circa: fc.boolean() }),
);

describe("reading an amount", () => {
  it("reads back every amount it writes", () => {
    fc.assert(
      fc.property(bedrag, (waarde) => {
        expect(parseBedrag(formatBedrag(waarde))).toEqual({ ok: true, bedrag: waarde });
      }),
    );
  });

  it("answers any text with an amount of whole euros or a sentence, and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,-−€() PMpmcirca\u00a0x") }), (tekst) => {
        const gelezen = parseBedrag(tekst);
        if (!gelezen.ok) expect(gelezen.reden).toMatch(/\.$/u);
        else if (gelezen.bedrag?.kind === "euro")
          expect(Number.isSafeInteger(gelezen.bedrag.euro)).toBe(true);
      }),
    );
  });

  it.each([
    ["1250000", 1_250_000],
    ["1.250.000", 1_250_000],
    ["€ 1.250.000,-", 1_250_000],
    ["€\u00a01.250,00", 1250],
    ["-2.280.874", -2_280_874],
    ["−5", -5],
    ["(1.000)", -1000],
    ["0", 0],
    ["-0", 0],
    ["100000000000", 100_000_000_000],
    ["5,0", 5],
    ["– 12.500", -12_500],
    ["1 250 000", 1_250_000],
    ["1\u00a0250\u202f000", 1_250_000],
    ["100 200", 100_200],
    [" \t50.000\n", 50_000],
    ["- € 5 ,-", -5],
    ["( 1.000 )", -1000],
    ["1.234,--", 1234],
    ["€ 1.234,--", 1234],
    ["1.234-", -1234],
    ["1.234,00-", -1234],
    ["5000 -", -5000],
    ["€ 5.000-", -5000],
    ["EUR 5000", 5000],
    ["eur 5.000,-", 5000],
    ["EUR -5.000", -5000],
    ["-EUR 5.000", -5000],
    ["5000 EUR", 5000],
    ["5000 euro", 5000],
    ["5.000,- euro", 5000],
    ["5.000 Euro’s", 5000],
    ["(5.000 euro)", -5000],
    ["€ -", 0],
    [" €  -   ", 0],
    ["€\u00a0-", 0],
    ["€ –", 0],
    ["€ -,--", 0],
    ["- €", 0],
    ["EUR -", 0],
  ])("reads %s", (tekst, waarde) => {
    expect(parseBedrag(tekst)).toEqual({ ok: true, bedrag: euro(waarde) });
  });

  it.each(["", " ", "-", "–", "€", "n.v.t.", "NVT", "nv.t", "−"])("reads %j as no amount", (tekst) => {
    expect(parseBedrag(tekst)).toEqual({ ok: true, bedrag: null });
  });

  it.each(["PM", "pm", "p.m.", "p.m", " PM "])("reads %j as PM, which is not zero", (tekst) => {
    expect(parseBedrag(tekst)).toEqual({ ok: true, bedrag: PM });
  });

  it.each(["circa 400.000", "ca. 400000", "± 400.000", "CA 400.000", "ca.400000"])(
    "reads %s as an estimate",
    (tekst) => {
      expect(parseBedrag(tekst)).toEqual({ ok: true, bedrag: { kind: "euro", euro: 400_000, circa: true } });
    },
  );

  it("refuses cents with the two whole amounts to choose from", () => {
    expect(parseBedrag("1.234,50")).toEqual({
      ok: false,
      reden: "De begroting rekent in hele euro’s. Typ 1.234 of 1.235.",
    });
    expect(parseBedrag("-1.234,50")).toMatchObject({ reden: expect.stringContaining("−1.234 of −1.235") });
  });

  it.each([
    "abc",
    "12,5 ton",
    "1.23",
    "1,250,000",
    "1.2345",
    "5)",
    "--5",
    "(5",
    "x5",
    "5x",
    "n.v.t.x",
    "xnvt",
    "PMx",
    "xPM",
    "1234.567",
    ",50",
    "5,123",
    "5,-x",
    "-5-",
    "(5)-",
    "(5-)",
    "(5-",
    "5--",
    "5,---",
    "euro",
    "EUR",
    "5000 euro per jaar",
    "neuro 5",
    "5 euro 300",
  ])("refuses %s with a next step", (tekst) => {
    expect(parseBedrag(tekst)).toEqual({
      ok: false,
      reden: "Dit bedrag lezen we niet. Typ 1250000 of 1.250.000, of PM.",
    });
  });

  it.each([
    "50000\n25000",
    "50000\r\n25000",
    "100\n200",
    "100 20",
    "1000 200",
    "1.000 200",
    "12 -5",
    "5 000 00",
  ])("refuses %j: two numbers in one cell are neither one number nor their sum", (tekst) => {
    expect(parseBedrag(tekst)).toEqual({
      ok: false,
      reden: "Hier staan twee getallen in één cel. Zet elk bedrag in een eigen cel.",
    });
  });

  it("reads so many thousands or millions as whole euros, with decimals as far as those are euros", () => {
    const gelezen = (tekst: string, eenheid: 1000 | 1_000_000) => {
      const lezing = parseBedrag(tekst, eenheid);
      return lezing.ok ? lezing.bedrag : lezing.reden;
    };
    expect(gelezen("1.250", 1000)).toEqual(euro(1_250_000));
    expect(gelezen("(12,5)", 1000)).toEqual(euro(-12_500));
    expect(gelezen("1,234567", 1_000_000)).toEqual(euro(1_234_567));
    expect(gelezen("ca. 0,29", 1000)).toEqual({ kind: "euro", euro: 290, circa: true });
    expect(gelezen("PM", 1000)).toEqual(PM);
    expect(gelezen("-", 1000)).toBeNull();
    expect(gelezen("0,1234", 1000)).toContain("Typ 123 of 124");
    expect(gelezen("200.000", 1_000_000)).toContain("te groot");
    expect(parseBedrag("1,234").ok).toBe(false);
  });

  it("refuses an amount with too many zeros", () => {
    expect(parseBedrag("100000000001")).toEqual({
      ok: false,
      reden: "Dit bedrag is te groot. Controleer het aantal nullen.",
    });
  });
});

describe("sums of amounts", () => {
  it("do not depend on order or grouping", () => {
    fc.assert(
      fc.property(fc.array(bedrag), fc.array(bedrag), (links, rechts) => {
        const samen = sumBedragen([...links, ...rechts]);
        expect(sumBedragen([...rechts, ...links])).toEqual(samen);
        expect(addSom(sumBedragen(links), sumBedragen(rechts))).toEqual(samen);
      }),
    );
  });

  it("are exact, and remember PM and circa", () => {
    fc.assert(
      fc.property(fc.array(bedrag), (bedragen) => {
        const bigints = bedragen.map((b) => BigInt(b.kind === "euro" ? b.euro : 0));
        const som = sumBedragen(bedragen);
        expect(BigInt(som.euro)).toBe(bigints.reduce((a, b) => a + b, 0n));
        expect(som.pm).toBe(bedragen.some(({ kind }) => kind === "pm"));
        expect(som.circa).toBe(bedragen.some((b) => b.kind === "euro" && b.circa));
      }),
    );
  });

  it("count an absent amount as nothing, which is not PM", () => {
    expect(sumBedragen([null, undefined])).toEqual(LEGE_SOM);
    expect(formatSom(sumBedragen([euro(205_000), PM]))).toBe("205.000 + PM");
    expect(formatSom(sumBedragen([PM]))).toBe("PM");
    expect(formatSom(sumBedragen([euro(0), PM]))).toBe("0 + PM");
    expect([[], [euro(0)], [PM]].map((bedragen) => isLegeSom(sumBedragen(bedragen)))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    ["€\u00a0205.000 + PM", [euro(205_000), PM]],
    ["€\u00a0205.000", [euro(205_000)]],
    ["PM", [PM]],
    ["€\u00a00 + PM", [PM, euro(0)]],
    ["€\u00a00 + PM", [euro(5), PM, euro(-5)]],
    ["€\u00a00", []],
    ["circa €\u00a01.000", [{ kind: "euro", euro: 1000, circa: true }]],
    ["circa €\u00a01.000 + PM", [{ kind: "euro", euro: 1000, circa: true }, PM]],
  ] as [string, Bedrag[]][])("are written in a sentence as %s", (tekst, bedragen) => {
    expect(formatSomEuro(sumBedragen(bedragen))).toBe(tekst);
    expect(formatSom(sumBedragen(bedragen))).toBe(tekst.replace("€\u00a0", ""));
  });

  it("write no amount as nothing", () => {
    expect([formatBedrag(null), formatBedrag(undefined), formatBedrag(PM)]).toEqual(["", "", "PM"]);
  });

  it("are written with dots and a real minus sign", () => {
    expect(formatEuro(-460_148)).toBe("−460.148");
    fc.assert(
      fc.property(euros, (waarde) => {
        expect(formatEuro(waarde)).toMatch(/^−?\d{1,3}(\.\d{3})*$/u);
      }),
    );
  });
});
