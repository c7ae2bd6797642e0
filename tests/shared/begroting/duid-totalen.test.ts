import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leesTabel } from "#shared/begroting/lees-tabel.ts";
import { parseTsv } from "#shared/begroting/tsv.ts";

const lees = (tekst: string) => leesTabel(parseTsv(tekst), [2025, 2026]).rijen;
const soorten = (tekst: string) =>
  lees(tekst).map(({ soort, kant }) => (soort === "totaal" && kant ? `totaal ${kant}` : soort));

describe("a row that can be a total", () => {
  it("is a post when its name only begins like one, and its amount is no sum", () => {
    expect(
      lees("IPS\t30.000\nTotaal loonkosten jobcoach\t5.000\nSaldo vorig jaar\t1.000\nTaal\t7").map(
        ({ soort, naam }) => `${soort} ${naam}`,
      ),
    ).toEqual(["post IPS", "post Totaal loonkosten jobcoach", "post Saldo vorig jaar", "post Taal"]);
    expect(soorten("A\t5\nSom der delen\t7\nResultaat onderzoek\t8\nTekort vorig jaar\t9")).toEqual(
      Array.from({ length: 4 }, () => "post"),
    );
  });

  it.each([
    "Totaal",
    "TOTAAL:",
    "Subtotaal",
    "Totaal 2025",
    "Totaal generaal",
    "Eindtotaal",
    "Totaalbedrag",
    "Totale kosten",
    "Totaal van de begroting",
    "Totaal projecten",
    "Totaal programma 1",
    "Totaal (incl. btw)",
    "Kerntaken totaal",
    "Totaal Kerntaken regio",
    "Lasten totaal",
  ])("is one by its name alone, whatever it adds up to: %s", (naam) => {
    const [, , , totaal] = lees(`Kerntaken\t\nIPS\t20\nTaal\t30\n${naam}\t99`);
    expect(["subtotaal", "totaal"]).toContain(totaal?.soort);
  });

  it.each([50, 49, 51])("is one by its amount when it begins like one: %i of 20 and 30", (bedrag) => {
    expect(soorten(`IPS\t20\nTaal\t30\nTotaal personeelskosten\t${bedrag}`)).toEqual([
      "post",
      "post",
      "subtotaal",
    ]);
  });

  it("has to fit in every year", () => {
    expect(soorten("IPS\t20\t1\nTaal\t30\t2\nTotaal personeel\t50\t9")).toEqual(["post", "post", "post"]);
  });

  it("belongs to its blok when it names it, or when only that adds up to it", () => {
    const tekst = "Kerntaken\t\nA\t20\nTotaal kerntaken\t20\nProjecten\t\nB\t30\n";
    const tot = ["kop", "post", "subtotaal", "kop", "post"];
    expect(soorten(`${tekst}Totaal projecten\t99`)).toEqual([...tot, "subtotaal"]);
    expect(soorten(`${tekst}Totaal\t30`)).toEqual([...tot, "subtotaal"]);
    expect(soorten(`${tekst}Totaal\t50`)).toEqual([...tot, "totaal"]);
    expect(soorten(`${tekst}Totaal lasten\t50`)).toEqual([...tot, "totaal lasten"]);
  });

  it("is what is left of dekking after lasten when it is that, whatever comes behind the word", () => {
    const tekst = "Lasten\t\nA\t50\nBaten\t\nB\t30\n";
    expect(soorten(`${tekst}Tekort ten laste van gemeenten\t20`).at(-1)).toBe("overslaan");
    expect(soorten(`${tekst}Tekort ten laste van gemeenten\t7`).at(-1)).toBe("post");
    expect(soorten(`${tekst}Saldo van baten en lasten\t7`).at(-1)).toBe("overslaan");
  });

  it("never takes a post out of the sum, whatever name of more words it has", () => {
    const woord = fc.constantFrom("Totaal", "Saldo", "Som", "Subtotaal", "Resultaat", "Tekort");
    const rest = fc.stringMatching(/^[b-hj-m]{3,9} [b-hj-m]{3,9}$/u);
    const rij = fc.tuple(woord, rest);
    fc.assert(
      fc.property(fc.array(rij, { minLength: 1, maxLength: 12 }), (namen) => {
        const tekst = namen.map(([begin, naam], index) => `${begin} ${naam}\t${3 ** (index + 1)}`).join("\n");
        expect(new Set(soorten(tekst))).toEqual(new Set(["post"]));
      }),
    );
  });
});
