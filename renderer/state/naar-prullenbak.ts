import { verwijder, zetTerug } from "#shared/document/edits/records.ts";
import type { RecordRef } from "#shared/document/ref.ts";
import type { AgendaSession } from "./agenda-session.ts";
import { type Melding, metOngedaan } from "./met-ongedaan.ts";

/** Puts a record in the bin, says so, and offers to take it out again: where one is, whatever was done since. */
export function naarPrullenbak(
  session: Pick<AgendaSession, "doe" | "undo">,
  { soort, id }: RecordRef,
  melding: Melding,
): boolean {
  return metOngedaan(session, verwijder(soort, id), melding, zetTerug(soort, id));
}
