import { describe, expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { beginVraag, filterNaam, filterVragen, stap } from "#renderer/vragen/vragen-filter.ts";
import { type Antwoord, leegAntwoord, type Triage } from "#shared/domain/antwoord.ts";
import type { Vraag } from "#shared/domain/raamwerk.ts";

const vragen: readonly Vraag[] = raamwerken[0].vragen.slice(0, 4);
const [een, twee, drie, vier] = vragen as [Vraag, Vraag, Vraag, Vraag];
const antwoord = (vraag: Vraag, triage: Triage, klaar = false): [string, Antwoord] => [
  vraag.id,
  { ...leegAntwoord(vraag.id), triage, klaar },
];
const antwoorden = Object.fromEntries([
  antwoord(een, { kind: "later" }),
  antwoord(twee, { kind: "nu" }, true),
  antwoord(drie, { kind: "nu" }),
]);

describe("the list of vragen", () => {
  it("shows the vragen in a state, and keeps the one being worked on", () => {
    expect(filterVragen(vragen, antwoorden, "alle", null)).toEqual(vragen);
    expect(filterVragen(vragen, antwoorden, "nu", null)).toEqual([drie]);
    expect(filterVragen(vragen, antwoorden, "nu", een.id)).toEqual([een, drie]);
    expect(filterVragen(vragen, antwoorden, "open", null)).toEqual([vier]);
  });

  it("counts in the name of a choice, without the one being worked on", () => {
    expect(filterNaam("alle", vragen, antwoorden)).toBe("Alle 4");
    expect(filterNaam("klaar", vragen, antwoorden)).toBe("Klaar 1");
    expect(filterNaam("bewust-niet", vragen, antwoorden)).toBe("Bewust niet 0");
  });

  it("begins at the first vraag that waits for its answer", () => {
    expect(beginVraag(vragen, antwoorden)).toBe(drie);
    expect(beginVraag(vragen, {})).toBe(een);
    expect(beginVraag([], {})).toBeUndefined();
  });

  it("has no next vraag beyond its ends", () => {
    expect(stap(vragen, een.id, 1)).toBe(twee);
    expect(stap(vragen, een.id, -1)).toBeUndefined();
    expect(stap(vragen, vier.id, 1)).toBeUndefined();
    expect(stap(vragen, "onbekend", 1)).toBeUndefined();
  });
});
