import { createHash } from "node:crypto";
import { checksumInvoer } from "#shared/document/agenda-bestand.ts";

export const sha256 = (inhoud: string | Uint8Array): string =>
  createHash("sha256").update(inhoud).digest("hex");

/** The checksums a file carries for its two parts. */
export function checksums(agenda: unknown, crdt: string): { agenda: string; crdt: string } {
  return { agenda: sha256(checksumInvoer(agenda)), crdt: sha256(crdt) };
}
