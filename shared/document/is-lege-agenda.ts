import { isLeeg } from "#shared/domain/rich-text.ts";
import type { Agenda } from "./agenda.ts";
import { recordsVan } from "./agenda-lijsten.ts";
import { SOORTEN } from "./soorten/soorten.ts";

/** What a new agenda has from the start. */
const VANAF_HET_BEGIN: readonly string[] = ["gemeente", "blok", "antwoord"];

/** True when nothing was written, chosen or made in an agenda yet. */
export function isLegeAgenda(agenda: Agenda): boolean {
  return (
    Object.values(agenda.teksten).every(isLeeg) &&
    Object.values(agenda.antwoorden).every(({ triage, klaar }) => triage.kind === "open" && !klaar) &&
    SOORTEN.every(({ naam }) => VANAF_HET_BEGIN.includes(naam) || recordsVan(agenda, naam).length === 0)
  );
}

/** What a program says of such an agenda, instead of figures that are all zero. */
export const LEGE_AGENDA = "Deze agenda is nog leeg: er is nog niets gekozen of geschreven.";
