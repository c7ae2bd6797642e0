import { describe, expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { AGENDA_OPSLAG } from "#shared/document/opgeslagen-velden.ts";
import { DE_AGENDA, type Ref } from "#shared/document/ref.ts";
import type { Soort } from "#shared/document/soorten/soort.ts";
import { SOORTEN, type SoortNaam } from "#shared/document/soorten/soorten.ts";
import { veldNaam, waardeTekst } from "#shared/document/veld-naam.ts";
import { euro } from "#shared/domain/bedrag.ts";
import { anActie, anAgenda, anAmbitie } from "#tests/builders/an-agenda.ts";

const [raamwerk] = raamwerken;

describe("veldNaam", () => {
  it.each(SOORTEN as readonly Soort[])(
    "has a name for each field and each text of a $naam, no two the same",
    (soort) => {
      const velden = Object.keys(soort.schema.shape).filter(
        (veld) => ![soort.idVeld, "volgorde", "gewijzigd"].includes(veld),
      );
      const alle = [...velden, ...soort.teksten];
      const namen = alle.map((veld) => veldNaam({ soort: soort.naam as SoortNaam, id: "x", veld }));
      expect(namen).not.toContain("");
      expect(new Set(alle).size, "a text is not called as a field").toBe(alle.length);
      expect(new Set(namen).size).toBe(namen.length);
    },
  );

  it("has a name for each field of the agenda itself", () => {
    const { id: _id, ...velden } = AGENDA_OPSLAG.schema.shape;
    const namen = Object.keys(velden).map((veld) => veldNaam({ ...DE_AGENDA, veld }));
    expect(namen).not.toContain("");
    expect(new Set(namen).size).toBe(namen.length);
  });

  it("tells which entry of a field is meant, and not which member of a set", () => {
    expect(veldNaam({ soort: "post", id: "p", veld: "bedragen", lid: "2027" })).toBe("bedrag 2027");
    expect(veldNaam({ soort: "actie", id: "a", veld: "partners", lid: "p-1" })).toBe("partners");
    expect(veldNaam({ ...DE_AGENDA, veld: "begrotingGedrukt", lid: "2026" })).toBe(
      "gedrukt totaal van de lasten 2026",
    );
  });
});

describe("waardeTekst", () => {
  const agenda = anAgenda({
    ambities: [anAmbitie({ titel: "Meer werk" })],
    acties: [anActie()],
    partners: [{ id: "p-1", naam: "UWV", rol: "", volgorde: "a0" }],
  });
  const [vraag] = raamwerk.vragen;
  const [doelgroep] = raamwerk.doelgroepen;
  const [gemeente] = agenda.gemeenten;

  it.each<[string, Omit<Ref, "id">, unknown, string | undefined]>([
    ["a title", { soort: "actie", veld: "titel" }, "Zo heet hij", "Zo heet hij"],
    ["a year", { ...DE_AGENDA, veld: "begrotingJaren", lid: "2027" }, 2027, "2027"],
    ["a yes", { soort: "antwoord", veld: "klaar" }, true, "ja"],
    ["a no", { soort: "antwoord", veld: "klaar" }, false, "nee"],
    ["a status", { soort: "actie", veld: "status" }, "loopt", "Loopt"],
    [
      "a choice",
      { soort: "antwoord", veld: "triage" },
      { kind: "elders", waar: "bijlage 2" },
      "Elders beantwoord: bijlage 2",
    ],
    ["an amount", { soort: "post", veld: "bedragen", lid: "2026" }, euro(1_250_000), "1.250.000"],
    ["an ambitie", { soort: "actie", veld: "ambitieId" }, "ambitie-1", "Meer werk"],
    ["a partner who pulls", { soort: "actie", veld: "trekker" }, "p-1", "UWV"],
    ["a gemeente that pulls", { soort: "actie", veld: "trekker" }, gemeente?.id, gemeente?.naam],
    [
      "a partner who left",
      { soort: "actie", veld: "partners", lid: "x" },
      "x",
      "een partner die er niet meer is",
    ],
    ["a doelgroep", { soort: "ambitie", veld: "doelgroepen", lid: "x" }, doelgroep?.id, doelgroep?.naam],
    ["a vraag", { soort: "ambitie", veld: "vragen", lid: "x" }, vraag?.id, vraag?.kop],
    ["a row", { soort: "noot", veld: "bij" }, { soort: "totaal", id: "lasten" }, "Totaal lasten"],
    ["nothing", { soort: "actie", veld: "start" }, null, ""],
  ])("writes %s as a reader would", (_, ref, waarde, tekst) => {
    expect(waardeTekst({ id: "x", ...ref }, waarde, agenda, raamwerk)).toBe(tekst);
  });
});
