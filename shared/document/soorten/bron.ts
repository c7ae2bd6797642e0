import { Bron, citeernaam } from "#shared/domain/bron.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { soort } from "./soort.ts";

export const bron = soort({
  naam: "bron",
  lijst: "bronnen",
  schema: Bron,
  woord: "Bron",
  naamloos: NAAMLOOS.bron,
  titel: ({ titel }) => titel,
  woordvelden: ["titel", "kort", "uitgever", "jaar", "toelichting"],
  velden: {
    titel: "titel",
    kort: "korte naam",
    uitgever: "uitgever",
    jaar: "jaar",
    url: "webadres",
    toelichting: "toelichting",
    raamwerkBron: "bron in het raamwerk",
  },
  kenmerk: (record) => `Bron, ${citeernaam(record)}`,
  zoekregels: ({ kort, uitgever, jaar, toelichting, url }) => [kort, uitgever, jaar, toelichting, url],
});
