import * as Y from "yjs";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { bekendeReeks, eigenReeks, type ReeksVraag } from "./bekende-reeks.ts";
import type { Generaties } from "./generaties.ts";
import { docFromCrdt } from "./lees-agenda.ts";
import { parseBestand } from "./parse-bestand.ts";

/**
 * The reeks in which the states of a document are kept: that of its id when nothing of another document is in there,
 * for example because the file was moved or is a colleague's copy; otherwise one of its own.
 */
export async function reeksVoor(vraag: ReeksVraag, doc: Y.Doc): Promise<string> {
  const bekend = await bekendeReeks(vraag);
  if (bekend !== null) return bekend;
  const { generaties, agendaId, pad } = vraag;
  const laatste = await laatsteDoc(generaties, agendaId);
  return laatste === null || isVerwant(laatste, doc) ? agendaId : eigenReeks(agendaId, pad);
}

/** Copies of one document share who began it. */
function isVerwant(links: Y.Doc, rechts: Y.Doc): boolean {
  const schrijvers = Y.decodeStateVector(Y.encodeStateVector(links));
  return [...Y.decodeStateVector(Y.encodeStateVector(rechts)).keys()].some((client) =>
    schrijvers.has(client),
  );
}

/** The newest state of a reeks that can be read as a document. */
async function laatsteDoc(generaties: Generaties, reeks: string): Promise<Y.Doc | null> {
  for (const { id } of await generaties.list(reeks)) {
    try {
      const { crdt } = parseBestand(await generaties.read(reeks, id), id);
      const doc = crdt === null ? null : await docFromCrdt(crdt);
      if (doc) return doc;
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) throw error;
    }
  }
  return null;
}
