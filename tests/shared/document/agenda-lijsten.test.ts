import { describe, expect, it } from "vitest";
import type { Agenda } from "#shared/document/agenda.ts";
import {
  lijstVan,
  metLijsten,
  recordsVan,
  recordVan,
  soortMet,
  soortMetLijst,
} from "#shared/document/agenda-lijsten.ts";
import { leegAntwoord } from "#shared/domain/antwoord.ts";
import { aBegroting } from "#tests/builders/a-begroting.ts";
import { anActie, anAgenda } from "#tests/builders/an-agenda.ts";

const AGENDA = anAgenda({
  acties: [anActie({ id: "een" }), anActie({ id: "twee" })],
  antwoorden: { v: leegAntwoord("v") },
  begroting: aBegroting(),
});

describe("the records of an agenda", () => {
  it("are found by the name of their soort, by its list, and by their id", () => {
    expect(soortMetLijst("posten")).toBe(soortMet("post"));
    expect(soortMetLijst("iets")).toBeUndefined();
    expect(recordsVan(AGENDA, "actie")).toBe(AGENDA.acties);
    expect(recordsVan(AGENDA, soortMet("post"))).toBe(AGENDA.begroting.posten);
    expect(recordsVan(AGENDA, "antwoord")).toEqual([leegAntwoord("v")]);
    expect(recordVan(AGENDA, "actie", "twee")).toBe(AGENDA.acties[1]);
    expect(recordVan(AGENDA, soortMet("antwoord"), "v")).toEqual(leegAntwoord("v"));
    expect(recordVan(AGENDA, "actie", "weg")).toBeUndefined();
  });

  it("are none where an agenda has no list of them", () => {
    const { acties: _acties, ...zonder } = AGENDA;
    expect(recordsVan(zonder as unknown as Agenda, "actie")).toEqual([]);
    expect(lijstVan(AGENDA, soortMet("actie"))).toBe(AGENDA.acties);
  });

  it("are replaced list by list, at the top and in the begroting, and the rest stays the same object", () => {
    const met = metLijsten(
      AGENDA,
      new Map([
        [soortMet("actie"), []],
        [soortMet("noot"), []],
        [soortMet("antwoord"), [leegAntwoord("w")]],
      ]),
    );
    expect(met).toEqual({
      ...AGENDA,
      acties: [],
      antwoorden: { w: leegAntwoord("w") },
      begroting: { ...AGENDA.begroting, noten: [] },
    });
    expect(met.gemeenten).toBe(AGENDA.gemeenten);
    expect(met.begroting.posten).toBe(AGENDA.begroting.posten);
  });
});
