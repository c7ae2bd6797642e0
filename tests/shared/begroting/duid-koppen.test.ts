import { describe, expect, it } from "vitest";
import { leesTabel } from "#shared/begroting/lees-tabel.ts";
import { parseTsv } from "#shared/begroting/tsv.ts";
import { euro } from "#shared/domain/bedrag.ts";

const lees = (tekst: string) => leesTabel(parseTsv(`Post\t2025\n${tekst}`), []).rijen;
const soorten = (tekst: string) => lees(tekst).map(({ soort }) => soort);

describe("a row with a name and no amount", () => {
  it.each(["-", "–", "nvt", "n.v.t.", " - "])("is a post without amount when there stands %j", (cel) => {
    expect(lees(`A\t100\nB\t${cel}\nC\t5`)[1]).toMatchObject({ soort: "post", bedragen: {}, redenen: {} });
  });

  it.each(["€ -", "€\u00a0-", " €  -   "])("is a post of zero when there stands %j", (cel) => {
    expect(lees(`A\t100\nB\t${cel}\nC\t5`)[1]).toMatchObject({ soort: "post", bedragen: { 2025: euro(0) } });
  });

  it("is a post when something stands in a column that is not taken, or when it has a soort", () => {
    const { rijen } = leesTabel(
      parseTsv("Post\tSoort\t2025\tTotaal\nA\ts\t1\t1\nB\t\t\t5\nC\ts\t\t\nD\t\t2\t2"),
      [],
    );
    expect(rijen.map(({ soort }) => soort)).toEqual(["post", "post", "post", "post"]);
  });

  it("is the head of what stands under it", () => {
    expect(soorten("Kerntaken\t\nA\t100\nProjecten\t\nB\t5")).toEqual(["kop", "post", "kop", "post"]);
  });

  it.each([
    ["at the end", "A\t100\nB\t", ["post", "post"]],
    ["before a total", "A\t100\nB\t\nTotaal\t100", ["post", "post", "subtotaal"]],
    ["before what is left", "A\t100\nB\t\nSaldo\t100", ["post", "post", "overslaan"]],
    ["alone", "B\t", ["post"]],
    ["more than once", "A\t100\nB\t\nC\t\nSubtotaal\t100", ["post", "post", "post", "subtotaal"]],
    ["before the next head", "A\t100\nB\t\nBaten\t\nC\t5", ["post", "post", "kop", "post"]],
    ["before a head and its posten", "A\t100\nB\t\nKop\t\nC\t5", ["post", "post", "kop", "post"]],
  ])("is a post when nothing stands under it: %s", (_, tekst, verwacht) => {
    expect(soorten(tekst)).toEqual(verwacht);
  });

  it("is a head above other heads when no post comes right before it", () => {
    expect(soorten("Programma\t\nKerntaken\t\nA\t1")).toEqual(["kop", "kop", "post"]);
    expect(soorten("A\t1\n\t\nProgramma\t\nKerntaken\t\nB\t1")).toEqual(["post", "kop", "kop", "post"]);
    expect(soorten("A\t1\nSubtotaal\t1\nKerntaken\t\nB\t\nSubtotaal\t0")).toEqual([
      "post",
      "subtotaal",
      "kop",
      "post",
      "subtotaal",
    ]);
  });

  it("is the head of a side whenever it names one and nothing else", () => {
    expect(lees("Lasten\t\nKerntaken\t\nA\t1\nBaten:\t\n").map(({ soort, kant }) => [soort, kant])).toEqual([
      ["kop", "lasten"],
      ["kop", null],
      ["post", null],
      ["kop", "dekking"],
    ]);
    expect(soorten("A\t1\nKosten jobcoach\t")).toEqual(["post", "post"]);
  });

  it("is left out when it is a total that nothing stands in", () => {
    expect(lees("A\t1\nTotaal\t").map(({ soort, waarom }) => [soort, waarom])).toEqual([
      ["post", undefined],
      ["overslaan", "Dit rekenen we zelf uit."],
    ]);
  });
});
