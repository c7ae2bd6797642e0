import { z } from "zod";
import { Agenda } from "./agenda.ts";

/** Name and version of the file format; a file with a higher version opens read-only. */
export const FORMAAT = "meerjarenagenda";
export const BESTAND_VERSIE = 2;

/** A file above this size is refused before it is read, and never written. */
export const MAX_BESTAND_BYTES = 64 * 1024 * 1024;

/** Above this size the user is told that the agenda is nearly too large. */
export const BIJNA_TE_GROOT_BYTES = 0.8 * MAX_BESTAND_BYTES;

/** The extension of an agenda file. */
export const EXTENSIE = ".agenda.json";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * One agenda on disk. `agenda` is readable and diffable without the app; `crdt` holds the same agenda with its
 * history (base64 Yjs update, V1) and wins when both are there. Another tool may write a file with `agenda` alone.
 */
export const AgendaBestand = z.object({
  formaat: z.literal(FORMAAT),
  versie: z.int().min(1),
  agenda: Agenda,
  crdt: z.base64().optional(),
  /** Checksums of the two parts, so that one can be trusted when the other is damaged; absent in files by other tools. */
  sha256: z.object({ agenda: Sha256, crdt: Sha256 }).optional(),
});
export type AgendaBestand = Readonly<z.infer<typeof AgendaBestand>>;

/** The exact text the checksum of the readable part is taken over; that of `crdt` is taken over its base64 text. */
export function checksumInvoer(agenda: unknown): string {
  return JSON.stringify(agenda);
}
