import { parseRaamwerk } from "#shared/domain/raamwerk.ts";
import { RaamwerkFout } from "#shared/domain/raamwerk-controle.ts";

/** A vraag as it stands in a file of the raamwerk. */
export const vraag = (id: string, nummer: number, rest: object = {}) => ({
  id,
  nummer,
  soort: "vraag",
  hoortBij: null,
  type: "gemengd",
  kop: `Kop ${id}`,
  vraag: `Wat is ${id}?`,
  uitleg: "Schrijf één zin.",
  denkAan: [],
  deelvragen: [],
  doelgroepen: [],
  sectoren: [],
  themas: [],
  basisset: false,
  vindplaats: "hoofdstuk 1",
  ...rest,
});

/** A sectie with its vragen. */
export const sectie = (id: string, onderdeel: string, vragen: object[]) => ({
  id,
  deel: "beleidsagenda",
  onderdeel,
  naam: id,
  toelichting: "Waar het over gaat.",
  basissetReden: "Een proef.",
  vindplaats: "hoofdstuk 1",
  vragen,
});

/** A source under a thema. */
export const bron = (id: string, thema: string, url: string | null) => ({
  id,
  thema,
  uitgever: "Bureau",
  naam: `Bron ${id}`,
  url,
  niveau: null,
  toelichting: "Cijfers.",
  vindplaats: "bijlage 1",
});

/** A small, made-up second version; `raamwerk` files may be replaced. */
export const eenTweedeVersie = (rest: object = {}) => ({
  manifest: {
    id: "2030-01",
    naam: "Proef",
    datum: "2030-01-01",
    bron: { titel: "Proef", uitgever: "Niemand" },
  },
  raamwerk: {
    secties: [
      sectie("wonen", "aanbod", [
        vraag("w-1", 1, { themas: ["t-a", "t-b"], doelgroepen: ["ouderen"], basisset: true }),
        vraag("w-2", 2, { soort: "deelpunt", hoortBij: "w-1" }),
      ]),
      sectie("doen", "uitvoering", [vraag("d-1", 3)]),
    ],
  },
  bronnen: {
    themas: [
      { id: "t-a", naam: "A", tabel: 1, onderdeel: "aanbod" },
      { id: "t-b", naam: "B", tabel: 1, onderdeel: "aanbod" },
    ],
    bronnen: [
      bron("b-1", "t-b", "https://voorbeeld.nl/b"),
      bron("b-2", "t-a", "https://voorbeeld.nl/a"),
      bron("b-3", "t-b", "https://voorbeeld.nl/a"),
      bron("b-4", "t-b", null),
    ],
  },
  programmas: { programmas: [] },
  lijsten: {
    doelgroepen: [{ id: "ouderen", naam: "ouderen", uitwerking: [] }],
    sectoren: [],
    partijen: [],
    obstakels: [],
    gedeeldeOnderwerpen: [],
  },
  ...rest,
});

/** The second version with one vraag. */
export const metVraag = (rest: object) =>
  eenTweedeVersie({ raamwerk: { secties: [sectie("wonen", "aanbod", [vraag("w-1", 1, rest)])] } });

/** The second version with one source. */
export const metBron = (rest: object) => {
  const { bronnen } = eenTweedeVersie();
  return eenTweedeVersie({
    bronnen: { ...bronnen, bronnen: [{ ...bron("b-1", "t-a", "https://voorbeeld.nl"), ...rest }] },
  });
};

/** What is wrong with files of a raamwerk, as one text. */
export const foutVan = (bestanden: unknown): string => {
  try {
    parseRaamwerk(bestanden);
  } catch (fout) {
    if (fout instanceof RaamwerkFout) return fout.message;
    throw fout;
  }
  return "geen fout";
};
