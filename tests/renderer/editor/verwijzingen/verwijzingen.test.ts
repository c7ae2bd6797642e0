// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { woordBij } from "#renderer/editor/verwijzingen/insert-verwijzing.ts";
import { zoekDoelen } from "#renderer/editor/verwijzingen/zoek-doelen.ts";
import type { Verwijsbaar } from "#shared/word/verwijsbaar.ts";
import { PlakEditor, sluitPlakEditors } from "../geplakt.ts";

afterEach(sluitPlakEditors);

describe("the word before a reference", () => {
  it.each([
    ["", "Paragraaf "],
    ["Zie ", "paragraaf "],
    ["Zie", " paragraaf "],
    ["Dat werkt. ", "Paragraaf "],
    ["Het groeit (", "paragraaf "],
    ["Zie paragraaf ", ""],
    ["Zie Paragraaf", " "],
    ["Een subparagraaf ", "paragraaf "],
  ])("is written unless it stands there: ‘%s’", (voor, woord) => {
    expect(woordBij(voor, "paragraaf")).toBe(woord);
  });
});

describe("what can be referred to", () => {
  const doel = (woord: Verwijsbaar["woord"], nummer: string, titel: string): Verwijsbaar => ({
    naar: null,
    herkomst: null,
    woord,
    nummer,
    titel,
  });
  const doelen = [
    doel("paragraaf", "2.1", "Reïntegratie in 2026"),
    doel("actie", "10.2", "Jobcoach"),
    doel("tabel", "2", "Cijfers"),
  ];

  it.each([
    ["", ["2.1", "10.2", "2"]],
    ["2", ["2.1", "2"]],
    ["10.", ["10.2"]],
    ["2026", ["2.1"]],
    ["reint", ["2.1"]],
    ["actie job", ["10.2"]],
    ["niets", []],
  ])("is found by number, word and title: %s", (zoek, nummers) => {
    expect(zoekDoelen(zoek, doelen).map(({ nummer }) => nummer)).toEqual(nummers);
  });
});

describe("pasting what is referred to", () => {
  const kop = (anker: string) => `<h3 data-anker="${anker}">Kop</h3>`;
  /** As what is copied here stands on the clipboard. */
  const geplakt = (html: string) => new PlakEditor().plak(html.replace("<h3", '<h3 data-pm-slice="0 0 []"'));

  it("keeps a reference, and the anker of what was cut", () => {
    const inhoud = `${kop("vrij")}<p>Zie <span data-verwijzing="anker/vrij"></span>.</p>`;

    expect(geplakt(inhoud)).toBe(inhoud);
  });

  it("takes the anker of a copy away: references go on leading to what was copied", () => {
    expect(geplakt(`${kop("bezet")}<p>Zo.</p>`)).toBe("<h3>Kop</h3><p>Zo.</p>");
  });
});
