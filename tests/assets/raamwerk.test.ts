import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nieuwsteRaamwerk, raamwerken, raamwerkVan } from "#assets/raamwerk/raamwerken.ts";
import {
  basisset,
  bronnenBijVraag,
  ONDERDELEN,
  parseRaamwerk,
  vragenVanOnderdeel,
  vragenVanSectie,
} from "#shared/domain/raamwerk.ts";

const [raamwerk] = raamwerken;
const ids = (lijst: readonly { id: string }[]) => lijst.map(({ id }) => id);
/** How many items have each key. */
function count<T>(lijst: readonly T[], key: (item: T) => string | number): Record<string, number> {
  const telling: Record<string, number> = {};
  for (const item of lijst) telling[key(item)] = (telling[key(item)] ?? 0) + 1;
  return telling;
}

it.each(
  readdirSync("assets/raamwerk", { withFileTypes: true })
    .filter((plek) => plek.isDirectory())
    .map(({ name }) => name),
)("raamwerk %s is right as it comes with the app, which does not look again", async (versie) => {
  const { bestanden } = await import(`../../assets/raamwerk/${versie}/bestanden.ts`);

  expect(raamwerkVan({ raamwerk: versie })).toEqual({ kind: "bekend", raamwerk: parseRaamwerk(bestanden) });
});

