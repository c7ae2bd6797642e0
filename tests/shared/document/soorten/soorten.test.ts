import { describe, expect, it } from "vitest";
import { soortMet } from "#shared/document/agenda-lijsten.ts";
import type { Plain } from "#shared/document/soorten/soort.ts";
import { SOORTEN, type SoortNaam } from "#shared/document/soorten/soorten.ts";
import { leegAntwoord } from "#shared/domain/antwoord.ts";
import { aBlok } from "#tests/builders/a-begroting.ts";
import { aBron, anActie, anAmbitie, aPost } from "#tests/builders/an-agenda.ts";

type Kennis = Readonly<{
  record: Plain;
  woord: string;
  titel: string;
  /** What stands behind it in a list of hits, when that is more than its word. */
  kenmerk?: string;
  zoekregels?: readonly string[];
  woordvelden: readonly string[];
  teksten?: readonly string[];
}>;

/** How a reader knows a record of each soort, and by which of its words it is found and changed. */
const KENNIS: Readonly<Record<SoortNaam, Kennis>> = {
  gemeente: {
    record: { id: "g", naam: "Dijkdam" },
    woord: "Gemeente",
    titel: "Dijkdam",
    woordvelden: ["naam"],
  },
  hoofdstuk: {
    record: { id: "h", titel: "Vooraf" },
    woord: "Hoofdstuk",
    titel: "Vooraf",
    woordvelden: ["titel"],
    teksten: ["tekst"],
  },
  antwoord: {
    record: { ...leegAntwoord("v"), vraagTekst: "Hoeveel?" },
    woord: "Vraag",
    titel: "Hoeveel?",
    woordvelden: ["triage"],
    teksten: ["tekst"],
  },
  ambitie: {
    record: anAmbitie({ titel: "Meer werk" }),
    woord: "Ambitie",
    titel: "Meer werk",
    woordvelden: ["titel"],
    teksten: ["tekst"],
  },
  actie: {
    record: anActie({ titel: "Jobcoaches" }),
    woord: "Actie",
    titel: "Jobcoaches",
    woordvelden: ["titel"],
    teksten: ["probleem", "aanpak", "resultaat"],
  },
  blok: { record: aBlok("Kern"), woord: "Blok van de begroting", titel: "Kern", woordvelden: ["naam"] },
  post: {
    record: aPost({ naam: "Coach", blokId: "kern" }),
    woord: "Post",
    titel: "Coach",
    kenmerk: "Post, blok kern",
    woordvelden: ["naam"],
  },
  noot: {
    record: { id: "n", tekst: "Let op." },
    woord: "Noot bij de begroting",
    titel: "Let op.",
    woordvelden: ["tekst"],
  },
  bron: {
    record: aBron({ kort: "RiB", url: "https://www.werk.nl/", toelichting: "Cijfers." }),
    woord: "Bron",
    titel: "Regio in Beeld",
    kenmerk: "Bron, RiB",
    zoekregels: ["RiB", "UWV", "2024", "Cijfers.", "https://www.werk.nl/"],
    woordvelden: ["titel", "kort", "uitgever", "jaar", "toelichting"],
  },
  partner: {
    record: { id: "p", naam: "SBB", rol: "Stages" },
    woord: "Partner",
    titel: "SBB",
    zoekregels: ["Stages"],
    woordvelden: ["naam", "rol"],
  },
  afkorting: {
    record: { id: "a", afkorting: "SBB", betekenis: "Samenwerking" },
    woord: "Afkorting",
    titel: "SBB",
    zoekregels: ["Samenwerking"],
    woordvelden: ["afkorting", "betekenis"],
  },
};

describe("a soort", () => {
  it.each(SOORTEN.map(({ naam }) => naam))("%s is known and found by its words", (naam) => {
    const soort = soortMet(naam);
    const {
      record,
      woord,
      titel,
      kenmerk = woord,
      zoekregels = [],
      woordvelden,
      teksten = [],
    } = KENNIS[naam];

    expect(soort.woord).toBe(woord);
    expect(soort.titel(record, null)).toBe(titel);
    expect(soort.kenmerk(record, (van, id) => `${van} ${id}`)).toBe(kenmerk);
    expect(soort.zoekregels(record)).toEqual(zoekregels);
    expect(soort.woordvelden.map(({ veld }) => veld)).toEqual(woordvelden);
    expect(soort.teksten).toEqual(teksten);
  });

  it("of which a post stands in a blok without a name says no more than that it is a post", () => {
    expect(soortMet("post").kenmerk(aPost(), () => "")).toBe("Post");
  });

  it("has words that are read from its fields and put back, and of a choice only its reason", () => {
    for (const { naam } of SOORTEN)
      for (const { veld, lees, schrijf } of soortMet(naam).woordvelden) {
        if (naam === "antwoord") continue;
        expect(lees(KENNIS[naam].record[veld])).toBe(KENNIS[naam].record[veld]);
        expect(lees(undefined)).toBe("");
        expect(schrijf("eerst", "dan")).toBe("dan");
      }
    const [triage] = soortMet("antwoord").woordvelden;
    expect(triage?.lees({ kind: "elders", waar: "Plan jeugd" })).toBe("Plan jeugd");
    expect(triage?.lees(undefined)).toBe("");
    expect(triage?.schrijf({ kind: "bewust-niet", want: "nu" }, "later")).toEqual({
      kind: "bewust-niet",
      want: "later",
    });
  });

  it("that is not in the list is refused", () => {
    expect(() => soortMet("wens" as SoortNaam)).toThrow("wens");
  });
});
