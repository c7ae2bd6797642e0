import { describe, expect, it } from "vitest";
import { vindEenheid, vindKolommen } from "#shared/begroting/tabel-kolommen.ts";
import { isKopcel, vindKop } from "#shared/begroting/tabel-kop.ts";
import { parseTsv } from "#shared/begroting/tsv.ts";

const vorm = (tekst: string, jaren = [2026, 2027]) => vindKolommen(parseTsv(tekst), jaren);

/** The place of the name, the soort and each column that is taken, with its year. */
const kolommen = (tekst: string, jaren = [2026, 2027]) => {
  const { van, tot, naam, aard, kolommen: alle } = vorm(tekst, jaren);
  const genomen = alle.flatMap(({ kolom, jaar }) => (jaar === null ? [] : [{ kolom, jaar }]));
  return { kop: tot === 0 ? -1 : tot - 1, van, naam, aard, jaren: genomen };
};

describe("which column holds what", () => {
  it("is told by the cells when there are no heads", () => {
    expect(kolommen("Monitor\ttijdelijk\t10\t20")).toEqual({
      kop: -1,
      van: 0,
      naam: 0,
      aard: 1,
      jaren: [
        { kolom: 2, jaar: 2026 },
        { kolom: 3, jaar: 2027 },
      ],
    });
  });

  it("is told by the heads when there are, each year once and behind the name", () => {
    expect(kolommen("2024\tPost\tSoort\t2025\t2025\t2026\n1\tMonitor\ts\t10\t20\t30")).toMatchObject({
      kop: 0,
      naam: 1,
      aard: 2,
      jaren: [
        { kolom: 3, jaar: 2025 },
        { kolom: 5, jaar: 2026 },
      ],
    });
  });

  it("looks for heads in the first six rows only", () => {
    const leeg = (aantal: number) => "Uitleg\n".repeat(aantal);
    expect(kolommen(`${leeg(5)}Post\t2024\nMonitor\t10`).kop).toBe(5);
    expect(kolommen(`${leeg(6)}Post\t2024\nMonitor\t10`).kop).toBe(-1);
  });

  it("takes nothing above the heads for a name or an amount", () => {
    expect(kolommen("Uitleg\n\tPost\t2024\n1\tMonitor\t10")).toMatchObject({ kop: 1, naam: 1 });
    expect(kolommen("2024\t2025\nMonitor\t10").jaren).toEqual([{ kolom: 1, jaar: 2025 }]);
  });

  it("takes the first column with a word for the name, and the very first without words", () => {
    expect(kolommen("1\tMonitor\t10\n2\tIPS\t20").naam).toBe(1);
    expect(kolommen("1\t\t10\n2\tIPS\t20").naam).toBe(1);
    expect(kolommen("PM\tMonitor\t10").naam).toBe(1);
    expect(kolommen("#!\tMonitor\t10").naam).toBe(1);
    expect(kolommen("Monitor\tx\t10\n7\ty\t20")).toMatchObject({ naam: 0, jaren: [{ kolom: 2 }] });
    expect(kolommen("Monitor\t10\n7\t20\n8\t30").jaren).toEqual([{ kolom: 1, jaar: 2026 }]);
    expect(kolommen("10\t20").naam).toBe(0);
    expect(kolommen("")).toEqual({ kop: -1, van: 0, naam: 0, aard: null, jaren: [] });
  });

  it("takes a column for the soort only behind the name, when all of it is one and there is any", () => {
    expect(kolommen("s\t10").aard).toBeNull();
    expect(kolommen("Monitor\ts\t10\nIPS\t\t20").aard).toBe(1);
    expect(kolommen("Monitor\ts\t10\nIPS\tvast\t20").aard).toBeNull();
    expect(kolommen("Monitor\t\t10\nIPS\t\t20")).toMatchObject({ aard: null, jaren: [{ kolom: 2 }] });
    expect(kolommen("Monitor\t \ts\t10")).toMatchObject({ aard: 2, jaren: [{ kolom: 3 }] });
  });

  it("gives no year to the name, the soort or words, and counts amounts without a year", () => {
    expect(kolommen("1\tMonitor\ts\tuitleg\t10\t20\t30")).toMatchObject({
      naam: 1,
      aard: 2,
      jaren: [{ kolom: 4 }, { kolom: 5 }],
    });
    expect(kolommen("Monitor\tn.v.t.\t10").jaren).toEqual([{ kolom: 2, jaar: 2026 }]);
    expect(kolommen("Monitor\t-\t10").jaren).toEqual([{ kolom: 2, jaar: 2026 }]);
  });

  it.each(["1.234,50", "(12", "12.34", "1,2,3", "20.000,50 €"])(
    "takes %s for an amount, though it is refused",
    (cel) => {
      expect(kolommen(`Monitor\t${cel}`).jaren).toEqual([{ kolom: 1, jaar: 2026 }]);
    },
  );

  it.each(["fase 1", "1e fase", "1.234,50 per jaar", "ca 12,50", "veel", "…"])(
    "takes %s for words",
    (cel) => {
      expect(kolommen(`Monitor\t${cel}`).jaren).toEqual([]);
    },
  );
});

