import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leesTabel } from "#shared/begroting/lees-tabel.ts";
import { parseTsv } from "#shared/begroting/tsv.ts";
import { euro, PM } from "#shared/domain/bedrag.ts";

const lees = (tekst: string, draai = true) => leesTabel(parseTsv(`Post\t2025\n${tekst}`), [], { draai });
const bedragen = (tekst: string, draai = true) =>
  lees(tekst, draai).rijen.flatMap(({ soort, naam, bedragen: per }) =>
    per[2025] && soort !== "overslaan" ? [[naam, per[2025]]] : [],
  );

describe("a table that writes one side with the other sign", () => {
  const BATEN =
    "Lasten\t\nIPS\t30.000\nBaten\t\nRijk\t-50.000\nFonds\tPM\nTotaal baten\t-50.000\nSaldo\t-20.000";

  it("is read with the sign of the begroting, and says so", () => {
    expect(bedragen(BATEN)).toEqual([
      ["IPS", euro(30_000)],
      ["Rijk", euro(50_000)],
      ["Fonds", PM],
      ["Totaal baten", euro(50_000)],
    ]);
    expect(lees(BATEN).omgekeerd).toEqual({ kant: "dekking", gedraaid: true });
  });

  it("keeps its signs when the user says so", () => {
    expect(bedragen(BATEN, false)[1]).toEqual(["Rijk", euro(-50_000)]);
    expect(lees(BATEN, false).omgekeerd).toEqual({ kant: "dekking", gedraaid: false });
  });

  it("can be one that writes what goes out with a minus", () => {
    const tekst = "IPS\t-30\nTaal\t0\nTotaal lasten\t-30\nDekking\t\nRijk\t50\nTotaal dekking\t50";
    expect(bedragen(tekst).map(([, bedrag]) => bedrag)).toEqual([30, 0, 30, 50, 50].map(euro));
    expect(lees(tekst).omgekeerd?.kant).toBe("lasten");
  });

  it("turns no total that has the right sign already, and goes by what the user makes of heads", () => {
    expect(bedragen("IPS\t1\nBaten\t\nRijk\t-5\nTotaal baten\t5").slice(1)).toEqual([
      ["Rijk", euro(5)],
      ["Totaal baten", euro(5)],
    ]);
    const cellen = parseTsv("Post\t2025\nIPS\t1\nBijdragen\t\nRijk\t-5");
    expect(leesTabel(cellen, []).omgekeerd).toBeNull();
    const keuze = { rijen: { 3: { soort: "kop", kant: "dekking" } } } as const;
    expect(leesTabel(cellen, [], keuze).rijen[2]?.bedragen).toEqual({ 2025: euro(5) });
  });

  it.each([
    ["the signs differ", "Lasten\t\nIPS\t30\nBaten\t\nRijk\t-50\nRegio\t5"],
    ["both sides are negative", "Lasten\t\nIPS\t-30\nBaten\t\nRijk\t-50"],
    ["there is no other side", "IPS\t-30"],
    ["it is a reserve", "Reserves\t\nOnttrekking\t-50"],
    ["nothing is negative", "Lasten\t\nIPS\t30\nBaten\t\nRijk\t0"],
  ])("is not what it is when %s", (_, tekst) => {
    expect(lees(tekst).omgekeerd).toBeNull();
  });

  it("comes to the same posten as with the right signs, whatever the amounts", () => {
    const kant = fc.array(fc.integer({ min: 1, max: 999_999 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(kant, kant, (lasten, baten) => {
        const tekst = (teken: string) =>
          [
            "Lasten\t",
            ...lasten.map((bedrag) => `A\t${bedrag}`),
            "Baten\t",
            ...baten.map((bedrag) => `B\t${teken}${bedrag}`),
          ].join("\n");
        expect(lees(tekst("-")).rijen).toEqual(lees(tekst("")).rijen);
      }),
    );
  });
});
