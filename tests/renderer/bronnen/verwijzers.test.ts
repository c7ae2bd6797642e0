import { expect, it } from "vitest";
import { verwijzers } from "#renderer/bronnen/bron-gebruik.ts";
import { anActie } from "#tests/builders/an-agenda.ts";

it("says which acties refer to a partner, and counts what it does not name", () => {
  const acties = (aantal: number) =>
    Array.from({ length: aantal }, (_, index) =>
      anActie({ id: `a${index}`, titel: `Actie ${index}`, trekker: "p" }),
    );
  expect(verwijzers(acties(0), "p")).toBe("");
  expect(verwijzers(acties(1), "p")).toBe("De actie ‘Actie 0’ verwijst er nog naar.");
  expect(verwijzers(acties(2), "p")).toBe("De acties ‘Actie 0’ en ‘Actie 1’ verwijzen er nog naar.");
  expect(verwijzers(acties(5), "p")).toContain("en 2 andere verwijzen");
});
