import { describe, expect, it } from "vitest";
import { leesTabel } from "#shared/begroting/lees-tabel.ts";
import { parseTsv } from "#shared/begroting/tsv.ts";
import { euro } from "#shared/domain/bedrag.ts";

/** Each row as its soort, with its side, and its name. */
const rijen = (tekst: string) =>
  leesTabel(parseTsv(tekst), [2025, 2026]).rijen.map(({ soort, kant, naam }) =>
    kant === null ? `${soort} ${naam}` : `${soort} van ${kant} ${naam}`,
  );

describe("the heads of the columns once more, above a blok", () => {
  it("are the head of that blok, as is the name among the first of them", () => {
    const tekst =
      "Kerntaken\t2025\t2026\nMonitor\t100\t101\nProjecten\t2025\t2026\nIPS\t300\t301\nTaal\t400\t401";
    expect(rijen(tekst)).toEqual(["kop Kerntaken", "post Monitor", "kop Projecten", "post IPS", "post Taal"]);
    const bedragen = leesTabel(parseTsv(tekst), []).rijen.flatMap((rij) => rij.bedragen[2025] ?? []);
    expect(bedragen).toEqual([euro(100), euro(300), euro(400)]);
  });

  it("are the head of a blok that has another name than the column, also when that is a word for one", () => {
    expect(rijen("Post\t2025\t2026\nIPS\t1\t2\nProjecten\t2025\t2026\nTaal\t3\t4")).toEqual([
      "post IPS",
      "kop Projecten",
      "post Taal",
    ]);
  });

  it("are the head of a side when they name one", () => {
    const verwacht = ["kop van lasten Lasten", "post IPS", "kop van dekking Baten", "post Rijk"];
    expect(rijen("Lasten\t2025\nIPS\t100\nBaten\t2025\nRijk\t50")).toEqual(verwacht);
    expect(rijen("Lasten\tBedrag\nIPS\t100\nBaten\tBedrag\nRijk\t50")).toEqual(verwacht);
    expect(rijen("Lasten (x € 1.000)\tBegroting 2025\nIPS\t100\nBaten\t2025\nRijk\t50")).toEqual(verwacht);
  });

  it.each([
    "Post",
    "Omschrijving",
    "Naam",
    "Activiteit",
    "Kostensoort",
    "Baten en lasten",
    "Begroting 2025",
    "Begroting van de regio",
    "Bedragen x € 1.000",
    "",
  ])("begin no blok where %j only says what the column holds", (naam) => {
    expect(rijen(`${naam}\t2025\t2026\nIPS\t100\t1\n${naam}\t2025\t2026\nTaal\t2\t3`)).toEqual([
      "post IPS",
      `overslaan ${naam}`,
      "post Taal",
    ]);
  });

  it("can leave out the soort, and hold a word beside the years", () => {
    const { rijen: gelezen } = leesTabel(
      parseTsv(
        "Post\tSoort\t2025\t2026\nIPS\ttijdelijk\t1\t2\nBaten\t\t2025\t2026\tzie bijlage\nRijk\ts\t3\t4",
      ),
      [],
    );
    expect(gelezen.map(({ soort, aard }) => [soort, aard])).toEqual([
      ["post", "tijdelijk"],
      ["kop", null],
      ["post", "structureel"],
    ]);
  });

  it.each([
    ["one year beside a name that is a post", "Post\t2025\nZaal\t2025", ["post Zaal"]],
    ["other years", "Post\t2025\t2026\nZaal\t2026\t2025", ["post Zaal"]],
    ["not every year", "Post\t2025\t2026\nZaal\t2025\t", ["post Zaal"]],
    ["dots in the amounts", "Post\t2025\t2026\nZaal\t2.025\t2.026", ["post Zaal"]],
    ["another amount", "Post\t2025\t2026\tTotaal\nZaal\t2025\t2026\t4051", ["post Zaal"]],
  ])("are none with %s", (_, tekst, verwacht) => {
    expect(rijen(tekst)).toEqual(verwacht);
  });
});

describe("a head of more than one year", () => {
  it.each(["2025/2026", "2025-2026", "2025/26", "schooljaar 2025–2026", "Begroting 2025 / 2026"])(
    "asks for its year: %s",
    (kop) => {
      const cellen = parseTsv(`Post\t${kop}\nIPS\t100`);
      const { kolommen, rijen: gelezen } = leesTabel(cellen, [2025, 2026]);
      expect(gelezen).toMatchObject([{ naam: "IPS", soort: "post", bedragen: {}, ongelezen: {} }]);
      expect(kolommen).toMatchObject([
        { kop, jaar: null, zeker: false, reden: "de kop noemt meer dan één jaar, kies er een" },
      ]);
      expect(leesTabel(cellen, [2025, 2026], { kolommen: { 1: 2026 } }).rijen[0]?.bedragen).toEqual({
        2026: euro(100),
      });
    },
  );

  it("stands beside others, below any name", () => {
    const { kolommen } = leesTabel(parseTsv("IPS\t2025/2026\t2026/2027\t2028\nMonitor\t1\t2\t3"), []);
    expect(kolommen.map(({ jaar }) => jaar)).toEqual([null, null, 2028]);
  });
});
