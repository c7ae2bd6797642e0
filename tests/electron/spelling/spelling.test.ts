import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { workerPad } from "#electron/services/paden.ts";
import { Spelling } from "#electron/services/spelling/spelling.ts";
import { woordenboekPaden } from "#electron/services/spelling/woordenboek-paden.ts";
import { woordenIn } from "#renderer/editor/spelling/woorden.ts";

const spelling = new Spelling(workerPad("spelling-worker"), woordenboekPaden());
afterAll(() => spelling.stop());

describe("the Dutch spelling check", () => {
  it("knows the long compounds of this field", async () => {
    const woorden = [
      "arbeidsmarktregio",
      "banenafspraak",
      "arbeidsmarktbeleid",
      "uitkeringsgerechtigden",
      "jobcoaches",
    ];

    expect(await spelling.controleer(woorden)).toEqual([]);
  });

  it("finds a real typo, once, and suggests what was meant", async () => {
    expect(await spelling.controleer(["arbeidsmarkt", "gemeenteen", "gemeenteen"])).toEqual(["gemeenteen"]);
    expect(await spelling.suggereer("gemeenteen")).toContain("gemeenten");
  });

  it("leaves numbers, codes, abbreviations and addresses alone", async () => {
    expect(
      await spelling.controleer([
        "2026",
        "B2",
        "UWV",
        "SROI",
        "www.voorbeeld.nl",
        "1.250.000",
        "—",
        "beleids-",
      ]),
    ).toEqual([]);
  });

  it("accepts capitals at the start, curly apostrophes and hyphens between right words", async () => {
    expect(
      await spelling.controleer(["De", "foto’s", "mbo-opleiding", "Noord-Brabant", "UWV-adviseur"]),
    ).toEqual([]);
  });

  it("accepts Eén at the start of a sentence, without an accent on its capital", async () => {
    expect(await spelling.controleer(["Eén", "Eén-op-één", "Eénmalig", "één"])).toEqual([]);
    expect(await spelling.controleer(["Eénn", "eén"])).toEqual(["Eénn", "eén"]);
  });

  it("knows the names and terms the agendas of the regions use", async () => {
    const woorden = [
      "Human",
      "Capital",
      "Economic",
      "WerkgeversServicepunt",
      "skillsgerichte",
      "semi-werklozen",
    ];

    expect(await spelling.controleer([...woorden, "Doorstroompuntregio’s", "turap"])).toEqual([]);
  });

  it.each([
    ["a place with an apostrophe in front", "’s-Hertogenbosch 's-Gravenhage 's-Heerenberg ‘s-Gravenpolder"],
    [
      "somebody named after an abbreviation",
      "Wajongers Wajonger Wajong’ers Wsw'er Ioaw’ers vso'ers mbo'er bbl’er",
    ],
    ["a capital inside a name", "McKinsey eHerkenning deRegio WerkSaam RegioPlus-partners IJsselvechtstreek"],
    ["the words of this field", "doenvermogen Participatiewetters"],
  ])("accepts %s", async (_, tekst) => {
    expect(await spelling.controleer(tekst.split(" "))).toEqual([]);
  });

  it("still sees a mistake in all of those", async () => {
    const fout = ["'s-Hertogenbos", "mbo'ees", "gemeenteen-RegioPlus", "idee's"];
    expect(await spelling.controleer(fout)).toEqual(fout);
  });

  it("knows the name of every municipality", async () => {
    const namen = readFileSync(new URL("../../fixtures/gemeenten.txt", import.meta.url), "utf8")
      .trim()
      .split("\n")
      .filter((regel) => !regel.startsWith("#"));

    // Of the 342, two are called Bergen, and one has two names.
    expect(namen).toHaveLength(342);
    expect(await spelling.controleer(woordenIn(namen.join(", ")).map(({ woord }) => woord))).toEqual([]);
  });

  it("finds nothing wrong in the reported names", async () => {
    const invoer = readFileSync(
      new URL("../../fixtures/gevallen/18-s-hertogenbosch/invoer.txt", import.meta.url),
      "utf8",
    );
    const woorden = woordenIn(invoer).map(({ woord }) => woord);

    expect(woorden).toContain("'s-Hertogenbosch");
    expect(await spelling.controleer(woorden)).toEqual([]);
  });

  it("does not mistake a hyphen for a licence", async () => {
    expect(await spelling.controleer(["werk-gelegennheid"])).toEqual(["werk-gelegennheid"]);
  });

  it("answers many questions at once, each with its own answer", async () => {
    const antwoorden = await Promise.all([
      spelling.controleer(["woort"]),
      spelling.controleer(["woord"]),
      spelling.suggereer("woort"),
    ]);

    expect(antwoorden[0]).toEqual(["woort"]);
    expect(antwoorden[1]).toEqual([]);
    expect(antwoorden[2]).toContain("woord");
  });

  it("refuses when the dictionary is not there, and does not hang", async () => {
    const zonder = new Spelling(workerPad("spelling-worker"), {
      aff: "/bestaat-niet.aff",
      dic: "/bestaat-niet.dic",
    });

    await expect(zonder.controleer(["woord"])).rejects.toMatchObject({ code: "spelling-unavailable" });
  });
});
