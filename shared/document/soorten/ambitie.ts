import { Ambitie, PRIORITEIT_NAMEN, type Prioriteit } from "#shared/domain/ambitie.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { soort } from "./soort.ts";

export const ambitie = soort({
  naam: "ambitie",
  lijst: "ambities",
  schema: Ambitie,
  woord: "Ambitie",
  naamloos: NAAMLOOS.ambitie,
  titel: ({ titel }) => titel,
  woordvelden: ["titel"],
  velden: {
    titel: "titel",
    doelgroepen: "doelgroepen",
    sectoren: "sectoren",
    vragen: "vragen waarop zij rust",
    termijn: "termijn",
    prioriteit: { naam: "prioriteit", schrijf: (waarde) => PRIORITEIT_NAMEN[waarde as Prioriteit] },
    tekst: "tekst",
  },
  teksten: ["tekst"],
  verwijzingen: {
    doelgroepen: { naar: { raamwerk: "doelgroepen" }, wat: "een doelgroep" },
    sectoren: { naar: { raamwerk: "sectoren" }, wat: "een sector" },
    vragen: { naar: { raamwerk: "vragen" }, wat: "een vraag" },
  },
});
