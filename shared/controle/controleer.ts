import type { Agenda } from "#shared/document/agenda.ts";
import type { GekozenRaamwerk } from "#shared/domain/gekozen-raamwerk.ts";
import { Controle } from "./controle.ts";
import { onderzoek } from "./delen.ts";
import type { Signalering } from "./signalering.ts";

/** Everything that asks attention in an agenda, fouten first; an id occurs once. */
export function controleer(agenda: Agenda, gekozen: GekozenRaamwerk): readonly Signalering[] {
  return new Controle().alle(onderzoek(agenda, gekozen));
}
