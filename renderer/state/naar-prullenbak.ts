import { noemMetWoord } from "#shared/controle/naam.ts";
import { recordVan, soortMet } from "#shared/document/agenda-lijsten.ts";
import { verwijder, zetTerug } from "#shared/document/edits/records.ts";
import type { RecordRef } from "#shared/document/ref.ts";
import type { AgendaSession } from "./agenda-session.ts";
import { metOngedaan } from "./met-ongedaan.ts";

/**
 * Puts a record in the bin, says so by its name, and offers to take it out again: where one is, whatever was done since.
 * `gevolg` tells what it means for the rest of the agenda.
 */
export function naarPrullenbak(
  session: Pick<AgendaSession, "doe" | "kan" | "undo" | "store">,
  { soort: naam, id }: RecordRef,
  gevolg = "",
): boolean {
  const soort = soortMet(naam);
  const record = recordVan(session.store.getState().agenda, soort, id);
  if (!record) return false;
  const kop = `${noemMetWoord(soort, record)} staat in de prullenbak`;
  return metOngedaan(
    session,
    verwijder(naam, id),
    { kop, ...(gevolg === "" ? {} : { tekst: gevolg }) },
    zetTerug(naam, id),
  );
}
