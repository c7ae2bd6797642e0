import { describe, expect, it } from "vitest";
import { nietBewaard } from "#shared/begroting/duid-totalen.ts";
import { leesTabel } from "#shared/begroting/lees-tabel.ts";
import { parseTsv } from "#shared/begroting/tsv.ts";
import { euro, PM } from "#shared/domain/bedrag.ts";

const lees = (tekst: string, jaren = [2026, 2027]) => leesTabel(parseTsv(tekst), jaren);

describe("what the user says of a pasted table", () => {
  it("takes years from a row of heads whose first words hold a number, and reads thousands as thousands", () => {
    const tekst = "Begroting 2024 (x € 1.000)\t2024\t2025\nIPS\t10\t20,5\nTaal\t0,0005\tveel";
    const lezing = lees(tekst, [2024]);

    expect(lezing).toMatchObject({ jaren: [2024, 2025], eenheid: 1000, genoemd: 1000 });
    expect(lezing.rijen).toMatchObject([
      { naam: "IPS", bedragen: { 2024: euro(10_000), 2025: euro(20_500) } },
      { naam: "Taal", ongelezen: { 2024: "0,0005", 2025: "veel" } },
    ]);
    expect(leesTabel(parseTsv(tekst), [2024], { eenheid: 1 })).toMatchObject({
      eenheid: 1,
      genoemd: 1000,
      rijen: [{ bedragen: { 2024: euro(10) }, ongelezen: { 2025: "20,5" } }, {}],
    });
    expect(lees("1\tMonitor\t2024").rijen).toHaveLength(1);
  });

  it("adds up columns that the user says are of one year, and never an amount and PM", () => {
    const cellen = parseTsv(
      "Post\tBegroting 2025\tExtra\nIPS\t10\t20\nTaal\tPM\tPM\nWerk\t5\tPM\nZaal\t7\tx\nKop\t\t",
    );
    const { jaren, rijen } = leesTabel(cellen, [2025], { kolommen: { 2: 2025 } });

    expect(jaren).toEqual([2025]);
    expect(rijen.map(({ bedragen, ongelezen }) => bedragen[2025] ?? ongelezen[2025])).toEqual([
      euro(30),
      PM,
      "5 + PM",
      "7 + x",
      undefined,
    ]);
    expect(rijen[2]?.redenen[2025]).toContain("PM tellen we niet op");
    const teGroot = leesTabel(parseTsv("Post\t2025\t2025\nIPS\t99000000000\t99000000000"), [], {
      kolommen: { 2: 2025 },
    });
    expect(teGroot.rijen[0]?.redenen[2025]).toContain("te groot");
  });

  it("keeps the amount of a printed total with PM beside it, and says of which years nothing is kept", () => {
    const { rijen } = lees("IPS\t10\tPM\nTaal\tPM\tPM\nTotaal\t10 + PM\tPM");

    expect(rijen[2]).toMatchObject({
      soort: "subtotaal",
      bedragen: { 2026: euro(10), 2027: PM },
      ongelezen: {},
      redenen: {},
    });
    expect(rijen.map(nietBewaard)).toEqual([[], [], ["2027"]]);
    expect(lees("IPS\t10\nTotaal\tveel").rijen.map(nietBewaard)).toEqual([[], ["2026"]]);
  });

  it("names every column it does not take, and takes one after all for the year the user says", () => {
    const cellen = parseTsv("Post\tBegroting 2025\tRealisatie 2025\tQ1\tToelichting\nIPS\t10\t20\t30\tnieuw");
    const over = (keuze: Record<number, number | null>) =>
      leesTabel(cellen, [2025], { kolommen: keuze }).kolommen.flatMap(({ jaar, kop, reden }) =>
        jaar === null ? [[kop, reden]] : [],
      );
    expect(over({})).toEqual([
      ["Realisatie 2025", "er is al een kolom voor 2025"],
      ["Q1", "geen jaar"],
      ["Toelichting", "tekst of nummers, geen bedragen"],
    ]);
    expect(over({ 1: null, 2: 2025, 3: 2026 })).toEqual([
      ["Begroting 2025", "u neemt haar niet over"],
      ["Toelichting", "tekst of nummers, geen bedragen"],
    ]);
    const gekozen = leesTabel(cellen, [2025], { kolommen: { 1: null, 2: 2025, 3: 2026 } });
    expect(gekozen.rijen[0]?.bedragen).toEqual({ 2025: euro(20), 2026: euro(30) });
  });
});