describe("the head of a column of one year", () => {
  it.each(["2026", " 2026 ", "Begroting 2026", "2026 (raming)", "jaar: 2026."])("is %s", (cel) => {
    expect(isKopcel(cel)).toBe(true);
  });

  it.each([
    "",
    "Totaal",
    "1999",
    "2100",
    "20260",
    "12026",
    "2026-2027",
    "1 mei 2026",
    "2026 1e kwartaal",
    "x".repeat(41).concat("2026"),
    "2026".concat("x".repeat(21)),
  ])("is not %s", (cel) => {
    expect(isKopcel(cel)).toBe(false);
  });

  it("stands in a row whose other cells hold no number", () => {
    expect(kolommen("Post\t2024\t7\nMonitor\t1\t2").kop).toBe(-1);
    expect(kolommen("2024\tPost\nMonitor\t1").kop).toBe(-1);
    expect(kolommen("Bedragen x 1.000\t2024\nMonitor\t1").kop).toBe(0);
    expect(kolommen("7\t2024\nMonitor\t1").kop).toBe(-1);
  });
});

describe("a head that says more than a year", () => {
  const gelezen = (tekst: string, jaren?: number[]) =>
    vorm(tekst, jaren).kolommen.map(({ kop, jaar, zeker }) => [kop, jaar, zeker]);

  it("is taken when it is a begroting, and asked about only when it says more than that", () => {
    const koppen = "2025\tBegroting 2026\t2027 (raming)\tLasten 2028 in euro\t2029 na wijziging";
    expect(gelezen(`Post\t${koppen}\nIPS\t1\t2\t3\t4\t5`)).toEqual([
      ["2025", 2025, true],
      ["Begroting 2026", 2026, true],
      ["2027 (raming)", 2027, true],
      ["Lasten 2028 in euro", 2028, true],
      ["2029 na wijziging", 2029, false],
    ]);
  });

  it.each(["Realisatie", "Rekening", "Jaarrekening", "Prognose", "Voorlopig", "Gerealiseerd", "Verschil"])(
    "is not taken for the begroting of that year when it is %s",
    (woord) => {
      expect(gelezen(`Post\t${woord} 2025\tBegroting 2026\t2025\nIPS\t1\t2\t3`)).toEqual([
        [`${woord} 2025`, null, false],
        ["Begroting 2026", 2026, true],
        ["2025", 2025, true],
      ]);
      expect(gelezen(`Post\t2026\t${woord} 2025\nIPS\t1\t2`)).toEqual([
        ["2026", 2026, true],
        [`${woord} 2025`, null, false],
      ]);
      expect(gelezen(`Post\t${woord} 2025\nIPS\t1`)).toEqual([[`${woord} 2025`, 2025, false]]);
    },
  );

  it("stands over several columns, in one row or in two", () => {
    expect(gelezen("Post\t2026\t\t2027\t\n\tLasten\tBaten\tLasten\tBaten\nIPS\t1\t2\t3\t4")).toEqual([
      ["2026 Lasten", 2026, true],
      ["2026 Baten", null, false],
      ["2027 Lasten", 2027, true],
      ["2027 Baten", null, false],
    ]);
    expect(gelezen("Post\tLasten\t\t\t\n\t2026\t2027\t2028\t2029\nIPS\t1\t2\t3\t4")).toEqual(
      [2026, 2027, 2028, 2029].map((jaar) => [`Lasten ${jaar}`, jaar, true]),
    );
    expect(gelezen("Post\t2026\t\nIPS\t1\t2")).toEqual([
      ["2026", 2026, true],
      ["2026", null, false],
    ]);
    expect(vindKop(parseTsv("Titel\nPost\tLasten\t\n\t2026\t2027\nIPS\t1\t2"))).toMatchObject({
      van: 1,
      tot: 3,
    });
  });

  it("is one part of a year, and added to the other, in whatever row of the head that stands", () => {
    const delen = ["2026 Structureel", "2026 Incidenteel", "2027 Structureel", "2027 Incidenteel"];
    const [s, i] = ["Structureel", "Incidenteel"];
    const genomen = (tekst: string) => vorm(tekst).kolommen.map(({ jaar, zeker }) => zeker && jaar);
    expect(gelezen(`Post\t2026\t2026\t2027\t2027\n\t${s}\t${i}\t${s}\t${i}\nIPS\t1\t2\t3\t4`)).toEqual(
      delen.map((kop) => [kop, Number(kop.slice(0, 4)), true]),
    );
    expect(genomen(`Post\t2026\t\t2027\t\nOmschrijving\t${s}\t${i}\t${s}\t${i}\nIPS\t1\t2\t3\t4`)).toEqual([
      2026, 2026, 2027, 2027,
    ]);
    expect(genomen(`Post\t${s}\t\t${i}\t\n\t2026\t2027\t2026\t2027\nIPS\t1\t2\t3\t4`)).toEqual([
      2026, 2027, 2026, 2027,
    ]);
    expect(genomen(`Post\t2026 ${s}\t2026 ${i}\t2026 totaal\nIPS\t1\t2\t3`)).toEqual([2026, 2026, false]);
    expect(genomen(`Post\t2026\t2026 waarvan ${i}\nIPS\t3\t2`)).toEqual([2026, false]);
    expect(kolommen("Post\tSoort\t2026\n\ttijdelijk\t\nIPS\ttijdelijk\t1").kop).toBe(0);
  });

  it("is asked about when it is a word alone, and never taken when that is a total", () => {
    expect(gelezen("Post\tBedrag\tTotaal\nIPS\t1\t2", [2026, 2027])).toEqual([
      ["Bedrag", 2026, false],
      ["Totaal", null, false],
    ]);
  });
});

