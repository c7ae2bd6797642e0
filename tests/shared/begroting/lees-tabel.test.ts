import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leesTabel, lijktOpRijen } from "#shared/begroting/lees-tabel.ts";
import { parseTsv } from "#shared/begroting/tsv.ts";
import { euro, formatEuro, PM } from "#shared/domain/bedrag.ts";
import { geval } from "#tests/builders/geval.ts";

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
          kant: null,
          naam: "Jobhunters jeugd",
          aard: null,
          bedragen: { 2026: euro(101_624), 2027: PM },
          ongelezen: {},
          redenen: {},
        },
      ],
      kolommen: [
        { kolom: 1, kop: "€ 101.624", bedragen: true, jaar: 2026, zeker: true, reden: null },
        { kolom: 2, kop: "PM", bedragen: true, jaar: 2027, zeker: true, reden: null },
      ],
      eenheid: 1,
      genoemd: 1,
      omgekeerd: null,
      rest: 0,
    });
  });

  it("takes years from a row of heads, and leaves the column with their total alone", () => {
    const { jaren, rijen } = lees("Post\tSoort\t2028\tBegroting 2029\tTotaal\nIPS\ttijdelijk\t10\t20\t30");

    expect(jaren).toEqual([2028, 2029]);
    expect(rijen).toMatchObject([
      { nummer: 2, naam: "IPS", aard: "tijdelijk", bedragen: { 2028: euro(10), 2029: euro(20) } },
    ]);
  });

  it.each([
    ["one row", "Post\tBedrag\nProject IPS\t2050\nTaal\t2025"],
    ["a year below the word", "Post\tBedrag\n\t2025\nProject IPS\t2050\nTaal\t2025"],
    ["a title above", "Begroting van de regio\nPost\tBudget\nProject IPS\t2050\nTaal\t2025"],
    ["no heads", "Project IPS\t2050\nTaal\t2025"],
  ])("takes no head for a post, nor a post for a head: %s", (_, tekst) => {
    const { rijen } = lees(tekst, [2025]);

    expect(
      rijen.filter(({ soort }) => soort === "post").map(({ naam, bedragen }) => [naam, bedragen]),
    ).toEqual([
      ["Project IPS", { 2025: euro(2050) }],
      ["Taal", { 2025: euro(2025) }],
    ]);
  });

  it.each([
    ["in a row further down", geval("03-bedrag-als-jaar/invoer.tsv"), [30_000, 2050, 1500]],
    ["in the first row", "Zaalhuur\t2050\nIPS\t30000\nTaal\t1500", [2050, 30_000, 1500]],
    ["in every row", "Zaalhuur\t2050\nIPS\t2051\nTaal\t2025", [2050, 2051, 2025]],
    ["in the year of the begroting", "IPS\t30000\nZaalhuur\t2025\nTaal\t1500", [30_000, 2025, 1500]],
    ["below a row of heads", "Post\t2025\nZaalhuur\t2026\nTaal\t1500", [2026, 1500]],
    ["alone", "Zaalhuur\t2050", [2050]],
  ])("takes an amount from 2000 to 2099 for an amount, %s", (_, tekst, bedragen) => {
    const { jaren, rijen } = lees(tekst, [2025]);

    expect(jaren).toEqual([2025]);
    expect(rijen.map((rij) => rij.bedragen[2025])).toEqual(bedragen.map(euro));
  });

  it("refuses two numbers in one cell, and takes a space between thousands", () => {
    const { rijen } = lees(geval("05-alt-enter-in-cel/bedrag.tsv"), [2025, 2026]);

    expect(rijen.map(({ naam, bedragen }) => [naam, bedragen])).toEqual([
      ["IPS", { 2026: euro(1) }],
      ["Taal", { 2025: euro(100_200), 2026: euro(1) }],
    ]);
    expect(rijen[0]?.ongelezen).toEqual({ 2025: "50000\n25000" });
    expect(rijen[0]?.redenen[2025]).toContain("twee getallen");
  });

  it("shows what stands above the heads as rows that are left out", () => {
    expect(
      lees("Begroting van de regio\nPost\t2026\nIPS\t10").rijen.map(({ naam, soort }) => [naam, soort]),
    ).toEqual([
      ["Begroting van de regio", "overslaan"],
      ["IPS", "post"],
    ]);
  });

  it("tells of each column with amounts that it has no year", () => {
    const redenen = (tekst: string) => lees(tekst, [2024]).kolommen.map(({ jaar, reden }) => jaar ?? reden);
    expect(redenen("IPS\t10\t20\tPM")).toEqual([2024, "geen jaar", "geen jaar"]);
    expect(redenen("Post\t2024\tTotaal\nIPS\t10\t10")).toEqual([2024, "geen jaar"]);
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

  it.each([
    "Subtotaal",
    "sub-totaal",
    "Sub totaal",
    "sub - totaal",
    "Totalen",
    "Totaal",
    "Optelling",
    "Som",
    "Stand na mutaties",
  ])("takes %s for the sum of the rows above it", (naam) => {
    expect(soorten(`Monitor\t20\n${naam}\t99`)).toEqual(["post", "subtotaal"]);
  });

  it.each(["Stand na mutaties", "Subtotaal"])("takes %s for a subtotal after an earlier one too", (naam) => {
    expect(soorten(`Monitor\t20\nTotaal\t20\n${naam}\t99\nTotaal\t9`)).toEqual([
      "post",
      "subtotaal",
      "subtotaal",
      "totaal",
    ]);
  });

  it("counts every subtotal, so that only a total after one is that of everything", () => {
    expect(soorten("Monitor\t20\nTotaal\t20\nIPS\t5\nTotaal\t25\nTotaal\t25")).toEqual([
      "post",
      "subtotaal",
      "post",
      "totaal",
      "totaal",
    ]);
  });

  it("says of every row it leaves out why, and of no other", () => {
    const { rijen } = lees("Begroting van de regio\nPost\t2026\nIPS\t10\n2\t\nSaldo\t10\n");
    const { rijen: leeg } = lees("Monitor\ttijdelijk\t20\n\ttijdelijk\t");
    expect([...rijen, ...leeg].map(({ soort, waarom }) => [soort, waarom])).toEqual([
      ["overslaan", "Staat boven de koppen van de jaren."],
      ["post", undefined],
      ["post", undefined],
      ["overslaan", "Dit rekenen we zelf uit."],
      ["post", undefined],
      ["overslaan", "Heeft geen naam en geen bedrag."],
    ]);
  });

  it.each(["Saldo", "Verschil", "Resultaat", "Tekort", "overschot 2026"])("leaves %s out", (naam) => {
    expect(soorten(`${naam}\t20`)).toEqual(["overslaan"]);
  });

  it.each(["Aanvulling tekort", "Begroot totaal", "Opbrengst som", "Bijdrage stand na", "Stand najaar"])(
    "takes %s for a post: the word is not at its beginning, or goes on",
    (naam) => {
      expect(soorten(`${naam}\t20`)).toEqual(["post"]);
    },
  );

  it("finds a nameless sum below the head or the nameless row before it, in every year", () => {
    expect(soorten("Oud\t5\t5\nKop\t\t\nMonitor\t20\t1\nIPS\t30\t2\n\t50\t3")).toEqual([
      "post",
      "kop",
      "post",
      "post",
      "subtotaal",
    ]);
    expect(soorten("Monitor\t20\t1\nIPS\t30\t2\n\t50\t4")).toEqual(["post", "post", "post"]);
    expect(soorten("Monitor\t20\n\t20\nIPS\t30\n\t30")).toEqual(["post", "subtotaal", "post", "subtotaal"]);
    expect(soorten("\t50\nMonitor\t1")).toEqual(["post", "post"]);
    expect(soorten("Monitor\tPM\n\tPM")).toEqual(["post", "post"]);
    expect(soorten("Monitor\t20\nIPS\tPM\n\t20")).toEqual(["post", "post", "subtotaal"]);
    expect(soorten("Monitor\t20\nIPS\t\tPM\n\t20")).toEqual(["post", "post", "subtotaal"]);
  });

  it("does not take a name for a sum, nor nothing for the sum of nothing", () => {
    expect(soorten("Monitor\t20\nIPS\t20")).toEqual(["post", "post"]);
    expect(soorten("\t0\nMonitor\t1")).toEqual(["post", "post"]);
    expect(soorten("Monitor\t1\nTotaal\t1\nTotaal subsidies\t5\nTotaal stand na\t6")).toEqual([
      "post",
      "subtotaal",
      "post",
      "totaal",
    ]);
    expect(soorten("1\tMonitor\t10\n2")).toEqual(["post", "overslaan"]);
  });

  it("skips empty rows, and takes a row without name or amounts for nothing", () => {
    expect(lees("Monitor\t20\n \t \n\nIPS\t30").rijen.map(({ nummer }) => nummer)).toEqual([1, 4]);
    expect(soorten("Monitor\ttijdelijk\t20\n\ttijdelijk\t")).toEqual(["post", "overslaan"]);
  });

  it("reads cells whatever is around them, and rows that are shorter than others", () => {
    const [monitor, ips] = lees("  Monitor \t s \t 20 \t 30 \nIPS").rijen;

    expect(monitor).toMatchObject({
      naam: "Monitor",
      aard: "structureel",
      bedragen: { 2026: euro(20), 2027: euro(30) },
    });
    expect(ips).toMatchObject({ naam: "IPS", soort: "post", aard: null, bedragen: {}, redenen: {} });
    expect(lees("Monitor\t veel \nIPS\t1").rijen[0]?.ongelezen).toEqual({ 2026: "veel" });
  });

  it("keeps no more of a name than a post can hold, and says how many rows it did not read", () => {
    expect(lees(`${"x".repeat(400)}\t1`).rijen[0]?.naam).toHaveLength(300);
    const lezing = lees("Monitor\t1\n".repeat(2345));
    expect([lezing.rijen.length, lezing.rest]).toEqual([2000, 345]);
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
    expect(lijktOpRijen(parseTsv(" \tMonitor\t20.000"))).toBe(true);
    expect(lijktOpRijen(parseTsv("20.000\t1\nMonitor\t20.000"))).toBe(true);
    expect(lijktOpRijen(parseTsv("Monitor\t \nIPS\t"))).toBe(false);
    expect(lijktOpRijen(parseTsv("2026\t2027\n10\t20"))).toBe(false);
    expect(lijktOpRijen(parseTsv("Begroting 2026\t2027"))).toBe(false);
    expect(lijktOpRijen(parseTsv("\t\n"))).toBe(false);
  });
});
