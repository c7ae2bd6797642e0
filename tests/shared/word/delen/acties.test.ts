import { describe, expect, it } from "vitest";
import { type Bedrag, euro, PM } from "#shared/domain/bedrag.ts";
import { plainTree } from "#shared/word/tree/plain-text.ts";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";
import { blocksOf, make, table } from "#tests/builders/a-tree.ts";
import { anActie, anAgenda, anAmbitie, aPost } from "#tests/builders/an-agenda.ts";

describe("the overviews", () => {
  it("leave out a column that nothing fills", () => {
    const ambities = [anAmbitie({ id: "a" }), anAmbitie({ id: "b", prioriteit: "hoog" })];
    const acties = [anActie({ id: "c", schaal: "regio" }), anActie({ id: "d" })];
    const tree = make(anAgenda({ ambities, acties }));

    expect(table(tree, "Ambities")).toEqual([
      "Nr. | Ambitie | Prioriteit",
      "1.1 | Meer mensen duurzaam aan het werk | ",
      "1.2 | Meer mensen duurzaam aan het werk | Hoog",
    ]);
    expect(table(tree, "Acties")[0]).toBe("Nr. | Actie | Status");
  });

  it("tell who cannot see them which columns there are", () => {
    const tree = make(anAgenda({ acties: [anActie({ id: "c" }), anActie({ id: "d" })] }));
    const tabel = blocksOf(tree).find(
      (block) => block.kind === "table" && block.caption?.startsWith("Acties"),
    );

    expect(tabel).toMatchObject({ description: "Alle acties, met de kolommen Nr., Actie, Status" });
  });
});

it("lists the acties under their ambitie, with trekker, status and money", () => {
  const basis = aFullAgenda();
  const ambities = [anAmbitie({ id: "a", titel: "Werk" }), anAmbitie({ id: "b", titel: "Scholing" })];
  const acties = [
    anActie({ id: "1", titel: "Eerst", ambitieId: "b", status: "loopt" }),
    anActie({ id: "2", titel: "Dan", ambitieId: "a", trekker: "partner-1" }),
    anActie({ id: "3", titel: "Los", ambitieId: null }),
  ];
  const posten = [aPost({ actieId: "2", blokId: "blok-1", bedragen: { "2026": euro(1_500) } })];
  const tree = make(anAgenda({ ...basis, ambities, acties, begroting: { ...basis.begroting, posten } }));

  expect(table(tree, "Acties").map((rij) => rij.replaceAll("\u00a0", " "))).toEqual([
    "Nr. | Actie | Trekker | Status | Begroot",
    "Werk",
    "4.1.1 | Dan | Leerwerkloket | Idee | € 1.500",
    "Scholing",
    "4.2.1 | Eerst |  | Loopt | ",
    "Overige acties",
    "4.3.1 | Los |  | Idee | ",
  ]);
});

it("names the partners of an actie in the order of the agenda, and leaves out who has no name", () => {
  const partners = [
    { id: "z", naam: "UWV", rol: "", volgorde: "a0" },
    { id: "m", naam: " ", rol: "", volgorde: "a1" },
    { id: "a", naam: "Gilde", rol: "", volgorde: "a2" },
  ];
  const tree = make(anAgenda({ partners, acties: [anActie({ partners: ["a", "m", "weg", "z"] })] }));

  expect(plainTree(tree)).toContain("Partners UWV, Gilde");
});

describe("the money of an actie", () => {
  const begroot = (bedragen: Record<string, Bedrag>): string | undefined => {
    const basis = aFullAgenda().begroting;
    const posten = [aPost({ actieId: "actie-1", bedragen })];
    const tree = make(anAgenda({ acties: [anActie()], begroting: { ...basis, posten } }));
    return plainTree(tree).find((regel) => regel.startsWith("Begroot"));
  };

  it("has the euro sign at the amount, and none at PM", () => {
    expect(begroot({ "2026": { kind: "euro", euro: 1_500, circa: true }, "2027": PM })).toBe(
      "Begroot circa\u00a0€\u00a01.500\u00a0+\u00a0PM (2026–2027)",
    );
    expect(begroot({ "2026": PM })).toBe("Begroot PM (2026–2027)");
    expect(begroot({ "2026": euro(0) })).toBe("Begroot €\u00a00 (2026–2027)");
    expect(begroot({})).toBeUndefined();
  });
});
