import { Gemeente } from "#shared/domain/gemeente.ts";
import { soort } from "./soort.ts";

export const gemeente = soort({
  naam: "gemeente",
  lijst: "gemeenten",
  schema: Gemeente,
  woord: "Gemeente",
  naamloos: "zonder naam",
  titel: ({ naam }) => naam,
  woordvelden: ["naam"],
  velden: {
    naam: "naam",
    collegebesluit: "datum van het collegebesluit",
    raadsbesluit: "datum van het raadsbesluit",
  },
});
