import { createHash } from "node:crypto";
import { checksumInvoer } from "#shared/document/agenda-bestand.ts";

export const sha256 = (inhoud: string | Uint8Array): string =>
  createHash("sha256").update(inhoud).digest("hex");

/** The checksums a file carries for its two parts. */
export function checksums(agenda: unknown, crdt: string): { agenda: string; crdt: string } {
  return { agenda: sha256(checksumInvoer(agenda)), crdt: sha256(crdt) };
}

/** How many characters of a checksum may be damaged: of what is damaged itself, nearly all differ. */
const MAX_DAMAGED = 2;

/** True when a checksum is the one that was written, or was so before a character or two of it were damaged. */
export function isSum(written: string, sum: string): boolean {
  if (written.length !== sum.length) return false;
  return [...sum].filter((teken, index) => teken !== written[index]).length <= MAX_DAMAGED;
}
