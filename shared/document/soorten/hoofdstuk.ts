import { Hoofdstuk } from "#shared/domain/hoofdstuk.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { soort } from "./soort.ts";

export const hoofdstuk = soort({
  naam: "hoofdstuk",
  lijst: "hoofdstukken",
  schema: Hoofdstuk,
  woord: "Hoofdstuk",
  naamloos: NAAMLOOS.hoofdstuk,
  titel: ({ titel }) => titel,
  woordvelden: ["titel"],
  velden: { titel: "titel", plaats: "plaats in het document", tekst: "tekst" },
  binnen: "plaats",
  teksten: ["tekst"],
});
