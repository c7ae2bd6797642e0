import { describe, expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { AGENDA_OPSLAG } from "#shared/document/opgeslagen-velden.ts";
import { DE_AGENDA, type Ref } from "#shared/document/ref.ts";
import type { Soort } from "#shared/document/soorten/soort.ts";
import { SOORTEN, type SoortNaam } from "#shared/document/soorten/soorten.ts";
import { veldNaam, waardeTekst } from "#shared/document/veld-naam.ts";
import { SCHAAL_NAMEN } from "#shared/domain/actie.ts";
import { PRIORITEIT_NAMEN } from "#shared/domain/ambitie.ts";
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
    expect(veldNaam({ soort: "post", id: "p", veld: "bedragen" })).toBe("bedrag");
    expect(veldNaam({ soort: "post", id: "p" })).toBe("");
    expect(veldNaam({ soort: "totaal", id: "lasten", veld: "begrotingGedrukt" })).toBe("");
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
  const [sector] = raamwerk.sectoren;
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
    ["what is not there", { soort: "actie", veld: "start" }, undefined, ""],
    ["a printed total of the lasten", { ...DE_AGENDA, veld: "begrotingGedrukt", lid: "2026" }, 1250, "1.250"],
    ["one of the dekking", { ...DE_AGENDA, veld: "begrotingGedruktDekking", lid: "2026" }, 1250, "1.250"],
    ["one of the reserves", { ...DE_AGENDA, veld: "begrotingGedruktReserve", lid: "2026" }, 1250, "1.250"],
    ["one of a blok", { soort: "blok", veld: "gedrukt", lid: "2026" }, 1250, "1.250"],
    ["a side", { soort: "blok", veld: "soort" }, "dekking", "Dekking"],
    ["a schaal", { soort: "actie", veld: "schaal" }, "regio", SCHAAL_NAMEN.regio],
    ["a prioriteit", { soort: "ambitie", veld: "prioriteit" }, "hoog", PRIORITEIT_NAMEN.hoog],
    ["a sector", { soort: "ambitie", veld: "sectoren", lid: "x" }, sector?.id, sector?.naam],
    ["a partner who joins", { soort: "actie", veld: "partners", lid: "x" }, "p-1", "UWV"],
    ["a gemeente that joins", { soort: "actie", veld: "partners", lid: "x" }, gemeente?.id, gemeente?.naam],
    ["where an actie is", { soort: "actie", veld: "gemeenten", lid: "x" }, gemeente?.id, gemeente?.naam],
    ["the actie of a post", { soort: "post", veld: "actieId" }, "actie-1", anActie().titel],
    ["the blok of a post", { soort: "post", veld: "blokId" }, "blok-1", "Kerntaken"],
    ["the post of a note", { soort: "noot", veld: "bij" }, { soort: "blok", id: "blok-1" }, "Kerntaken"],
  ])("writes %s as a reader would", (_, ref, waarde, tekst) => {
    expect(waardeTekst({ id: "x", ...ref }, waarde, agenda, raamwerk)).toBe(tekst);
  });
});

it.each<[Omit<Ref, "id">, string, unknown?]>([
  [{ soort: "ambitie", veld: "doelgroepen" }, "een doelgroep"],
  [{ soort: "ambitie", veld: "sectoren" }, "een sector"],
  [{ soort: "ambitie", veld: "vragen" }, "een vraag"],
  [{ soort: "actie", veld: "ambitieId" }, "een ambitie"],
  [{ soort: "actie", veld: "trekker" }, "een trekker"],
  [{ soort: "actie", veld: "partners" }, "een partner"],
  [{ soort: "actie", veld: "gemeenten" }, "een gemeente"],
  [{ soort: "post", veld: "actieId" }, "een actie"],
  [{ soort: "post", veld: "blokId" }, "een blok van de begroting"],
  [{ soort: "noot", veld: "bij" }, "een rij", { soort: "post", id: "weg" }],
])(
  "writes of what %j refers to that it is gone, with the raamwerk or without",
  (ref, wat, waarde = "weg") => {
    for (const bekend of [raamwerk, null])
      expect(waardeTekst({ id: "x", ...ref }, waarde, anAgenda(), bekend)).toBe(`${wat} die er niet meer is`);
  },
);
