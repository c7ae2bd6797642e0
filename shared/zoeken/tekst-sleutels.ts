import type { Agenda } from "#shared/document/agenda.ts";
import { soortMet } from "#shared/document/agenda-lijsten.ts";
import type { SoortNaam } from "#shared/document/soorten/soorten.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import { stukkenVan } from "./stukken.ts";

/** The keys of the texts an agenda can have, in the order in which a reader comes across them. */
export function tekstSleutels(agenda: Agenda, raamwerk: Raamwerk): string[] {
  return stukkenVan(agenda, raamwerk).flatMap(({ ref: { soort, id } }) =>
    soortMet(soort).teksten.map((veld) => tekstSleutel(soort as SoortNaam, id, veld)),
  );
}
