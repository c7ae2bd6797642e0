import { describe, expect, it } from "vitest";
import { plainTree } from "#shared/word/tree/plain-text.ts";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";
import { make } from "#tests/builders/a-tree.ts";

describe("the begroting on paper", () => {
  it("leaves out a blok without posten, and prints what could not be read as it was typed", () => {
    const basis = aFullAgenda();
    const [post, ...rest] = basis.begroting.posten;
    if (!post) return expect.fail("de volle agenda heeft posten");
    const leeg = { id: "leeg", naam: "Leeg blok", soort: "lasten", gedrukt: {}, volgorde: "zz" } as const;
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
