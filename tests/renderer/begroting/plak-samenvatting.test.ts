import { describe, expect, it } from "vitest";
import { plakSamenvatting } from "#renderer/begroting/plak-samenvatting.ts";
import { leesTabel, type TabelKeuze } from "#shared/begroting/lees-tabel.ts";
import { parseTsv } from "#shared/begroting/tsv.ts";

const zin = (tekst: string, keuze?: TabelKeuze) =>
  plakSamenvatting(leesTabel(parseTsv(tekst), [2025], keuze), [2025]);

describe("what is said of a pasted table", () => {
  it("names every row that does not count, and why", () => {
    expect(zin("Regio Noord\nPost\t2025\nIPS\t20\nTaal\t30\nTotaal\t50\nSaldo\t-50")).toBe(
      "2 posten gelezen, voor 2025. ‘Totaal’ lijkt een totaal: die telt niet mee, maar we bewaren haar als gedrukt totaal. Overgeslagen: ‘Regio Noord’ (staat boven de koppen van de jaren) en ‘Saldo’ (dit rekenen we zelf uit).",
    );
    expect(zin("Kop\t\nIPS\t20\nSubtotaal\t20\nTotaal lasten\t20")).toContain(
      "2 rijen lijken totalen (‘Subtotaal’ en ‘Totaal lasten’): die tellen niet mee",
    );
    expect(zin("IPS\t20\nTaal\t5", { rijen: { 2: { soort: "overslaan", kant: null } } })).toContain(
      "Overgeslagen: ‘Taal’ (u slaat haar over).",
    );
  });

  it("names no more rows than one reads", () => {
    const saldi = Array.from({ length: 12 }, (_, index) => `Saldo ${index}\t1`).join("\n");
    expect(zin(`IPS\t20\n${saldi}`)).toMatch(/‘Saldo 6’ \([^)]+\) en nog 5 rijen\.$/u);
  });

  it("says that signs are turned, or that they stay", () => {
    const tekst = "Lasten\t\nIPS\t20\nBaten\t\nRijk\t-20";
    expect(zin(tekst)).toContain("Alle bedragen van de dekking zijn negatief: we maken ze positief");
    expect(zin(tekst, { draai: false })).toContain("negatief en blijven dat: ze gaan van de dekking af.");
  });

  it("asks of which year a column is that names two", () => {
    expect(zin("Post\t2025/2026\nIPS\t20")).toContain(
      "‘2025/2026’ noemt meer dan één jaar: kies hieronder van welk jaar de bedragen zijn.",
    );
    expect(zin("Post\t2025/2026\nIPS\t20", { kolommen: { 1: 2025 } })).not.toContain("meer dan één jaar");
  });
});
