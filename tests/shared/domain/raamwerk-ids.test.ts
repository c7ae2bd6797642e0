import { describe, expect, it } from "vitest";
import { parseRaamwerk } from "#shared/domain/raamwerk.ts";
import { bron, eenTweedeVersie, foutVan, metVraag, sectie } from "#tests/builders/a-raamwerk.ts";

/** The second version with something more in one of its lists. */
const metLijst = (lijst: string, ...rijen: object[]) => {
  const { lijsten } = eenTweedeVersie();
  return eenTweedeVersie({ lijsten: { ...lijsten, [lijst]: rijen } });
};
const metProgramma = (...rest: object[]) =>
  eenTweedeVersie({
    programmas: {
      programmas: rest.map((velden) => ({
        id: "p-1",
        groep: "Groep",
        beleidslijn: "Lijn",
        naam: "Programma",
        url: null,
        doelgroepen: [],
        voor: null,
        toelichting: null,
        vindplaats: "bijlage 2",
        ...velden,
      })),
    },
  });
const thema = { id: "t-a", naam: "A", tabel: 1, onderdeel: "aanbod" };
const partij = { id: "gem", naam: "Gemeente", rol: "Trekt", vraag: "w-1" };
const obstakel = { id: "obs", naam: "Reistijd", vraag: "w-1" };
const onderwerp = { id: "ond", naam: "Loopbaan", vragen: ["w-1"] };

describe("ids of the lists", () => {
  it("may be used once, and refer to what there is", () => {
    const heel = eenTweedeVersie({
      lijsten: {
        ...eenTweedeVersie().lijsten,
        partijen: [partij],
        obstakels: [obstakel],
        gedeeldeOnderwerpen: [onderwerp],
      },
      programmas: metProgramma({ doelgroepen: ["ouderen"] }).programmas,
    });

    expect(parseRaamwerk(heel)).toMatchObject({
      id: "2030-01",
      partijen: [partij],
      obstakels: [obstakel],
      gedeeldeOnderwerpen: [onderwerp],
      programmas: [{ id: "p-1", doelgroepen: ["ouderen"] }],
      themas: [{ id: "t-a" }, { id: "t-b" }],
    });
    expect(parseRaamwerk(heel).secties[0]).not.toHaveProperty("vragen");
  });

  const deelvraag = { id: "w-1", type: "gemengd", vraag: "En nu?" };
  const tweeSecties = { secties: [sectie("s", "aanbod", []), sectie("s", "vraag", [])] };
  it.each([
    ["Sectie “s”", eenTweedeVersie({ raamwerk: tweeSecties })],
    ["Vraag “w-1”", metVraag({ deelvragen: [deelvraag] })],
    ["Thema “t-a”", eenTweedeVersie({ bronnen: { themas: [thema, thema], bronnen: [] } })],
    ["Programma “p-1”", metProgramma({}, {})],
    ["Partij “gem”", metLijst("partijen", partij, partij)],
    ["Obstakel “obs”", metLijst("obstakels", obstakel, obstakel)],
    ["Onderwerp “ond”", metLijst("gedeeldeOnderwerpen", onderwerp, onderwerp)],
    [
      "Sector “zorg”",
      metLijst("sectoren", ...[1, 2].map(() => ({ id: "zorg", naam: "zorg", toelichting: null }))),
    ],
    [
      "Doelgroep “ouderen”",
      metLijst("doelgroepen", ...[1, 2].map(() => ({ id: "ouderen", naam: "x", uitwerking: [] }))),
    ],
  ])("are refused when there are two of %s", (wie, bestanden) => {
    expect(foutVan(bestanden)).toContain(`${wie} staat er meer dan één keer in.`);
  });

  it("are refused when there are two of one bron", () => {
    const { bronnen } = eenTweedeVersie();
    const dubbel = { ...bronnen, bronnen: [bron("b-1", "t-a", null), bron("b-1", "t-a", null)] };

    expect(foutVan(eenTweedeVersie({ bronnen: dubbel }))).toContain(
      "Bron “b-1” staat er meer dan één keer in.",
    );
  });

  it.each([
    ["Programma “p-1” verwijst naar doelgroep “reuzen”", metProgramma({ doelgroepen: ["reuzen"] })],
    ["“Gemeente” verwijst naar vraag “w-9”", metLijst("partijen", { ...partij, vraag: "w-9" })],
    ["“Reistijd” verwijst naar vraag “w-9”", metLijst("obstakels", { ...obstakel, vraag: "w-9" })],
    [
      "“Loopbaan” verwijst naar vraag “w-9”",
      metLijst("gedeeldeOnderwerpen", { ...onderwerp, vragen: ["w-1", "w-9"] }),
    ],
  ])("are refused when %s", (zin, bestanden) => {
    expect(foutVan(bestanden)).toContain(`${zin}, en die bestaat niet.`);
  });
});
