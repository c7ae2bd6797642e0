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
    expect(table(tree, "Acties")[0]).toBe("Nr. | Actie | Schaal | Status");
  });

  it("tell who cannot see them which columns there are", () => {
    const tree = make(anAgenda({ acties: [anActie({ id: "c" }), anActie({ id: "d" })] }));
    const tabel = blocksOf(tree).find(
      (block) => block.kind === "table" && block.caption?.startsWith("Acties"),
    );

    expect(tabel).toMatchObject({ description: "Alle acties, met de kolommen Nr., Actie, Status" });
  });
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
      "Begroot circa €\u00a01.500 + PM (2026–2027)",
    );
    expect(begroot({ "2026": PM })).toBe("Begroot PM (2026–2027)");
    expect(begroot({ "2026": euro(0) })).toBeUndefined();
  });
});
