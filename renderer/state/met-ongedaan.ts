import type { Edit } from "#shared/document/edits/edit.ts";
import type { AgendaSession } from "./agenda-session.ts";
import { useView } from "./view-store.ts";

/** What a message says of an edit. */
export type Melding = Readonly<{ kop: string; tekst?: string }>;

/**
 * Makes an edit, says what was done, and offers the way back: the edit `terug`, or else exactly that step undone, as
 * long as nothing else was done since. Says nothing when there was nothing to do; answers whether there was.
 */
export function metOngedaan(
  session: Pick<AgendaSession, "doe" | "kan" | "undo" | "store">,
  edit: Edit,
  melding: Melding,
  terug: Edit | null = null,
): boolean {
  if (!session.doe(edit)) return false;
  const id = meldStap(session, melding, terug ? { altijd: () => session.doe(terug) } : {});
  if (terug) sluitBijTerug(session, terug, id);
  return true;
}

/** A message goes as soon as what it offers was done in another way, in the bin for one. */
function sluitBijTerug({ store, kan }: Pick<AgendaSession, "kan" | "store">, terug: Edit, id: number): void {
  const stop = store.subscribe(() => {
    const staatEr = useView.getState().toasts.some((toast) => toast.id === id);
    if (staatEr && kan(terug)) return;
    stop();
    useView.getState().sluitToast(id);
  });
}

type Terug = Readonly<{
  /** The way back, whatever was done since. */
  altijd?: () => void;
  /** The way back once something else was done since. */
  anders?: () => void;
}>;

/**
 * Says what was done as the last step, and offers the way back: exactly that step undone, when there is no other. Answers
 * which message it is.
 */
export function meldStap(
  { undo }: Pick<AgendaSession, "undo">,
  melding: Melding,
  { altijd, anders }: Terug = {},
): number {
  const stap = undo.undoStack.at(-1);
  const doe = () => {
    if (altijd) altijd();
    else if (undo.undoStack.at(-1) === stap) undo.undo();
    else if (anders) anders();
    else
      useView.getState().meld({ soort: "info", kop: "Er is daarna al iets anders gewijzigd", tekst: LATER });
  };
  const id = useView.getState().meld({ soort: "gereed", ...melding, actie: { label: "Ongedaan", doe } });
  sluitBijOngedaan(undo, stap, id);
  return id;
}

/** A message goes as soon as what it tells of was undone, in whatever way. */
function sluitBijOngedaan(undo: AgendaSession["undo"], stap: unknown, id: number): void {
  const onPop = ({ stackItem, type }: { stackItem: unknown; type: string }) => {
    if (type !== "undo" || stackItem !== stap) return;
    undo.off("stack-item-popped", onPop);
    useView.getState().sluitToast(id);
  };
  undo.on("stack-item-popped", onPop);
}

const LATER = "Ga stap voor stap terug met Ctrl+Z.";
