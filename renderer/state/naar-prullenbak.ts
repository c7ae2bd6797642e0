import { type Collectie, removeRecord, restoreRecord } from "#shared/document/records.ts";
import type { AgendaSession } from "./agenda-session.ts";
import { useView } from "./view-store.ts";

type Wat = Readonly<{ collectie: Collectie; id: string; kop: string; tekst?: string }>;

/** Puts a record in the bin as one step to undo, and offers to take it back. */
export function naarPrullenbak(
  { doc, undo }: Pick<AgendaSession, "doc" | "undo">,
  { collectie, id, ...tekst }: Wat,
): void {
  undo.stopCapturing();
  removeRecord(doc, collectie, id);
  useView.getState().meld({
    soort: "info",
    ...tekst,
    actie: { label: "Ongedaan", doe: () => restoreRecord(doc, collectie, id) },
  });
}