describe("what a table says its amounts are in", () => {
  it.each([
    "x 1.000",
    "Bedragen x € 1.000",
    "(x €1.000)",
    "(X 1000)",
    "× 1 000",
    "*1000",
    "x €1.000,-",
    "bedragen x euro 1.000",
    "x  1.000",
    "x€  1000",
    "in duizenden euro's",
    "Bedragen in duizenden euro’s",
    "in € 1.000",
    "bedragen in 1.000 euro",
    "in k€",
  ])("is thousands: %s", (cel) => {
    expect(vindEenheid([["Post", cel]])).toBe(1000);
  });

  it.each([
    "x € 1 mln",
    "x € 1 miljoen",
    "in miljoenen euro's",
    "x 1.000.000",
    "(in mln. €)",
    "bedragen x mln euro",
  ])("is millions: %s", (cel) => {
    expect(vindEenheid([["Post", cel]])).toBe(1_000_000);
  });

  it.each(["1.000", "x 10.000", "x 1.0000", "max 1.000", "x 1-000", "x 100", "y 1.000", "x dollar 1.000"])(
    "is whole euros: %s",
    (cel) => {
      expect(vindEenheid([["Post", cel]])).toBe(1);
    },
  );

  it("stands in its first six rows, and beside no amount", () => {
    const rijen = (aantal: number) => [...Array.from({ length: aantal }, () => ["Post"]), ["x 1.000"]];
    expect(vindEenheid(rijen(5))).toBe(1000);
    expect(vindEenheid(rijen(6))).toBe(1);
    expect(vindEenheid([])).toBe(1);
    expect(vindEenheid([["Subsidie 5 x 1.000", "5000"]])).toBe(1);
    expect(vindEenheid([["Lasten (x € 1.000)", "2026"]])).toBe(1000);
  });
});