describe("raamwerk 2024-12", () => {
  it("is found by its id, and by no other", () => {
    expect(raamwerkVan({ raamwerk: "2024-12" })).toEqual({ kind: "bekend", raamwerk });
    expect(raamwerkVan({ raamwerk: "2019-01" })).toEqual({
      kind: "onbekend",
      versie: "2019-01",
      nieuwste: nieuwsteRaamwerk,
    });
  });

  it("has the 19 sections and 90 entries of the handreiking in its order", () => {
    const perSectie = raamwerk.secties.map((sectie) => [
      sectie.id,
      vragenVanSectie(raamwerk, sectie.id).length,
    ]);

    expect(Object.fromEntries(perSectie)).toEqual({
      "aanbod-inwoners": 5,
      "aanbod-werkenden": 3,
      "aanbod-niet-werkenden": 4,
      "vraag-regionale-economie": 4,
      "vraag-economische-opgave": 4,
      "mismatch-inleiding": 2,
      "mismatch-kenmerken": 2,
      "mismatch-afzwakken": 5,
      "mismatch-onderwijsopgave": 5,
      "partijen-aan-zet": 11,
      "ambities-focus": 4,
      "ambities-zichtbaarheid": 3,
      "ambities-activiteiten": 4,
      "ambities-obstakels": 10,
      "ambities-onderzoek": 4,
      "uitvoering-concretisering": 4,
      "uitvoering-financiering": 4,
      "uitvoering-randvoorwaarden": 5,
      "uitvoering-monitoring": 7,
    });
    expect(raamwerk.vragen.map(({ nummer }) => nummer)).toEqual(Array.from({ length: 90 }, (_, i) => i + 1));
  });

  it("keeps onderdelen together, in order", () => {
    expect(ONDERDELEN.flatMap((onderdeel) => ids(vragenVanOnderdeel(raamwerk, onderdeel)))).toEqual(
      ids(raamwerk.vragen),
    );
    expect(
      raamwerk.secties.filter(({ deel }) => deel === "uitvoeringsagenda").map(({ onderdeel }) => onderdeel),
    ).toEqual(Array(4).fill("uitvoering"));
  });

  it("has every kind of entry, each with a vraag one can answer", () => {
    expect(count(raamwerk.vragen, ({ soort }) => soort)).toEqual({
      vraag: 62,
      inleiding: 4,
      partij: 9,
      voorbeeld: 9,
      deelpunt: 6,
    });
    expect(
      raamwerk.vragen.filter(
        ({ vraag, vindplaats }) => !vraag.endsWith("?") || !vindplaats.startsWith("hoofdstuk 1, ‘"),
      ),
    ).toEqual([]);
    expect(raamwerk.vragen.filter(({ kop }) => kop.split(" ").length > 6)).toEqual([]);
    expect(new Set(raamwerk.vragen.map(({ kop }) => kop)).size).toBe(90);
  });

  it("hangs every deelpunt and voorbeeld under a vraag before it", () => {
    for (const { nummer, soort, hoortBij } of raamwerk.vragen) {
      expect(hoortBij !== null).toBe(soort === "deelpunt" || soort === "voorbeeld");
      if (hoortBij) expect(raamwerk.vragen.findIndex(({ id }) => id === hoortBij)).toBeLessThan(nummer - 1);
    }
  });

  it("has the 75 sources of tables 1, 2 and 3, each with publisher, and an address unless the table gives none", () => {
    const tabelVan = new Map(raamwerk.themas.map(({ id, tabel }) => [id, tabel]));

    expect(count(raamwerk.bronnen, ({ thema }) => tabelVan.get(thema) ?? 0)).toEqual({ 1: 20, 2: 28, 3: 27 });
    expect(ids(raamwerk.bronnen.filter(({ url }) => url === null))).toEqual(["bron-05"]);
    expect(raamwerk.themas).toHaveLength(20);
    expect(
      count(
        raamwerk.bronnen.filter(({ niveau }) => niveau !== null),
        ({ niveau }) => niveau ?? "",
      ),
    ).toEqual({
      gemeente: 1,
      arbeidsmarktregio: 38,
      corop: 3,
      provincie: 1,
      landelijk: 7,
    });
  });

  it("has the 53 programmes, and says of each without address that it has none", () => {
    expect(raamwerk.programmas).toHaveLength(53);
    for (const { url, toelichting } of raamwerk.programmas)
      if (url === null) expect(toelichting).not.toBeNull();
  });

  it("has only http and https addresses that a browser understands as they are written", () => {
    for (const { url } of [...raamwerk.bronnen, ...raamwerk.programmas])
      if (url !== null) expect(new URL(url).href.replace(/\/$/u, "")).toBe(url.replace(/\/$/u, ""));
  });

  it("has the lists of the handreiking", () => {
    expect(ids(raamwerk.doelgroepen)).toEqual([
      "arbeidsbeperking",
      "migratieachtergrond",
      "jongeren",
      "ouderen",
      "arbeidsmigranten",
      "ggz",
      "ex-gedetineerden",
    ]);
    expect(ids(raamwerk.sectoren)).toEqual([
      "zorg",
      "onderwijs",
      "kinderopvang",
      "veiligheid",
      "groen-digitaal",
    ]);
    expect(raamwerk.partijen.map(({ vraag }) => vraag)).toEqual(
      ids(raamwerk.vragen.filter(({ soort }) => soort === "partij")),
    );
    expect(raamwerk.obstakels.map(({ vraag }) => vraag)).toEqual(
      ids(raamwerk.vragen.filter(({ soort }) => soort === "voorbeeld")),
    );
    expect(raamwerk.gedeeldeOnderwerpen).toHaveLength(7);
  });

  it("uses every thema, and gives every vraag about figures of aanbod and vraag a source", () => {
    expect(new Set(raamwerk.vragen.flatMap(({ themas }) => themas))).toEqual(new Set(ids(raamwerk.themas)));
    const analyse = raamwerk.vragen.filter(({ onderdeel }) =>
      ["aanbod", "vraag", "mismatch"].includes(onderdeel),
    );
    expect(ids(analyse.filter((vraag) => bronnenBijVraag(raamwerk, vraag).length === 0))).toEqual([]);
  });

  it("proposes a basisset of 30 that touches every onderdeel, doelgroep and sector", () => {
    const set = basisset(raamwerk);

    expect(set).toHaveLength(30);
    expect(new Set(set.map(({ onderdeel }) => onderdeel))).toEqual(new Set(ONDERDELEN));
    for (const onderdeel of ["aanbod", "ambities"])
      expect(
        new Set(set.filter((v) => v.onderdeel === onderdeel).flatMap(({ doelgroepen }) => doelgroepen)),
      ).toEqual(new Set(ids(raamwerk.doelgroepen)));
    for (const onderdeel of ["vraag", "ambities"])
      expect(
        new Set(set.filter((v) => v.onderdeel === onderdeel).flatMap(({ sectoren }) => sectoren)),
      ).toEqual(new Set(ids(raamwerk.sectoren)));
    for (const sectie of raamwerk.secties)
      expect(sectie.basissetReden.startsWith("Geen")).toBe(!set.some((vraag) => vraag.sectie === sectie.id));
  });
});
