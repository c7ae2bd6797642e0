import { Gemeente } from "#shared/domain/gemeente.ts";
import { soort } from "./soort.ts";

export const gemeente = soort({
  naam: "gemeente",
  lijst: "gemeenten",
  schema: Gemeente,
  woord: "Gemeente",
  naamloos: "zonder naam",
  titel: ({ naam }) => naam,
});
