import { Ambitie } from "#shared/domain/ambitie.ts";
import { soort } from "./soort.ts";

export const ambitie = soort({
  naam: "ambitie",
  lijst: "ambities",
  schema: Ambitie,
  woord: "Ambitie",
  naamloos: "zonder titel",
  titel: ({ titel }) => titel,
  teksten: ["tekst"],
  verwijzingen: {
    doelgroepen: { naar: { raamwerk: "doelgroepen" }, wat: "een doelgroep" },
    sectoren: { naar: { raamwerk: "sectoren" }, wat: "een sector" },
    vragen: { naar: { raamwerk: "vragen" }, wat: "een vraag" },
  },
});
