import type { FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { EIGEN_BESTAND, EIGEN_MAP, flushFolder } from "../files/write-atomic.ts";
import { frame, headFrame } from "./journaal-frames.ts";
import { type JournaalPlek, MAX_JOURNAAL_BYTES, nieuwJournaalPad } from "./journaal-plekken.ts";

type Waiting = { payload: Uint8Array; resolve: () => void; reject: (error: unknown) => void };
/** More than the first frame of a journaal. */
const MARGE = 1024;

type Open = Readonly<{ pad: string; handle: FileHandle }>;

/**
 * An append-only list of edits on disk, of one owner: nobody else writes in its files. What `append` has answered
 * survives a crash of the app. Edits handed over while one is being written go together in the next write.
 */
export class Journaal {
  private readonly agendaId: string;
  private readonly plekken: readonly JournaalPlek[];
  private readonly disk: Disk;
  private readonly maxBytes: number;
  private open: Open | null = null;
  /** Every file it made that is still there. */
  private readonly eigen = new Set<string>();
  private place = 0;
  /** Of the file in use. */
  private size = 0;
  private written = 0;
  private last: Promise<void> = Promise.resolve();
  private waiting: Waiting[] = [];

  /** A file that would become larger than `maxBytes` is followed by another: no reader takes more. */
  constructor(
    plekken: readonly JournaalPlek[],
    agendaId: string,
    disk: Disk = realDisk,
    maxBytes = MAX_JOURNAAL_BYTES,
  ) {
    this.maxBytes = maxBytes - MARGE;
    this.plekken = plekken;
    this.agendaId = agendaId;
    this.disk = disk;
  }

  /** How far writing has come; a save remembers it to know which edits the file then holds. */
  get position(): number {
    return this.written;
  }

  /** True for a file that this one writes. */
  isEigen(pad: string): boolean {
    return this.eigen.has(pad);
  }

  /**
   * Adds one edit; resolves when it is flushed, rejects when no place could take it. It rejects too when its file is
   * not there any more: the next owner of the agenda took it, or somebody removed it.
   */
  append(update: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ payload: update, resolve, reject });
      if (this.waiting.length === 1) this.last = this.last.then(() => this.writeWaiting());
    });
  }

  /** Empties it after a save, unless an edit was added since `position`. */
  async clear(position: number): Promise<void> {
    this.last = this.last.then(async () => {
      if (this.written !== position) return;
      await this.release();
      this.place = 0;
      for (const pad of this.eigen)
        await this.disk.unlink(pad).then(
          () => this.eigen.delete(pad),
          () => {},
        );
    });
    await this.last;
  }

  /** Removes its files: all that was added is kept elsewhere, and nobody adds to it any more. */
  async remove(): Promise<void> {
    await this.last;
    await this.clear(this.written);
  }

  /** Waits for what is under way and lets go of the file. */
  async close(): Promise<void> {
    await this.last;
    await this.release();
  }

  private async release(): Promise<void> {
    await this.open?.handle.close().catch(() => {});
    this.open = null;
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

  /** What is written in a file that has no name any more, or another one, reaches nobody who was not there before. */
  private async checkPresent(): Promise<void> {
    if (!this.open) return;
    try {
      await this.disk.stat(this.open.pad);
    } catch (error) {
      await this.release();
      throw error;
    }
  }

  /** Tries the place in use, then the next; a place that failed is left with the frames it took. */
  private async writeSomewhere(bytes: Buffer): Promise<void> {
    let reason: unknown;
    for (let tried = 0; tried < this.plekken.length; tried++) {
      try {
        if (this.size + bytes.length > this.maxBytes) await this.release();
        this.open ??= await this.create();
        await this.open.handle.appendFile(bytes);
        this.size += bytes.length;
        return await this.open.handle.datasync();
      } catch (error) {
        reason = error;
        await this.release();
        this.place += 1;
      }
    }
    throw reason;
  }

  /** Makes a file of its own at the place in use; one that failed is never written in again. */
  private async create(): Promise<Open> {
    const plek = this.plekken[this.place % this.plekken.length];
    if (!plek) throw new Error("a journaal has a place");
    if (plek.eigenMap) await this.disk.mkdir(plek.map, EIGEN_MAP);
    const pad = nieuwJournaalPad(plek);
    const handle = await this.disk.open(pad, "ax", EIGEN_BESTAND);
    this.eigen.add(pad);
    this.size = 0;
    try {
      await handle.appendFile(headFrame(this.agendaId));
      await handle.sync();
    } catch (error) {
      await handle.close().catch(() => {});
      throw error;
    }
    await flushFolder(dirname(pad), this.disk);
    return { pad, handle };
  }
}
