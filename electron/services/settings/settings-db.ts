import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { type Adapter, Low } from "lowdb";
import type { z } from "zod";
import { diskFailure } from "../files/disk-failure.ts";
import { readLimited } from "../files/read-limited.ts";
import { EIGEN_BESTAND, EIGEN_MAP, writeAtomic } from "../files/write-atomic.ts";

const MAX_BYTES = 4 * 1024 * 1024;

/** A small JSON file of the app's own, through lowdb; a missing or damaged one reads as nothing. */
class SettingsAdapter implements Adapter<unknown> {
  private readonly pad: string;

  constructor(pad: string) {
    this.pad = pad;
  }

  async read(): Promise<unknown> {
    try {
      return JSON.parse((await readLimited(this.pad, MAX_BYTES)).toString("utf8"));
    } catch {
      return null;
    }
  }

  async write(data: unknown): Promise<void> {
    try {
      await mkdir(dirname(this.pad), EIGEN_MAP);
      const bytes = Buffer.from(`${JSON.stringify(data, null, 2)}\n`, "utf8");
      await writeAtomic(this.pad, bytes, { mode: EIGEN_BESTAND });
    } catch (error) {
      throw diskFailure(error, this.pad);
    }
  }
}

/** Settings of one schema in one file: what is on disk is parsed on reading, and writes follow one another. */
export class SettingsDb<T> {
  private readonly low: Low<unknown>;
  private readonly schema: z.ZodType<T>;
  private readonly leeg: T;
  private writing: Promise<void> = Promise.resolve();
  private loaded: Promise<void> | null = null;
  private current: T;

  constructor(pad: string, schema: z.ZodType<T>, leeg: T) {
    this.low = new Low<unknown>(new SettingsAdapter(pad), null);
    this.schema = schema;
    this.leeg = leeg;
    this.current = leeg;
  }

  /** What is stored, or the default. */
  async read(): Promise<T> {
    this.loaded ??= this.load();
    await this.loaded;
    return this.current;
  }

  /** Changes what is stored; the new value counts at once and is written in the background order of calls. */
  async update(change: (huidig: T) => T): Promise<T> {
    await this.read();
    this.current = change(this.current);
    const nieuw = this.current;
    this.writing = this.writing.then(async () => {
      this.low.data = nieuw;
      await this.low.write();
    });
    const written = this.writing;
    this.writing = written.catch(() => {});
    await written;
    return nieuw;
  }

  private async load(): Promise<void> {
    await this.low.read();
    const parsed = this.schema.safeParse(this.low.data);
    this.current = parsed.success ? parsed.data : this.leeg;
  }
}
