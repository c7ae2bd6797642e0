import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { bronGebruik, inTeksten, partnerGebruik } from "#renderer/bronnen/bron-gebruik.ts";
import { leesLijst } from "#renderer/bronnen/lees-lijst.ts";
import { leesBetekenis, nieuweAfkortingen } from "#renderer/bronnen/nieuwe-afkortingen.ts";
import { Controle } from "#shared/controle/controle.ts";
import { afkortingOnbekend } from "#shared/controle/regels/afkorting-onbekend.ts";
import { volleNaam } from "#shared/document/naam-van.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import type { RichText } from "#shared/domain/rich-text.ts";
import { aBron, anActie, anAgenda, aText } from "#tests/builders/an-agenda.ts";
import { geval } from "#tests/builders/geval.ts";

const citeert = (...ids: string[]): RichText => ({
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: ids.map((bronId) => ({ type: "bronVerwijzing", attrs: { bronId, vindplaats: "" } })),
    },
  ],
});

describe("where a bron is used", () => {
  const agenda = anAgenda({
    bronnen: [aBron({ id: "a" }), aBron({ id: "b" })],
    hoofdstukken: [{ id: "h", titel: "Visie", plaats: "voorin", volgorde: "a0", gewijzigd: null }],
    teksten: {
      [tekstSleutel("antwoord", "inw-1")]: citeert("a", "a"),
      [tekstSleutel("hoofdstuk", "h")]: citeert("a"),
    },
  });

  it("is every record that cites it, once", () => {
    expect(bronGebruik(agenda).get("a")).toEqual([
      { soort: "hoofdstuk", id: "h" },
      { soort: "antwoord", id: "inw-1" },
    ]);
    expect(bronGebruik(agenda).get("b")).toBeUndefined();
  });

  it("has a name a reader knows", () => {
    const [raamwerk] = raamwerken;
    expect(volleNaam({ soort: "hoofdstuk", id: "h" }, agenda, raamwerk)).toBe("Hoofdstuk: Visie");
    expect(volleNaam({ soort: "antwoord", id: "inw-1" }, agenda, raamwerk)).toMatch(/^Vraag: /u);
    expect(volleNaam({ soort: "ambitie", id: "weg" }, agenda, raamwerk)).toBe(
      "Ambitie: niet meer in de agenda",
    );
    expect([inTeksten(0), inTeksten(1), inTeksten(3)]).toEqual([
      "nog niet gebruikt",
      "in 1 tekst",
      "in 3 teksten",
    ]);
  });

  it("counts an actie once for a partner that both pulls and joins", () => {
    expect(
      partnerGebruik([anActie({ trekker: "p", partners: ["p"] }), anActie({ partners: ["q"] })], "p"),
    ).toBe(1);
  });
});

describe("a pasted list", () => {
  const lees = (tekst: string, bekend: string[] = []) => leesLijst(tekst, ["naam", "rol"], bekend);

  it("is read from tabs, with or without a row of heads", () => {
    expect(lees('Naam\tRol\r\nUWV\tuitkeringen\r\n\r\nSBB\t"leren"\n').rijen).toEqual([
      { naam: "UWV", rol: "uitkeringen" },
      { naam: "SBB", rol: "leren" },
    ]);
  });

  it("is read from semicolons and dashes too", () => {
    expect(lees("UWV; uitkeringen\nLLO – leven lang ontwikkelen\nAlleen een naam").rijen).toEqual([
      { naam: "UWV", rol: "uitkeringen" },
      { naam: "LLO", rol: "leven lang ontwikkelen" },
      { naam: "Alleen een naam", rol: "" },
    ]);
  });

  it("leaves out what is known, what comes twice and what has no name, and names it with the reason", () => {
    expect(lees("uwv\tx\nSBB\ty\nsbb\tz\n\tzonder", ["UWV"])).toEqual({
      rijen: [{ naam: "SBB", rol: "y" }],
      weggelaten: [
        { nummer: 1, regel: "uwv, x", reden: "staat al in de lijst" },
        { nummer: 3, regel: "sbb, z", reden: "staat al in de lijst" },
        { nummer: 4, regel: "zonder", reden: "zonder naam" },
      ],
    });
  });

  it("is read as a spreadsheet copies it, with line breaks and quotes inside a cell", () => {
    expect(lees(geval("05-alt-enter-in-cel/partners.tsv"))).toEqual({
      rijen: [
        { naam: "UWV Werkbedrijf", rol: "Uitvoering" },
        { naam: "Gemeente Dijkdam", rol: "Centrumgemeente en penvoerder" },
        { naam: 'Stichting "Samen"', rol: "Partner" },
      ],
      weggelaten: [],
    });
  });

  it("never gives an item without a name or with a line break in it, whatever is pasted", () => {
    fc.assert(
      fc.property(fc.string(), (tekst) => {
        for (const { naam, rol } of lees(tekst).rijen) {
          expect(naam.trim()).not.toBe("");
          expect(naam + rol).not.toMatch(/[\t\n\r]/u);
        }
      }),
    );
  });
});

describe("abbreviations in the texts", () => {
  it("come with what the text says they mean, or else with what they usually mean", () => {
    const agenda = anAgenda({
      genegeerdeAfkortingen: ["QXZ"],
      afkortingen: [{ id: "x", afkorting: "SBB", betekenis: "…" }],
      teksten: {
        [tekstSleutel("antwoord", "inw-1")]: aText(
          "Het Regionaal Werkbedrijf (RWB) werkt met UWV, SBB en QXZ.",
        ),
      },
    });
    const gevonden = new Controle().van(afkortingOnbekend, { agenda, raamwerk: undefined });

    expect(
      nieuweAfkortingen(gevonden, agenda.teksten).map(({ afkorting, betekenis }) => [afkorting, betekenis]),
    ).toEqual([
      ["RWB", ""],
      ["UWV", "Uitvoeringsinstituut Werknemersverzekeringen"],
    ]);
  });

  it("are explained by the words before the brackets whose first letters spell them", () => {
    expect(leesBetekenis("door leven lang ontwikkelen (LLO) te doen", "LLO")).toBe("leven lang ontwikkelen");
    expect(leesBetekenis("van Sociale Zaken en Werkgelegenheid (SZW)", "SZW")).toBe(
      "Sociale Zaken en Werkgelegenheid",
    );
    expect(leesBetekenis("iets anders (LLO)", "LLO")).toBe("");
    expect(leesBetekenis("zonder haakjes LLO", "LLO")).toBe("");
  });
});
