import * as Y from "yjs";
import type { Agenda } from "./agenda.ts";
import { bringTo } from "./bring-to.ts";
import { GELADEN } from "./layout.ts";

/** Builds a new Y.Doc that reads as exactly this agenda: a new lineage, for imports, samples and tests. */
export function docFromAgenda(agenda: Agenda, doc: Y.Doc = new Y.Doc()): Y.Doc {
  bringTo(doc, agenda, GELADEN);
  return doc;
}
