import { createHash } from "node:crypto";

/*
 * A frame is: length of the payload (4 bytes, little endian), SHA-256 of the payload (32 bytes), payload.
 * The first frame of a journaal holds the id of the agenda, the others each one Yjs update (V1).
 */
const HEAD = 4 + 32;
const MAX_PAYLOAD = 256 * 1024 * 1024;

/** The frames of a journaal up to the first damaged one, and where they end. */
export type Frames = Readonly<{ agendaId: string | null; updates: readonly Uint8Array[]; end: number }>;

/** Makes the frame of one payload. */
export function frame(payload: Uint8Array): Buffer {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(payload.length, 0);
  digest(payload).copy(head, 4);
  return Buffer.concat([head, payload]);
}

/** Makes the first frame of the journaal of an agenda. */
export const headFrame = (agendaId: string): Buffer => frame(Buffer.from(agendaId, "utf8"));

/** Reads what is intact; a torn or damaged frame ends it, and everything before counts. */
export function readFrames(inhoud: Buffer): Frames {
  const payloads: Buffer[] = [];
  let end = 0;
  while (end + HEAD <= inhoud.length) {
    const start = end + HEAD;
    const length = inhoud.readUInt32LE(end);
    if (length > MAX_PAYLOAD || start + length > inhoud.length) break;
    const payload = inhoud.subarray(start, start + length);
    if (!digest(payload).equals(inhoud.subarray(end + 4, start))) break;
    payloads.push(payload);
    end = start + length;
  }
  const [head, ...updates] = payloads;
  return { agendaId: head ? head.toString("utf8") : null, updates, end };
}

const digest = (payload: Uint8Array): Buffer => createHash("sha256").update(payload).digest();
