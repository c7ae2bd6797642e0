import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { agendaSchema } from "#electron/services/agenda-schema.ts";
import { assetPad } from "#electron/services/paden.ts";
import { Agenda } from "#shared/document/agenda.ts";

it("the fields, defaults and bounds of an agenda are those of the schema other tools write by", () => {
  const gepubliceerd: unknown = JSON.parse(readFileSync(assetPad("agenda.schema.json"), "utf8"));

  expect(JSON.parse(JSON.stringify(agendaSchema()))).toEqual(gepubliceerd);
});

it("an agenda of a tool that knows the names only reads as one that nobody worked on yet", () => {
  const begroting = {
    jaren: [2026],
    blokken: [{ id: "b", naam: "Kern", volgorde: "a" }],
    posten: [{ id: "p", blokId: "b", naam: "Post", volgorde: "a" }],
    noten: [],
  };
  const gelezen = Agenda.parse({
    id: "a",
    titel: "Agenda",
    regio: "Regio",
    beleidVanaf: 2026,
    uitvoeringVanaf: 2026,
    raamwerk: "2024-12",
    antwoorden: { v: { vraagId: "v" } },
    acties: [{ id: "a", titel: "Actie", volgorde: "a" }],
    ambities: [{ id: "a", titel: "Ambitie", volgorde: "a" }],
    hoofdstukken: [{ id: "h", titel: "Hoofdstuk", volgorde: "a" }],
    bronnen: [{ id: "b", titel: "Bron", volgorde: "a" }],
    begroting,
  });

  expect(gelezen).toMatchObject({
    versie: "concept",
    ronde: 1,
    gemeenten: [],
    partners: [],
    afkortingen: [],
  });
  expect(gelezen.antwoorden.v).toEqual({
    vraagId: "v",
    triage: { kind: "open" },
    klaar: false,
    vraagTekst: "",
    gewijzigd: null,
  });
  expect(gelezen.acties[0]).toMatchObject({ status: "idee", partners: [], start: null, schaal: null });
  expect(gelezen.hoofdstukken[0]).toMatchObject({ plaats: "voorin" });
  expect(gelezen.begroting).toMatchObject({
    gedrukt: {},
    blokken: [{ soort: "lasten", gedrukt: {} }],
    posten: [{ aard: null, bedragen: {}, actieId: null, ongelezen: {} }],
  });
});
