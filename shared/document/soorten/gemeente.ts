import { Gemeente } from "#shared/domain/gemeente.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { soort } from "./soort.ts";

export const gemeente = soort({
  naam: "gemeente",
  lijst: "gemeenten",
  schema: Gemeente,
  woord: "Gemeente",
  naamloos: NAAMLOOS.gemeente,
  titel: ({ naam }) => naam,
  woordvelden: ["naam"],
  velden: {
    naam: "naam",
    collegebesluit: "datum van het collegebesluit",
    raadsbesluit: "datum van het raadsbesluit",
  },
});
