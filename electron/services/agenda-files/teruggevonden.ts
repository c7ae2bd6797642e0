import type * as Y from "yjs";
import type { Geopend } from "#shared/api/contract.ts";
import { applyNew } from "./apply-new.ts";
import type { JournaalInhoud } from "./journaal-frames.ts";

/** Adds the edits of the journalen of this agenda that the document does not hold yet, and says how many. */
export function applyJournaal(
  doc: Y.Doc,
  agendaId: string,
  journalen: readonly JournaalInhoud[],
): Geopend["meldingen"] {
  let wijzigingen = 0;
  let laatste: string | null = null;
  for (const inhoud of journalen) {
    if (inhoud.agendaId !== agendaId) continue;
    for (const update of inhoud.updates) if (applyNew(doc, update)) wijzigingen += 1;
    if (inhoud.laatste !== null && (laatste === null || inhoud.laatste > laatste)) laatste = inhoud.laatste;
  }
  return wijzigingen > 0 ? [{ soort: "teruggevonden", wijzigingen, laatste }] : [];
}
