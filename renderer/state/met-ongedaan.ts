import type { AgendaSession } from "./agenda-session.ts";
import { useView } from "./view-store.ts";

/** Makes an edit that is one step to undo, says what was done, and offers to take exactly that back. */
export function metOngedaan(
  { undo }: Pick<AgendaSession, "undo">,
  edit: () => void,
  melding: Readonly<{ kop: string; tekst?: string }>,
): void {
  undo.stopCapturing();
  edit();
  undo.stopCapturing();
  const stap = undo.undoStack.at(-1);
  const doe = () => {
    if (undo.undoStack.at(-1) === stap) undo.undo();
    else
      useView.getState().meld({ soort: "info", kop: "Er is daarna al iets anders gewijzigd", tekst: LATER });
  };
  useView.getState().meld({ soort: "gereed", ...melding, actie: { label: "Ongedaan", doe } });
}

const LATER = "Ga stap voor stap terug met Ctrl+Z.";
