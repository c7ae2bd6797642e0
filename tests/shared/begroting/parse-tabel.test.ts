import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leesTabel } from "#shared/begroting/lees-tabel.ts";
import { parseTabel } from "#shared/begroting/parse-tabel.ts";
import { parseTsv } from "#shared/begroting/tsv.ts";
import { euro } from "#shared/domain/bedrag.ts";

describe("pasted rows of a table", () => {
  it("are columns when a semicolon stands between their cells, as a spreadsheet saves them", () => {
    const { jaren, rijen } = leesTabel(parseTabel("Post;2025;2026\nIPS;30.000;31.000\nTaal;;€ 5,-\n"), []);

    expect(jaren).toEqual([2025, 2026]);
    expect(rijen.map(({ naam, bedragen }) => [naam, bedragen])).toEqual([
      ["IPS", { 2025: euro(30_000), 2026: euro(31_000) }],
      ["Taal", { 2026: euro(5) }],
    ]);
  });

  it("keep a semicolon, a line break and a quote between quotes in one cell", () => {
    expect(parseTabel('"Scholing; ""taal""\nen werk";5\r\n\r\nIPS;6')).toEqual([
      ['Scholing; "taal"\nen werk', "5"],
      [""],
      ["IPS", "6"],
    ]);
  });

  it.each([
    ["there is a tab", "Scholing; taal\t5\nIPS; werk\t6"],
    ["rows have not as many", "Scholing; taal; werk\nIPS; 5"],
    ["there is no number behind one", "Scholing; taal\nIPS; werk"],
    ["there is none", "Scholing\n5"],
  ])("are read with tabs when %s", (_, tekst) => {
    expect(parseTabel(tekst)).toEqual(parseTsv(tekst));
  });

  it("read alike with semicolons and with tabs, whatever the cells hold", () => {
    const cel = fc.string({ unit: fc.constantFrom("a", "1", ".", " ", '"', ";", "\n") });
    const rij = fc.tuple(cel, fc.nat(9999).map(String), cel).map((cellen) => ["x", ...cellen]);
    fc.assert(
      fc.property(fc.array(rij, { minLength: 1, maxLength: 5 }), (rijen) => {
        const quote = (tekst: string) => `"${tekst.replaceAll('"', '""')}"`;
        expect(parseTabel(rijen.map((cellen) => cellen.map(quote).join(";")).join("\r\n"))).toEqual(rijen);
      }),
    );
  });
});
