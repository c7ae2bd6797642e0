import { describe, expect, it } from "vitest";
import { isInDuizenden, isKopcel, vindKolommen } from "#shared/begroting/tabel-kolommen.ts";
import { parseTsv } from "#shared/begroting/tsv.ts";

const kolommen = (tekst: string, jaren = [2026, 2027]) => vindKolommen(parseTsv(tekst), jaren);

describe("which column holds what", () => {
  it("is told by the cells when there are no heads", () => {
    expect(kolommen("Monitor\ttijdelijk\t10\t20")).toEqual({
      kop: -1,
      naam: 0,
      aard: 1,
      jaren: [
        { kolom: 2, jaar: 2026 },
        { kolom: 3, jaar: 2027 },
      ],
      zonderJaar: 0,
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
      zonderJaar: 0,
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
    expect(kolommen("")).toEqual({ kop: -1, naam: 0, aard: null, jaren: [], zonderJaar: 0 });
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
      zonderJaar: 1,
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

describe("a table in thousands of euros", () => {
  it.each([
    "x 1.000",
    "Bedragen x € 1.000",
    "(X 1000)",
    "× 1 000",
    "*1000",
    "x €1.000,-",
    "bedragen x euro 1.000",
    "x  1.000",
    "x€  1000",
  ])("says so as %s", (cel) => {
    expect(isInDuizenden([["Post", cel]])).toBe(true);
  });

  it.each([
    "1.000",
    "x 10.000",
    "x 1.0000",
    "max 1.000",
    "x 1-000",
    "x 1.000.000".replace(".000.000", "00"),
    "y 1.000",
    "x dollar 1.000",
  ])("does not say so as %s", (cel) => {
    expect(isInDuizenden([["Post", cel]])).toBe(false);
  });

  it("says so in its first six rows", () => {
    const rijen = (aantal: number) => [...Array.from({ length: aantal }, () => ["Post"]), ["x 1.000"]];
    expect(isInDuizenden(rijen(5))).toBe(true);
    expect(isInDuizenden(rijen(6))).toBe(false);
    expect(isInDuizenden([])).toBe(false);
  });
});
