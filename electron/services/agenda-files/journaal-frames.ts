import { createHash } from "node:crypto";

/*
 * A frame is: a mark (4 bytes), length of the payload (4 bytes, little endian), SHA-256 of the payload (32 bytes),
 * payload. The first frame of a journaal holds the id of the agenda, the others each one Yjs update (V1). Frames of
 * earlier apps have no mark.
 */
const MARK = Buffer.from("MJA\u0001", "latin1");
const HEAD = 4 + 32;
const MAX_PAYLOAD = 256 * 1024 * 1024;
/** No first frame that was torn off has more bytes than this. */
const TORN_HEAD = 200;
/** How often the bytes of a journaal are hashed at most while the next whole frame after damage is looked for. */
const MAX_READS = 4;

/** The frames of a journaal. */
export type Frames = Readonly<{
  /** Null when its first frame is not intact. */
  agendaId: string | null;
  updates: readonly Uint8Array[];
  /** False when bytes were passed over that are more than the torn end of a write that was never acknowledged. */
  whole: boolean;
}>;

/** What was found in a journaal: its intact edits in order, and when the last of them was written. */
export type JournaalInhoud = Frames & Readonly<{ laatste: string | null }>;

type Frame = Readonly<{ payload: Buffer; end: number }>;

/** Makes the frame of one payload. */
export function frame(payload: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(payload.length, 0);
  return Buffer.concat([MARK, length, digest(payload), payload]);
}

/** Makes the first frame of the journaal of an agenda. */
export const headFrame = (agendaId: string): Buffer => frame(Buffer.from(agendaId, "utf8"));

/** Reads every frame that is intact; after a torn or damaged one it goes on at the next mark of a whole frame. */
export function readFrames(inhoud: Buffer): Frames {
  const reader = new FrameReader(inhoud);
  const head = reader.frameAt(0);
  const updates: Buffer[] = [];
  let whole = head !== null || inhoud.length <= TORN_HEAD;
  let at = head?.end ?? 0;
  while (at < inhoud.length) {
    const found = reader.frameAt(at);
    if (found) updates.push(found.payload);
    const next: number = found?.end ?? reader.nextMark(at);
    whole &&= found !== null || (next === inhoud.length && reader.isTornAt(at));
    at = next;
  }
  return { agendaId: head ? head.payload.toString("utf8") : null, updates, whole };
}

/** Finds frames in bytes that may be damaged, or made to keep a reader busy. */
class FrameReader {
  private readonly inhoud: Buffer;
  private left: number;

  constructor(inhoud: Buffer) {
    this.inhoud = inhoud;
    this.left = MAX_READS * inhoud.length;
  }

  /** The intact frame that begins here, with or without a mark; null when there is none. */
  frameAt(at: number): Frame | null {
    const head = at + this.markAt(at);
    const start = head + HEAD;
    if (start > this.inhoud.length) return null;
    const length = this.inhoud.readUInt32LE(head);
    const end = start + length;
    if (length > MAX_PAYLOAD || end > this.inhoud.length || length > this.left) return null;
    this.left -= length;
    const payload = this.inhoud.subarray(start, end);
    return digest(payload).equals(this.inhoud.subarray(head + 4, start)) ? { payload, end } : null;
  }

  /** Where the next mark after this place is; the end when there is none. */
  nextMark(at: number): number {
    const next = this.inhoud.indexOf(MARK, at + 1);
    return next < 0 || this.left <= 0 ? this.inhoud.length : next;
  }

  /** True when here begins a frame that is longer than what is left. */
  isTornAt(at: number): boolean {
    const head = at + this.markAt(at);
    return (
      head + HEAD > this.inhoud.length || head + HEAD + this.inhoud.readUInt32LE(head) > this.inhoud.length
    );
  }

  private markAt(at: number): number {
    return this.inhoud.subarray(at, at + MARK.length).equals(MARK) ? MARK.length : 0;
  }
}

const digest = (payload: Uint8Array): Buffer => createHash("sha256").update(payload).digest();
