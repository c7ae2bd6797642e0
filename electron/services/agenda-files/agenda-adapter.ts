import type { Adapter } from "lowdb";
import type { AgendaBestand } from "#shared/document/agenda-bestand.ts";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { writeAtomic } from "../files/write-atomic.ts";
import { bestandBytes } from "./encode-bestand.ts";
import { type Seen, seenOf } from "./outside-change.ts";

/** lowdb's way to the disk: a flushed replacement in one step, which its own writer is not. Reading is not its task. */
export class AgendaAdapter implements Adapter<AgendaBestand | null> {
  private readonly pad: string;
  private readonly checkBefore: () => Promise<void>;
  private readonly disk: Disk;
  /** The bytes of the last successful write. */
  written: Buffer | null = null;
  /** How the file it wrote looks. */
  seen: Seen | null = null;

  /** `checkBefore` is called just before the old file is replaced; what it throws stops the write. */
  constructor(pad: string, checkBefore: () => Promise<void>, disk: Disk = realDisk) {
    this.pad = pad;
    this.checkBefore = checkBefore;
    this.disk = disk;
  }

  async read(): Promise<null> {
    return null;
  }

  async write(bestand: AgendaBestand | null): Promise<void> {
    if (!bestand) return;
    const bytes = bestandBytes(bestand);
    const { disk, checkBefore } = this;
    this.seen = seenOf(await writeAtomic(this.pad, bytes, { disk, checkBefore }));
    this.written = bytes;
  }
}
