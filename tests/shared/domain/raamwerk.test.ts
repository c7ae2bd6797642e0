import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import {
  basisset,
  bronnenBijVraag,
  ONDERDEEL_NAMEN,
  parseRaamwerk,
  sectiesVanOnderdeel,
  vraagById,
  vragenVanOnderdeel,
  vragenVanSectie,
} from "#shared/domain/raamwerk.ts";
import { eenTweedeVersie, foutVan, metBron, metVraag, sectie, vraag } from "#tests/builders/a-raamwerk.ts";

it("the onderdelen have the names of the handreiking", () => {
  expect(Object.entries(ONDERDEEL_NAMEN)).toEqual([
    ["aanbod", "Aanbod: de inwoners nu en in de toekomst"],
    ["vraag", "Vraag: het werk nu en in de toekomst"],
    ["mismatch", "De mismatch tussen vraag en aanbod"],
    ["partijen", "Partijen aan zet"],
    ["ambities", "Ambities"],
    ["uitvoering", "Uitvoeringsagenda"],
  ]);
});

const withHttp = metBron({ url: "http://voorbeeld.nl/a" });
it("a source may have an address with http as well", () => {
  const [een] = parseRaamwerk(withHttp).bronnen;
  expect(een?.url).toBe("http://voorbeeld.nl/a");
});

describe("a second version beside the first", () => {
  it("parses, with its own vragen in order", () => {
    const versies = [...raamwerken, parseRaamwerk(eenTweedeVersie())];

    expect(versies.map(({ id }) => id)).toEqual(["2024-12", "2030-01"]);
    expect(versies[1]?.vragen.map(({ id, sectie: s }) => `${s}/${id}`)).toEqual([
      "wonen/w-1",
      "wonen/w-2",
      "doen/d-1",
    ]);
  });

  it("answers where a vraag stands", () => {
    const raamwerk = parseRaamwerk(eenTweedeVersie());

    expect(vraagById(raamwerk, "d-1")).toMatchObject({ onderdeel: "uitvoering", sectie: "doen" });
    expect(vraagById(raamwerk, "inw-1")).toBeUndefined();
    expect(vragenVanOnderdeel(raamwerk, "aanbod").map(({ id }) => id)).toEqual(["w-1", "w-2"]);
    expect(vragenVanSectie(raamwerk, "doen").map(({ id }) => id)).toEqual(["d-1"]);
    expect(sectiesVanOnderdeel(raamwerk, "uitvoering").map(({ id }) => id)).toEqual(["doen"]);
    expect(basisset(raamwerk).map(({ id }) => id)).toEqual(["w-1"]);
  });

  it("gives sources in the order of the themas, a shared address once, a source without address always", () => {
    const raamwerk = parseRaamwerk(eenTweedeVersie());

    expect(bronnenBijVraag(raamwerk, { themas: ["t-a", "t-b"] }).map(({ id }) => id)).toEqual([
      "b-2",
      "b-1",
      "b-4",
    ]);
    expect(bronnenBijVraag(raamwerk, { themas: [] })).toEqual([]);
  });
});

describe("wrong data is refused with a sentence", () => {
  it.each([
    [
      "an unknown thema",
      metVraag({ themas: ["t-x"] }),
      "Vraag “w-1” verwijst naar thema “t-x”, en die bestaat niet.",
    ],
    ["an unknown doelgroep", metVraag({ doelgroepen: ["reuzen"] }), "doelgroep “reuzen”"],
    ["an unknown sector", metVraag({ sectoren: ["ruimtevaart"] }), "sector “ruimtevaart”"],
    ["a deelpunt of nothing", metVraag({ soort: "deelpunt", hoortBij: "w-9" }), "vraag “w-9”"],
    ["a source under no thema", metBron({ thema: "t-x" }), "Bron “b-1” verwijst naar thema “t-x”"],
    ["a wrong number", metVraag({ nummer: 7 }), "Vraag “w-1” heeft nummer 7, maar is nummer 1"],
    [
      "the same id twice",
      eenTweedeVersie({
        raamwerk: {
          secties: [sectie("a", "aanbod", [vraag("w-1", 1)]), sectie("b", "vraag", [vraag("w-1", 2)])],
        },
      }),
      "Vraag “w-1” staat er meer dan één keer in.",
    ],
    [
      "a script as address",
      metBron({ url: "javascript:alert(1)" }),
      "Bij bronnen.bronnen.0.url staat een waarde",
    ],
    [
      "a host name without a scheme it knows",
      metBron({ url: "xhttp://voorbeeld.nl" }),
      "Bij bronnen.bronnen.0.url",
    ],
    [
      "a scheme that only begins right",
      metBron({ url: "httpsx://voorbeeld.nl" }),
      "Bij bronnen.bronnen.0.url",
    ],
    ["an id that only begins right", metVraag({ id: "w-1 x" }), "Bij raamwerk.secties.0.vragen.0.id"],
    ["a file as address", metBron({ url: "file:///etc/passwd" }), "Bij bronnen.bronnen.0.url"],
    ["an id with a path in it", metVraag({ id: "../w" }), "Bij raamwerk.secties.0.vragen.0.id"],
    ["control characters in a text", metVraag({ kop: "Kop\u0000" }), "Bij raamwerk.secties.0.vragen.0.kop"],
    ["an empty vraag", metVraag({ vraag: "" }), "Bij raamwerk.secties.0.vragen.0.vraag"],
    [
      "an unknown onderdeel",
      eenTweedeVersie({ raamwerk: { secties: [sectie("a", "overig", [])] } }),
      "onderdeel",
    ],
    ["no sections at all", eenTweedeVersie({ raamwerk: { secties: [] } }), "Bij raamwerk.secties"],
    ["a missing file", { ...eenTweedeVersie(), lijsten: undefined }, "Bij lijsten ontbreekt iets"],
    ["something else altogether", "<html>", "Bij het geheel"],
  ])("%s", (_, bestanden, zin) => {
    expect(foutVan(bestanden)).toContain(zin);
  });

  it("drops what it does not know", () => {
    const vijandig = JSON.parse('{ "geheim": "x", "__proto__": { "admin": true } }');
    const [eerste] = parseRaamwerk(metVraag(vijandig)).vragen;

    expect(eerste).not.toHaveProperty("geheim");
    expect(eerste).not.toHaveProperty("admin");
  });

  it("never answers anything but a RaamwerkFout", () => {
    fc.assert(
      fc.property(fc.anything(), (bestanden) => {
        expect(foutVan(bestanden)).toMatch(/^Dit raamwerk is niet te gebruiken\. Bij /u);
      }),
    );
  });
});
