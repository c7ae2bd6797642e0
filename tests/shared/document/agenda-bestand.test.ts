import { describe, expect, it } from "vitest";
import { AgendaBestand, checksumInvoer, FORMAAT } from "#shared/document/agenda-bestand.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";

const READABLE = { formaat: FORMAAT, versie: 1, agenda: anAgenda() };

describe("AgendaBestand", () => {
  it("accepts a file with the readable part alone, as another tool writes it", () => {
    expect(AgendaBestand.parse(READABLE).agenda).toEqual(anAgenda());
  });

  it("fills in what another tool left out", () => {
    const { id, titel, regio, beleidVanaf, uitvoeringVanaf, raamwerk, begroting } = anAgenda();
    const klein = { id, titel, regio, beleidVanaf, uitvoeringVanaf, raamwerk, begroting };

    const { agenda } = AgendaBestand.parse({ ...READABLE, agenda: klein });

    expect(agenda).toMatchObject({ ronde: 1, versie: "concept", antwoorden: {}, teksten: {} });
  });

  it.each([
    ["another format", { ...READABLE, formaat: "anders" }],
    ["no version", { ...READABLE, versie: undefined }],
    ["a version below one", { ...READABLE, versie: 0 }],
    ["history that is no base64", { ...READABLE, crdt: "<niet base64>" }],
    ["a checksum of another length", { ...READABLE, sha256: { agenda: "abc", crdt: "abc" } }],
    ["a year out of range", { ...READABLE, agenda: { ...anAgenda(), beleidVanaf: 1200 } }],
    ["an agenda without a title", { ...READABLE, agenda: { ...anAgenda(), titel: undefined } }],
  ])("refuses %s", (_, bestand) => {
    expect(AgendaBestand.safeParse(bestand).success).toBe(false);
  });
});

describe("checksumInvoer", () => {
  it("is the same text after a trip through JSON, whatever the whitespace of the file", () => {
    const agenda = anAgenda({ titel: "“Agenda” \u2028 😀 é" });
    const terug = JSON.parse(JSON.stringify(agenda, null, 2));

    expect(checksumInvoer(terug)).toBe(checksumInvoer(agenda));
  });
});
