import type * as Y from "yjs";
import type { Agenda } from "./agenda.ts";
import * as edits from "./edits/agenda-velden.ts";
import { type Edit, maak } from "./edits/edit.ts";
import { LOCAL } from "./layout.ts";

const doe = (doc: Y.Doc, edit: Edit, origin: unknown): boolean =>
  maak({ doc, agenda: {} as Agenda, stempel: { op: "2026-01-01T00:00:00.000Z", door: "" } }, edit, origin);

export const toggleJaar = (doc: Y.Doc, jaar: number, er: boolean, origin: unknown = LOCAL) =>
  doe(doc, edits.zetJaar(jaar, er), origin);
export const setGedruktTotaal = (doc: Y.Doc, jaar: number, euro: number | null, origin: unknown = LOCAL) =>
  doe(doc, edits.zetGedruktTotaal(jaar, euro), origin);
