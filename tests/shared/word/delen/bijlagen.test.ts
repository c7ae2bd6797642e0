import { describe, expect, it } from "vitest";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { headings, make, table } from "#tests/builders/a-tree.ts";
import { anAgenda, aText } from "#tests/builders/an-agenda.ts";

describe("partners", () => {
  it("are an annex with their roles, in the order of the agenda", () => {
    const partners = [
      { id: "z", naam: "UWV", rol: "Voert de dienstverlening uit", volgorde: "a0" },
      { id: "leeg", naam: "", rol: "", volgorde: "a1" },
      { id: "a", naam: "Gilde", rol: "", volgorde: "a2" },
    ];

    expect(table(make(anAgenda({ partners })), "De partners")).toEqual([
      "Partner | Rol",
      "UWV | Voert de dienstverlening uit",
      "Gilde | ",
    ]);
  });
});

describe("a title", () => {
  it("stands once where a sectie is called as its chapter", () => {
    const agenda = anAgenda({ teksten: { [tekstSleutel("antwoord", "par-1")]: aText("Zo doen we dat.") } });
    const koppen = headings(make(agenda, { verantwoording: false, begroting: false }), 3);

    expect(koppen.filter((kop) => kop.endsWith("Partijen aan zet"))).toEqual(["1 Partijen aan zet"]);
    expect(koppen).toHaveLength(2);
    expect(koppen[1]).toMatch(/^1\.1 /u);
  });
});
