import { randomUUID } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { besidePad } from "../files/beside.ts";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { errorCode } from "../files/disk-failure.ts";
import { flushFolder } from "../files/write-atomic.ts";
import { sha256 } from "./checksums.ts";
import { frame, headFrame, readFrames } from "./journaal-frames.ts";

/** More bytes than a first frame that was torn off can have. */
const TORN_HEAD = 200;

/** What was found in a journaal: intact edits in order, up to the first damaged frame. */
export type JournaalInhoud = Readonly<{
  agendaId: string | null;
  updates: readonly Uint8Array[];
  laatste: string | null;
}>;

/** Where the journaal of an agenda file is: beside it, or in the data folder when that cannot be written. */
export function journaalPaden(pad: string, gegevens: string): readonly [string, string] {
  const naast = besidePad(pad, "journaal");
  const naam = `${sha256(pad).slice(0, 24)}${basename(naast).slice(-60)}`;
  return [naast, join(gegevens, "journalen", naam)];
}

/** Reads a journaal; one that is not there is empty. */
export async function readJournaal(pad: string, disk: Disk = realDisk): Promise<JournaalInhoud> {
  const { agendaId, updates } = readFrames(await readOrEmpty(pad, disk));
  const laatste = updates.length > 0 ? (await disk.stat(pad)).mtime.toISOString() : null;
  return { agendaId, updates, laatste };
}

/** Moves a journaal out of the way, so that what it holds is neither applied nor lost. */
export async function setJournaalAside(pad: string, disk: Disk = realDisk): Promise<void> {
  await disk.rename(pad, `${pad}.${randomUUID().slice(0, 8)}.oud`).catch((error: unknown) => {
    if (!isAbsent(error)) throw error;
  });
}

async function readOrEmpty(pad: string, disk: Disk): Promise<Buffer> {
  return disk.readFile(pad).catch((error: unknown) => {
    if (isAbsent(error)) return Buffer.alloc(0);
    throw error;
  });
}

const isAbsent = (error: unknown): boolean => ["ENOENT", "ENOTDIR"].includes(errorCode(error) ?? "");

type Waiting = { payload: Uint8Array; resolve: () => void; reject: (error: unknown) => void };

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
  private waiting: Waiting[] = [];

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

  /**
   * Empties it after a save, unless an edit was added since `position`. Edits of another writer may stand in it too:
   * `holds` is asked whether the saved file has them all, and only then they go.
   */
  async clear(position: number, holds: (updates: readonly Uint8Array[]) => boolean): Promise<void> {
    this.last = this.last.then(async () => {
      if (this.written !== position) return;
      await this.release();
      this.place = 0;
      for (const pad of this.paden) await this.clearPlace(pad, holds).catch(() => {});
    });
    await this.last;
  }

  /** Waits for what is under way and lets go of the file. */
  async close(): Promise<void> {
    await this.last;
    await this.release();
  }

  private async clearPlace(pad: string, holds: (updates: readonly Uint8Array[]) => boolean): Promise<void> {
    const { agendaId, updates } = readFrames(await readOrEmpty(pad, this.disk));
    if (updates.length > 0 && agendaId !== this.agendaId) return setJournaalAside(pad, this.disk);
    if (!holds(updates)) return;
    await this.disk.unlink(pad);
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
      await this.checkPresent();
      this.written += bytes.length;
      for (const { resolve } of batch) resolve();
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  /** Somebody may have removed the file under its open handle: what is written then reaches nobody. */
  private async checkPresent(): Promise<void> {
    if (!this.handle || (await this.handle.stat()).nlink > 0) return;
    await this.release();
    throw Object.assign(new Error("the journaal was removed"), { code: "ENOENT" });
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
    const aanwezig = await readOrEmpty(pad, this.disk);
    const { agendaId, updates, end } = readFrames(aanwezig);
    if (agendaId === this.agendaId) {
      if (end < aanwezig.length) await this.edit(pad, "r+", (handle) => handle.truncate(end));
    } else {
      if (updates.length > 0 || (agendaId === null && aanwezig.length > TORN_HEAD))
        await setJournaalAside(pad, this.disk);
      await this.edit(pad, "w", (handle) => handle.writeFile(headFrame(this.agendaId)));
      await flushFolder(dirname(pad), this.disk);
    }
    return this.disk.open(pad, "a");
  }

  /** Changes a journaal through a handle of its own: Windows lets a handle for adding do nothing else. */
  private async edit(
    pad: string,
    flags: string,
    change: (handle: FileHandle) => Promise<void>,
  ): Promise<void> {
    const handle = await this.disk.open(pad, flags);
    try {
      await change(handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}
