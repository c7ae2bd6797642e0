import * as Y from "yjs";
import { bekendeReeks, eigenReeks, type ReeksVraag } from "./bekende-reeks.ts";
import { nieuwsteStand } from "./lees-agenda.ts";

/**
 * The reeks in which the states of a document are kept: that of its id when nothing of another document is in there,
 * for example because the file was moved or is a colleague's copy; otherwise one of its own.
 */
export async function reeksVoor(vraag: ReeksVraag, doc: Y.Doc): Promise<string> {
  const bekend = await bekendeReeks(vraag);
  if (bekend !== null) return bekend;
  const { generaties, agendaId, pad } = vraag;
  const laatste = await nieuwsteStand(agendaId, generaties);
  return laatste === null || isVerwant(laatste.gelezen.staat, doc) ? agendaId : eigenReeks(agendaId, pad);
}

/** Copies of one document share who began it. */
function isVerwant(staat: Uint8Array, doc: Y.Doc): boolean {
  const schrijvers = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(staat));
  return [...Y.decodeStateVector(Y.encodeStateVector(doc)).keys()].some((client) => schrijvers.has(client));
}
