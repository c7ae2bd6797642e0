import type * as Y from "yjs";
import { type Edit, maak } from "#shared/document/edits/edit.ts";
import { LOCAL } from "#shared/document/layout.ts";
import { readAgenda } from "#shared/document/projection.ts";
import type { Wijziging } from "#shared/domain/wijziging.ts";
import { STEMPEL } from "./an-agenda.ts";

/** Makes an edit of a document as the user's own; answers whether it changed anything. */
export function makeEdit(
  doc: Y.Doc,
  edit: Edit,
  { stempel = STEMPEL, origin = LOCAL }: Readonly<{ stempel?: Wijziging; origin?: unknown }> = {},
): boolean {
  return maak({ doc, agenda: readAgenda(doc), stempel }, edit, origin);
}
