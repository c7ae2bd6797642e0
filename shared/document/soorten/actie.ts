import { ACTIE_TEKSTEN, Actie } from "#shared/domain/actie.ts";
import { soort } from "./soort.ts";

export const actie = soort({
  naam: "actie",
  lijst: "acties",
  schema: Actie,
  woord: "Actie",
  naamloos: "zonder titel",
  titel: ({ titel }) => titel,
  teksten: ACTIE_TEKSTEN,
  verwijzingen: {
    ambitieId: { naar: ["ambitie"], wat: "een ambitie" },
    trekker: { naar: ["partner", "gemeente"], wat: "een trekker" },
    partners: { naar: ["partner", "gemeente"], wat: "een partner" },
    gemeenten: { naar: ["gemeente"], wat: "een gemeente" },
  },
});
