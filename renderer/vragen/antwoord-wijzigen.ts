import { BOEKHOUDING } from "#shared/document/layout.ts";
import { patchRecord } from "#shared/document/records.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { type Antwoord, leegAntwoord, type Triage } from "#shared/domain/antwoord.ts";
import type { Vraag } from "#shared/domain/raamwerk.ts";
import { isLeeg } from "#shared/domain/rich-text.ts";
import type { AgendaSession } from "../state/agenda-session.ts";

type Sessie = Pick<AgendaSession, "doc" | "stempel" | "store" | "undo">;

/** The state of a vraag as it is in the agenda now. */
export function antwoordVan({ store }: Pick<Sessie, "store">, vraagId: string): Antwoord {
  return store.getState().agenda.antwoorden[vraagId] ?? leegAntwoord(vraagId);
}

/** Chooses what the region does with a vraag, as one step to undo. */
export function kiesTriage(sessie: Sessie, vraagId: string, triage: Triage): void {
  sessie.undo.stopCapturing();
  patchRecord(sessie.doc, "antwoorden", vraagId, { triage }, sessie.stempel());
}

/** Marks an answer as klaar or not; a vraag that nobody chose for now becomes one of this round. */
export function zetKlaar(sessie: Sessie, vraagId: string, klaar: boolean): void {
  sessie.undo.stopCapturing();
  const nu =
    klaar && antwoordVan(sessie, vraagId).triage.kind !== "nu" ? { triage: { kind: "nu" } as const } : {};
  patchRecord(sessie.doc, "antwoorden", vraagId, { klaar, ...nu }, sessie.stempel());
}

/** Remembers the wording a first answer was given under; not a step to undo. */
export function onthoudVraagTekst(sessie: Sessie, { id, vraag }: Pick<Vraag, "id" | "vraag">): void {
  if (antwoordVan(sessie, id).vraagTekst !== "") return;
  if (isLeeg(sessie.store.getState().agenda.teksten[tekstSleutel("antwoord", id)])) return;
  patchRecord(sessie.doc, "antwoorden", id, { vraagTekst: vraag }, sessie.stempel(), BOEKHOUDING);
}

/** Says that the answer still fits the vraag as it is worded now. */
export function bevestigVraagTekst(sessie: Sessie, { id, vraag }: Pick<Vraag, "id" | "vraag">): void {
  sessie.undo.stopCapturing();
  patchRecord(sessie.doc, "antwoorden", id, { vraagTekst: vraag }, sessie.stempel());
}
