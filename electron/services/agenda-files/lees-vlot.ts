import type * as Y from "yjs";
import { checksumInvoer } from "#shared/document/agenda-bestand.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { docFromCrdt } from "./lees-inhoud.ts";
import { parseBestand } from "./parse-bestand.ts";
import { TOO_LONG, withinTime } from "./within-time.ts";

/** Of a file of this size all that is not its history is read in a moment, whatever it holds. */
const MAX_BYTES = 2 * 1024 * 1024;
/** How long a history may hold this thread up: several times what a large agenda takes, too short to fill the memory. */
const HERE_MS = 300;

/**
 * Reads a file in this thread, for which a thread of its own takes longer to begin: a small one, of which the history is
 * read at once and says the same as the readable part. Null for any other.
 */
export function leesVlot(inhoud: Buffer, pad: string): Readonly<{ doc: Y.Doc; versie: number }> | null {
  if (inhoud.length > MAX_BYTES) return null;
  const { versie, crdt, agendaTekst } = parseBestand(inhoud, pad);
  const doc = crdt === null ? null : withinTime(() => docFromCrdt(crdt), HERE_MS);
  if (doc === TOO_LONG || doc === null || agendaTekst !== checksumInvoer(readAgenda(doc))) return null;
  return { doc, versie };
}
