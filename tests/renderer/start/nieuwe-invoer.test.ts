import { describe, expect, it } from "vitest";
import {
  bestandsnaamVoor,
  controleerInvoer,
  legeInvoer,
  titelVan,
  toRequest,
} from "#renderer/start/nieuwe-invoer.ts";
import { contract } from "#shared/api/contract.ts";

const leeg = legeInvoer(2026, "2024-12");

describe("the wizard", () => {
  it("proposes a title from the region until one is typed", () => {
    expect(titelVan({ ...leeg, regio: " Rivierenhoek " })).toBe("Meerjarenagenda Rivierenhoek");
    expect(titelVan({ ...leeg, regio: "Rivierenhoek", titel: "Agenda" })).toBe("Agenda");
  });

  it("asks only for the region when the rest is still empty", () => {
    expect(Object.keys(controleerInvoer(leeg))).toEqual(["regio"]);
  });

  it.each(["26", "1999", "2101", "tweeduizend", "2026.5"])("refuses %s as a year", (jaar) => {
    const fouten = controleerInvoer({ ...leeg, regio: "R", beleidVanaf: jaar, uitvoeringVanaf: jaar });
    expect(Object.keys(fouten)).toEqual(["beleidVanaf", "uitvoeringVanaf"]);
  });

  it("makes a request the contract accepts", () => {
    const invoer = toRequest({ ...leeg, regio: "Rivierenhoek", gemeenten: "Oeverveld" });
    expect(contract["agenda/nieuw"].input.safeParse({ invoer, pad: null }).success).toBe(true);
  });

  it("puts the centrumgemeente among the gemeenten, once", () => {
    const met = { ...leeg, regio: "R", centrumgemeente: "Dijkdam" };
    expect(toRequest({ ...met, gemeenten: "Oeverveld" }).gemeenten).toEqual(["Dijkdam", "Oeverveld"]);
    expect(toRequest({ ...met, gemeenten: "Oeverveld\ndijkdam" }).gemeenten).toEqual([
      "Oeverveld",
      "dijkdam",
    ]);
  });

  it.each([
    ["Agenda: ‘werk’ / 2026?", "Agenda ‘werk’ 2026.agenda.json"],
    ["Agenda.", "Agenda.agenda.json"],
    ["???", "Meerjarenagenda.agenda.json"],
  ])("names the file of %s without forbidden characters", (titel, naam) => {
    expect(bestandsnaamVoor(titel, ".agenda.json")).toBe(naam);
  });
});
