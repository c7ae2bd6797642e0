import { createHash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { errorCode } from "../files/disk-failure.ts";
import { sha256 } from "./checksums.ts";

/*
 * A frame is: length of the payload (4 bytes, little endian), SHA-256 of the payload (32 bytes), payload.
 * The first frame holds the id of the agenda, the others each one Yjs update (V1).
 */
const HEAD = 4 + 32;
const MAX_PAYLOAD = 256 * 1024 * 1024;

/** What was found in a journaal: intact edits in order, up to the first damaged frame. */
export type JournaalInhoud = Readonly<{
  agendaId: string | null;
  updates: readonly Uint8Array[];
  laatste: string | null;
}>;

/** Where the journaal of an agenda file is: beside it, or in the data folder when that cannot be written. */
export function journaalPaden(pad: string, gegevens: string): readonly [string, string] {
  const naam = `.${basename(pad)}.journaal`;
  return [join(dirname(pad), naam), join(gegevens, "journalen", `${sha256(pad).slice(0, 24)}${naam}`)];
}

/** Reads a journaal; one that is not there is empty. */
export async function readJournaal(pad: string, disk: Disk = realDisk): Promise<JournaalInhoud> {
  const inhoud = await disk.readFile(pad).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return Buffer.alloc(0);
    throw error;
  });
  const [kop, ...updates] = intactFrames(inhoud).payloads;
  const laatste = updates.length > 0 ? (await disk.stat(pad)).mtime.toISOString() : null;
  return { agendaId: kop ? Buffer.from(kop).toString("utf8") : null, updates, laatste };
}

/** The frames up to the first damaged one, and where they end. */
function intactFrames(inhoud: Buffer): { payloads: Uint8Array[]; end: number } {
  const payloads: Uint8Array[] = [];
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
  return { payloads, end };
}

function frame(payload: Uint8Array): Buffer {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(payload.length, 0);
  digest(payload).copy(head, 4);
  return Buffer.concat([head, payload]);
}

const digest = (payload: Uint8Array): Buffer => createHash("sha256").update(payload).digest();

/**
 * An append-only list of edits on disk. What `append` has answered survives a crash of the app.
 * Edits handed over while one is being written go together in the next write.
 */
export class Journaal {
  private readonly agendaId: string;
  private readonly paden: readonly string[];
  private readonly disk: Disk;
  private handle: FileHandle | null = null;
  private place = 0;
  private written = 0;
  private last: Promise<void> = Promise.resolve();
  private waiting: { payload: Uint8Array; resolve: () => void; reject: (error: unknown) => void }[] = [];

  constructor(paden: readonly string[], agendaId: string, disk: Disk = realDisk) {
    this.paden = paden;
    this.agendaId = agendaId;
    this.disk = disk;
  }

  /** How far writing has come; a save remembers it to know which edits the file then holds. */
  get position(): number {
    return this.written;
  }

  /** Adds one edit; resolves when it is flushed, rejects when no place could take it. */
  append(update: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ payload: update, resolve, reject });
      if (this.waiting.length === 1) this.last = this.last.then(() => this.writeWaiting());
    });
  }

  /** Empties it when nothing was added since `position`: a finished save holds it all. */
  async clear(position: number): Promise<void> {
    this.last = this.last.then(async () => {
      if (this.written !== position) return;
      await this.release();
      this.place = 0;
      for (const pad of this.paden) await this.disk.unlink(pad).catch(() => {});
    });
    await this.last;
  }

  /** Waits for what is under way and lets go of the file. */
  async close(): Promise<void> {
    await this.last;
    await this.release();
  }

  private async release(): Promise<void> {
    await this.handle?.close().catch(() => {});
    this.handle = null;
  }

  private async writeWaiting(): Promise<void> {
    const batch = this.waiting;
    this.waiting = [];
    const bytes = Buffer.concat(batch.map(({ payload }) => frame(payload)));
    try {
      await this.writeSomewhere(bytes);
      this.written += bytes.length;
      for (const { resolve } of batch) resolve();
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  /** Tries the place in use, then the next; a place that failed is left with the frames it took. */
  private async writeSomewhere(bytes: Buffer): Promise<void> {
    let reason: unknown;
    for (let tried = 0; tried < this.paden.length; tried++) {
      try {
        this.handle ??= await this.openAt(this.paden[this.place % this.paden.length] ?? "");
        await this.handle.appendFile(bytes);
        return await this.handle.datasync();
      } catch (error) {
        reason = error;
        await this.release();
        this.place += 1;
      }
    }
    throw reason;
  }

  /** Opens a place for adding; a damaged tail is cut off first, and what belongs to another agenda is put aside. */
  private async openAt(pad: string): Promise<FileHandle> {
    await this.disk.mkdir(dirname(pad), { recursive: true });
    const aanwezig = await this.disk.readFile(pad).catch(() => Buffer.alloc(0));
    const { payloads, end } = intactFrames(aanwezig);
    const eigen = payloads[0] !== undefined && Buffer.from(payloads[0]).toString("utf8") === this.agendaId;
    if (end > 0 && !eigen) await this.disk.rename(pad, `${pad}.oud`);
    const handle = await this.disk.open(pad, "a");
    try {
      if (eigen && end < aanwezig.length) await handle.truncate(end);
      if (!eigen) {
        await handle.truncate(0);
        await handle.appendFile(frame(Buffer.from(this.agendaId, "utf8")));
      }
      return handle;
    } catch (error) {
      await handle.close().catch(() => {});
      throw error;
    }
  }
}
