import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { celNaam, formatTsv, parseTsv, veiligeCel } from "#shared/begroting/tsv.ts";

const cel = fc.string({ unit: fc.constantFrom("a", "é", "1", ".", " ", '"', "\t", "\n", "\r") });
const tabel = fc.array(fc.array(cel, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });

describe("cells from and to a spreadsheet", () => {
  it("reads back exactly what it wrote", () => {
    fc.assert(
      fc.property(tabel, (cellen) => {
        expect(parseTsv(formatTsv(cellen))).toEqual(cellen);
      }),
    );
  });

  it("reads rows with and without a last line break alike", () => {
    expect(parseTsv("Jobhunters\t101.624\r\nIPS\tPM")).toEqual(
      parseTsv("Jobhunters\t101.624\r\nIPS\tPM\r\n"),
    );
  });

  it("keeps a line break and doubled quotes inside a quoted cell", () => {
    expect(parseTsv('"Werkbudget\n""Dichterbij"""\t336.671')).toEqual([
      ['Werkbudget\n"Dichterbij"', "336.671"],
    ]);
  });

  it("takes a quote that nothing closes for an ordinary character", () => {
    expect(parseTsv('"Dichterbij" dan je denkt\t5')).toEqual([['"Dichterbij" dan je denkt', "5"]]);
  });

  it("keeps empty cells, also at the end of a row", () => {
    expect(parseTsv("a\t\t\n\tb\t")).toEqual([
      ["a", "", ""],
      ["", "b", ""],
    ]);
    expect(parseTsv("")).toEqual([]);
    expect(parseTsv('""\ta')).toEqual([["", "a"]]);
    expect(parseTsv('"a"')).toEqual([["a"]]);
  });

  it("reads no more than a person copies by hand", () => {
    expect(parseTsv("a\n".repeat(1_000_001))).toHaveLength(1_000_000);
  });

  it("brings a name on one line", () => {
    expect(celNaam("  Jobhunters\r\n  jeugd\t ")).toBe("Jobhunters jeugd");
  });

  it.each(["=1+1", "+31", "-5", "@naam"])("gives %s an apostrophe, and takes no other away", (naam) => {
    expect(veiligeCel(naam)).toBe(`'${naam}`);
    expect(celNaam(`'${naam}`)).toBe(naam);
    expect(celNaam("'t Loket")).toBe("'t Loket");
    expect(celNaam(`x${naam}`)).toBe(`x${naam}`);
  });

  it("never gives a spreadsheet a name it would calculate, and takes its own apostrophe away again", () => {
    fc.assert(
      fc.property(fc.string(), (naam) => {
        expect(veiligeCel(naam)).not.toMatch(/^[=+\-@]/u);
        expect(celNaam(veiligeCel(naam))).toBe(celNaam(naam));
      }),
    );
  });
});
