import { describe, expect, it } from "vitest";
import { blocksOf, make, table } from "#tests/builders/a-tree.ts";
import { anActie, anAgenda, anAmbitie } from "#tests/builders/an-agenda.ts";

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
