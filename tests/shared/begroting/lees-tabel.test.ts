import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leesTabel, lijktOpRijen } from "#shared/begroting/lees-tabel.ts";
import { parseTsv } from "#shared/begroting/tsv.ts";
import { euro, formatEuro, PM } from "#shared/domain/bedrag.ts";

const lees = (tekst: string, jaren = [2026, 2027]) => leesTabel(parseTsv(tekst), jaren);
const soorten = (tekst: string) => lees(tekst).rijen.map(({ soort }) => soort);

describe("reading rows pasted from a spreadsheet", () => {
  it("reads names and amounts, with the years in the order of the begroting", () => {
    expect(lees("Jobhunters jeugd\t€ 101.624\tPM")).toEqual({
      jaren: [2026, 2027],
      rijen: [
        {
          nummer: 1,
          soort: "post",
          naam: "Jobhunters jeugd",
          aard: null,
          bedragen: { 2026: euro(101_624), 2027: PM },
          ongelezen: {},
          redenen: {},
        },
      ],
      zonderJaar: 0,
      inDuizenden: false,
    });
  });

  it("takes years from a row of heads, and leaves the column with their total alone", () => {
    const { jaren, rijen } = lees("Post\tSoort\t2028\tBegroting 2029\tTotaal\nIPS\ttijdelijk\t10\t20\t30");

    expect(jaren).toEqual([2028, 2029]);
    expect(rijen).toMatchObject([
      { nummer: 2, naam: "IPS", aard: "tijdelijk", bedragen: { 2028: euro(10), 2029: euro(20) } },
    ]);
  });

  it("takes years from a row of heads whose first words hold a number, and tells of thousands", () => {
    const lezing = lees("Begroting 2024 (x € 1.000)\t2024\t2025\nIPS\t10\t20", [2024]);

    expect(lezing).toMatchObject({ jaren: [2024, 2025], inDuizenden: true });
    expect(lezing.rijen).toMatchObject([{ naam: "IPS", bedragen: { 2024: euro(10), 2025: euro(20) } }]);
    expect(lees("1\tMonitor\t2024").rijen).toHaveLength(1);
  });

  it("tells how many columns with amounts have no year", () => {
    expect(lees("IPS\t10\t20\t30\tPM", [2024])).toMatchObject({ jaren: [2024], zonderJaar: 3 });
    expect(lees("Post\t2024\tTotaal\nIPS\t10\t10", [2024]).zonderJaar).toBe(0);
  });

  it("finds the name behind a column of row numbers", () => {
    expect(lees("1\tMonitor\t20.000\n2\tIPS\t130.000").rijen.map(({ naam }) => naam)).toEqual([
      "Monitor",
      "IPS",
    ]);
  });

  it("shows a refused amount with its sentence, and keeps the rest of the row", () => {
    const { rijen } = lees("Monitor\t20.000,50\tveel\nIPS\t1\t2");

    expect(rijen[0]?.soort).toBe("post");
    expect(rijen[0]?.ongelezen).toEqual({ 2026: "20.000,50", 2027: "veel" });
    expect(rijen[0]?.redenen).toEqual({
      2026: expect.stringContaining("20.000 of 20.001"),
      2027: expect.stringContaining("lezen we niet"),
    });
  });

  it("tells heads, subtotals and the total of everything from posten", () => {
    expect(
      soorten(
        "Kerntaken\t\nMonitor\t20\nSubtotaal\t20\nProjecten\t\nIPS\t30\nSubtotaal\t30\nTotaal\t50\nSaldo\t0",
      ),
    ).toEqual(["kop", "post", "subtotaal", "kop", "post", "subtotaal", "totaal", "overslaan"]);
  });

  it("takes a nameless row for a subtotal only when it is the sum of the rows above it", () => {
    expect(soorten("Monitor\t20\nIPS\t30\n\t50")).toEqual(["post", "post", "subtotaal"]);
    expect(soorten("Monitor\t20\nIPS\t30\n\t51")).toEqual(["post", "post", "post"]);
  });

  it("does not take a name that only begins like a total for one", () => {
    expect(soorten("Totaalaanpak jeugd\t20\nSomalische gemeenschap\t10")).toEqual(["post", "post"]);
  });

  it("reads every post it is given, whatever the names and amounts", () => {
    const naam = fc.stringMatching(/^[b-hj-m][a-z ]{0,12}[a-z]$/u);
    const rij = fc.record({ naam, bedrag: fc.integer({ min: -9_999_999, max: 9_999_999 }) });
    fc.assert(
      fc.property(fc.array(rij, { minLength: 1, maxLength: 20 }), (rijen) => {
        const gelezen = lees(rijen.map(({ naam, bedrag }) => `${naam}\t${formatEuro(bedrag)}`).join("\n"));

        expect(gelezen.rijen.map(({ bedragen }) => bedragen[2026])).toEqual(
          rijen.map(({ bedrag }) => euro(bedrag)),
        );
      }),
    );
  });

  it("tells rows with names from a block of amounts", () => {
    expect(lijktOpRijen(parseTsv("Monitor\t20.000"))).toBe(true);
    expect(lijktOpRijen(parseTsv("20.000\t30.000\nPM\t1"))).toBe(false);
    expect(lijktOpRijen(parseTsv("Monitor\nIPS"))).toBe(false);
  });
});
