import {
  ACTIE_TEKSTEN,
  Actie,
  type ActieStatus,
  SCHAAL_NAMEN,
  type Schaal,
  STATUS_NAMEN,
} from "#shared/domain/actie.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { soort } from "./soort.ts";

export const actie = soort({
  naam: "actie",
  lijst: "acties",
  schema: Actie,
  woord: "Actie",
  naamloos: NAAMLOOS.actie,
  titel: ({ titel }) => titel,
  woordvelden: ["titel"],
  velden: {
    titel: "titel",
    ambitieId: "ambitie",
    trekker: "trekker",
    partners: "partners",
    start: "start",
    eind: "eind",
    schaal: { naam: "schaal", schrijf: (waarde) => SCHAAL_NAMEN[waarde as Schaal] },
    gemeenten: "gemeenten",
    status: { naam: "status", schrijf: (waarde) => STATUS_NAMEN[waarde as ActieStatus] },
    probleem: "probleem",
    aanpak: "aanpak",
    resultaat: "resultaat",
  },
  teksten: ACTIE_TEKSTEN,
  verwijzingen: {
    ambitieId: { naar: ["ambitie"], wat: "een ambitie" },
    trekker: { naar: ["partner", "gemeente"], wat: "een trekker" },
    partners: { naar: ["partner", "gemeente"], wat: "een partner" },
    gemeenten: { naar: ["gemeente"], wat: "een gemeente" },
  },
});
