import { LOCAL } from "#shared/document/layout.ts";
import type { AgendaSession } from "./agenda-session.ts";

/** Makes edits that belong together as one step to undo, apart from what was done just before and after. */
export function eenStap({ doc, undo }: Pick<AgendaSession, "doc" | "undo">, edit: () => unknown): boolean {
  undo.stopCapturing();
  doc.transact(edit, LOCAL);
  undo.stopCapturing();
  return true;
}
