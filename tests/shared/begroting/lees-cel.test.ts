import { describe, expect, it } from "vitest";
import { leesCel, leesNaam } from "#shared/begroting/lees-cel.ts";
import { redenenVan } from "#shared/begroting/ongelezen.ts";
import { euro, PM } from "#shared/domain/bedrag.ts";
import { aPost } from "#tests/builders/an-agenda.ts";

const ACTIES = [{ id: "actie-1", titel: "Jobcoaches voor jongeren" }];

describe("reading the text of a cell", () => {
  it.each([
    ["naam", "  '=SOM(A1)\n twee ", { naam: "=SOM(A1) twee" }],
    ["aard", "s", { aard: "structureel" }],
    ["aard", "", { aard: null }],
    ["actie", "jobcoaches VOOR jongeren", { actieId: "actie-1" }],
    ["actie", "actie-1", { actieId: "actie-1" }],
    ["actie", " ", { actieId: null }],
    ["2026", "1.250", { bedrag: euro(1250) }],
    ["2026", "pm", { bedrag: PM }],
    ["2026", "-", { bedrag: null }],
  ])("takes %s from %o", (kolom, tekst, waarde) => {
    expect(leesCel(kolom, tekst, ACTIES)).toEqual({ ok: true, waarde });
  });

  it.each([
    ["2026", "1.234,50", "hele euro’s"],
    ["2026", "veel", "lezen we niet"],
    ["aard", "soms", "Typ structureel of tijdelijk"],
    ["actie", "Iets anders", "Deze actie kennen we niet"],
  ])("refuses %s from %o with the sentence that says why, and keeps the text", (kolom, tekst, reden) => {
    expect(leesCel(kolom, tekst, ACTIES)).toEqual({
      ok: false,
      tekst,
      reden: expect.stringContaining(reden),
    });
  });

  it("keeps a name no longer than a name can be", () => {
    expect(leesNaam("x".repeat(400))).toHaveLength(300);
  });
});

describe("why the texts of a post are not read", () => {
  it("is said for each cell with such a text, and found out once for as long as nothing changes", () => {
    const post = aPost({ ongelezen: { 2026: "veel", aard: "soms" } });
    const redenen = redenenVan(post, ACTIES);

    expect(redenen).toEqual({
      2026: expect.stringContaining("lezen we niet"),
      aard: expect.stringContaining("structureel of tijdelijk"),
    });
    expect(redenenVan(post, ACTIES)).toBe(redenen);
    expect(redenenVan(aPost(), ACTIES)).toEqual({});
  });

  it("changes when the actie that was typed exists by now", () => {
    const post = aPost({ ongelezen: { actie: "Taal" } });

    expect(redenenVan(post, ACTIES)).toEqual({ actie: expect.stringContaining("kennen we niet") });
    expect(redenenVan(post, [...ACTIES, { id: "actie-2", titel: "Taal" }])).toEqual({
      actie: expect.stringContaining("Dit lezen we nu wel"),
    });
  });
});
