import { describe, expect, it } from "vitest";
import { euro } from "#shared/domain/bedrag.ts";
import { plainTree } from "#shared/word/tree/plain-text.ts";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";
import { make } from "#tests/builders/a-tree.ts";
import { aPost } from "#tests/builders/an-agenda.ts";

describe("the begroting on paper", () => {
  it("leaves out a blok without posten, and prints what could not be read as it was typed", () => {
    const basis = aFullAgenda();
    const [post, ...rest] = basis.begroting.posten;
    if (!post) return expect.fail("de volle agenda heeft posten");
    const leeg = {
      id: "leeg",
      naam: "Leeg blok",
      soort: "lasten",
      gedrukt: {},
      beginstand: null,
      volgorde: "zz",
    } as const;
    const reserve = { ...leeg, id: "leeg-2", naam: "Lege reserve", soort: "reserve" } as const;
    const begroting = {
      ...basis.begroting,
      blokken: [...basis.begroting.blokken, leeg, reserve],
      posten: [{ ...post, bedragen: {}, ongelezen: { "2026": "ongeveer 5 ton", aard: "soms" } }, ...rest],
    };
    const zonder = plainTree(make(basis)).filter((regel) => /^Reserves/u.test(regel)).length;
    const regels = plainTree(make({ ...basis, begroting }));

    expect(regels.filter((regel) => /Leeg blok|Lege reserve/u.test(regel))).toEqual([]);
    expect(regels.filter((regel) => /^Reserves/u.test(regel))).toHaveLength(zonder);
    expect(regels.join("\n")).toContain("ongeveer 5 ton");
    expect(regels.join("\n")).toContain("soms");
  });

  it("prints what a reserve begins with, and what that leaves at the end of each year", () => {
    const basis = aFullAgenda();
    const reserve = {
      id: "pot",
      naam: "Reserve taal",
      soort: "reserve",
      gedrukt: {},
      volgorde: "zz",
    } as const;
    const blokken = [
      ...basis.begroting.blokken,
      { ...reserve, beginstand: { ...euro(70_000), circa: true } },
    ];
    const posten = [
      ...basis.begroting.posten,
      aPost({ id: "uit", blokId: "pot", bedragen: { 2026: euro(-1000) } }),
    ];
    const regels = plainTree(
      make({ ...basis, begroting: { ...basis.begroting, jaren: [2026, 2027], blokken, posten } }),
    );
    const vanaf = regels.findIndex((regel) => regel.includes("Reserve taal"));

    expect(regels.slice(vanaf).filter((regel) => regel.startsWith("circa"))).toEqual([
      "circa\u00a070.000",
      "circa\u00a069.000",
      "circa\u00a069.000",
      "circa\u00a069.000",
    ]);
  });

  it("prints a note at a total of which no amount is known yet", () => {
    const basis = aFullAgenda();
    const bij = { soort: "totaal", id: "lasten" } as const;
    const noten = [{ id: "noot-1", bij, tekst: "De bedragen volgen in het voorjaar.", volgorde: "a0" }];
    const regels = plainTree(make({ ...basis, begroting: { ...basis.begroting, posten: [], noten } }));

    expect(regels.filter((regel) => regel.includes("volgen in het voorjaar"))).toHaveLength(1);
    expect(regels.filter((regel) => regel.startsWith("Totaal lasten"))).toEqual([]);
  });

  it("tells the years of a printed total that differs in one line", () => {
    const basis = aFullAgenda();
    const begroting = { ...basis.begroting, gedrukt: { "2026": 150_001, "2027": 7 } };
    const regels = plainTree(make({ ...basis, begroting })).filter((regel) => regel.includes("overgenomen"));
    expect(regels).toHaveLength(1);
    expect(regels[0]).toContain("2026 150.001, opgeteld 150.000 (verschil 1); 2027 7, opgeteld");
  });
});
