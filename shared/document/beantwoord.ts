import { type Antwoord, redenVan } from "#shared/domain/antwoord.ts";
import type { Vraag } from "#shared/domain/raamwerk.ts";
import { isLeeg } from "#shared/domain/rich-text.ts";
import type { Agenda } from "./agenda.ts";
import { tekstSleutel } from "./tekst-sleutel.ts";

/**
 * Whether a vraag has an answer, whose wording of the vraag is to be remembered: a text, klaar, or the place or reason
 * that finishes elders and bewust niet. A choice of what to do with a vraag in this round answers nothing.
 */
export function isBeantwoord(
  { triage, klaar, vraagId }: Pick<Antwoord, "triage" | "klaar" | "vraagId">,
  { teksten }: Pick<Agenda, "teksten">,
): boolean {
  return klaar || redenVan(triage).trim() !== "" || !isLeeg(teksten[tekstSleutel("antwoord", vraagId)]);
}

/** The wording a vraag was answered under, when that is another one than it has now; else null. */
export function andereVerwoording(
  agenda: Pick<Agenda, "antwoorden" | "teksten">,
  { id, vraag }: Pick<Vraag, "id" | "vraag">,
): string | null {
  const antwoord = agenda.antwoorden[id];
  if (!antwoord || antwoord.vraagTekst === "" || antwoord.vraagTekst === vraag) return null;
  return isBeantwoord(antwoord, agenda) ? antwoord.vraagTekst : null;
}
