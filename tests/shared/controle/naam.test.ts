import { describe, expect, it } from "vitest";
import { citeer, noem, noemMetWoord } from "#shared/controle/naam.ts";
import { actie } from "#shared/document/soorten/actie.ts";
import { anActie } from "#tests/builders/an-agenda.ts";

describe("a name in a sentence", () => {
  it("stands in quotes, without the spaces around it", () => {
    expect(citeer("  Taal op de werkvloer ", "zonder titel")).toBe("‘Taal op de werkvloer’");
  });

  it("is said to be missing when there is nothing to read", () => {
    expect(citeer("", "zonder titel")).toBe("zonder titel");
    expect(citeer(" \t ", "een vraag")).toBe("een vraag");
  });

  it("is whole up to eighty characters, and ends in an ellipsis beyond", () => {
    expect(citeer("a".repeat(80), "")).toBe(`‘${"a".repeat(80)}’`);
    expect(citeer("a".repeat(81), "")).toBe(`‘${"a".repeat(79)}…’`);
  });

  it("can have the kind of record before it", () => {
    expect(noem(actie, anActie({ titel: "Taal" }))).toBe("‘Taal’");
    expect(noemMetWoord(actie, anActie({ titel: "Taal" }))).toBe("Actie ‘Taal’");
    expect(noemMetWoord(actie, anActie({ titel: " " }))).toBe("Lege actie");
  });
});
