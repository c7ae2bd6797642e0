import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { besidePad } from "../files/beside.ts";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { errorCode } from "../files/disk-failure.ts";
import { isReadable, readHelper } from "../files/read-helper.ts";
import { writeAtomic } from "../files/write-atomic.ts";

const HEARTBEAT_MS = 10_000;
const LOOK_MS = 250;
/** An owner that was silent this long is gone, also when its process number lives on in another program. */
const STALE_MS = 60_000;
/** No lock of ours has more bytes. */
export const MAX_SLOT_BYTES = 64 * 1024;
const GEEN_RECHT = ["EACCES", "EPERM", "EROFS"];

const Slot = z.object({
  token: z.string(),
  host: z.string(),
  pid: z.int(),
  door: z.string().max(200),
  sinds: z.iso.datetime(),
});
type Slot = z.infer<typeof Slot>;

export type LockResult =
  | { readonly kind: "mine"; readonly lock: Lock }
  | { readonly kind: "other"; readonly door: string; readonly sinds: string }
  | { readonly kind: "no-rights" };

type LockOpties = Readonly<{
  pad: string;
  door: string;
  overnemen: boolean;
  now: () => Date;
  disk?: Disk;
  /** The lock of where the file was before: found here again, as it went along with its folder, it is no other's. */
  eerder?: Lock | null;
}>;

/** The locks this process holds: one of its own number that is not among them is of an earlier life. */
const held = new Set<string>();

/**
 * One writer per agenda file: a small file beside it that says who, kept alive by a heartbeat. Where it cannot be
 * written for want of space, or where something stands that is no lock, the owner goes on without it.
 */
export class Lock {
  private readonly slotPad: string;
  private readonly slot: Slot;
  private readonly disk: Disk;
  private readonly now: () => Date;
  private readonly timer: NodeJS.Timeout;
  private vorige: Slot | null;

  constructor(
    slotPad: string,
    slot: Slot,
    vorige: Slot | null,
    { disk, now }: { disk: Disk; now: () => Date },
  ) {
    this.slotPad = slotPad;
    this.slot = slot;
    this.vorige = vorige;
    this.disk = disk;
    this.now = now;
    this.timer = setInterval(() => void this.beat(), HEARTBEAT_MS);
    this.timer.unref();
    held.add(slot.token);
  }

  /** Was taken from an owner that was at work, and may still have something to hand over. */
  get volgtOp(): boolean {
    return this.vorige !== null;
  }

  /** Finds out whether the owner it was taken from has let go, or is not heard any more. */
  async lookAtVorige(): Promise<void> {
    if (!this.vorige) return;
    const pad = overdrachtPad(this.slotPad, this.vorige);
    if (await isHeard(pad, this.vorige, this.now, this.disk)) return;
    this.vorige = null;
    await this.disk.unlink(pad).catch(() => {});
  }

  private async beat(): Promise<void> {
    const nu = this.now();
    for (const pad of [this.slotPad, overdrachtPad(this.slotPad, this.slot)])
      await this.disk.lutimes(pad, nu, nu).catch(() => {});
  }

  /**
   * False when somebody else took the file over; a writer has to stop then. When nobody has it any more, because who
   * took it over is gone, or somebody removed the small file, it is this one's again.
   */
  async isMine(): Promise<boolean> {
    const slot = (await readSlot(this.slotPad, this.disk)) ?? (await this.takeAgain());
    return slot === null || slot.token === this.slot.token;
  }

  /** True for the mark by which this lock is known. */
  has(token: string): boolean {
    return token === this.slot.token;
  }

  private async takeAgain(): Promise<Slot | null> {
    const made = await create(this.slotPad, this.slot, this.disk).catch(() => true);
    return made ? null : readSlot(this.slotPad, this.disk);
  }

  async release(): Promise<void> {
    clearInterval(this.timer);
    held.delete(this.slot.token);
    const slot = await readSlot(this.slotPad, this.disk);
    if (slot?.token === this.slot.token) await this.disk.unlink(this.slotPad).catch(() => {});
    await this.disk.unlink(overdrachtPad(this.slotPad, this.slot)).catch(() => {});
  }
}

/** Where the lock of a file is. */
export const slotPadVan = (pad: string): string => besidePad(pad, "slot");

/** Stands there for as long as an owner that was taken over while it was at work has not let go of the file. */
const overdrachtPad = (slotPad: string, { token }: Slot): string => `${slotPad}.${token.slice(0, 8)}`;

/** Removes what stands there for owners that ended without letting go. */
export async function sweepOverdracht(pad: string, now: () => Date, disk: Disk = realDisk): Promise<void> {
  const slotPad = slotPadVan(pad);
  const namen = await disk.readdir(dirname(slotPad)).catch(() => [] as string[]);
  for (const naam of namen.filter((naam) => naam.startsWith(`${basename(slotPad)}.`))) {
    const over = join(dirname(slotPad), naam);
    const owner = await readSlot(over, disk);
    if (!owner || overdrachtPad(slotPad, owner) !== over) continue;
    if (!(await isHeard(over, owner, now, disk))) await disk.unlink(over).catch(() => {});
  }
}

/** Takes the lock of a file, unless a live owner has it and `overnemen` is false. */
export async function acquireLock({
  pad,
  door,
  overnemen,
  now,
  disk = realDisk,
  eerder = null,
}: LockOpties): Promise<LockResult> {
  const slotPad = slotPadVan(pad);
  const slot: Slot = {
    token: randomUUID(),
    host: hostname(),
    pid: process.pid,
    door: door.slice(0, 200),
    sinds: now().toISOString(),
  };
  const mine = (vorige: Slot | null = null): LockResult => ({
    kind: "mine",
    lock: new Lock(slotPad, slot, vorige, { disk, now }),
  });
  try {
    if (await create(slotPad, slot, disk)) return mine();
    if (!(await isReadable(slotPad, MAX_SLOT_BYTES, disk))) return mine();
    const owner = await readSlot(slotPad, disk);
    const ander = owner && !eerder?.has(owner.token) ? owner : null;
    if (ander && !overnemen && (await isAlive(slotPad, ander, now, disk))) return other(ander);
    const vorige = ander && (await isHeard(slotPad, ander, now, disk)) ? ander : null;
    if (vorige) await writeAtomic(overdrachtPad(slotPad, vorige), bytesOf(vorige), { disk }).catch(() => {});
    await writeAtomic(slotPad, bytesOf(slot), { disk });
    const winner = await readSlot(slotPad, disk);
    return winner && winner.token !== slot.token ? other(winner) : mine(vorige);
  } catch (error) {
    return GEEN_RECHT.includes(errorCode(error) ?? "") ? { kind: "no-rights" } : mine();
  }
}

const bytesOf = (slot: Slot): Buffer => Buffer.from(JSON.stringify(slot), "utf8");

const other = ({ door, sinds }: Slot): LockResult => ({ kind: "other", door, sinds });

async function create(slotPad: string, slot: Slot, disk: Disk): Promise<boolean> {
  const handle = await disk.open(slotPad, "wx").catch((error: unknown) => {
    if (errorCode(error) === "EEXIST") return null;
    throw error;
  });
  if (!handle) return false;
  try {
    await handle.writeFile(JSON.stringify(slot));
    return true;
  } catch (error) {
    await disk.unlink(slotPad).catch(() => {});
    throw error;
  } finally {
    await handle.close();
  }
}

async function readSlot(slotPad: string, disk: Disk): Promise<Slot | null> {
  try {
    const parsed = Slot.safeParse(
      JSON.parse((await readHelper(slotPad, MAX_SLOT_BYTES, disk)).toString("utf8")),
    );
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** True when the owner of a slot is running, as far as can be told at once. */
async function isHeard(slotPad: string, owner: Slot, now: () => Date, disk: Disk): Promise<boolean> {
  const info = await disk.lstat(slotPad).catch(() => null);
  if (info === null) return false;
  if (owner.host === hostname() && owner.pid === process.pid) return held.has(owner.token);
  const isFresh = Math.abs(now().getTime() - info.mtimeMs) <= STALE_MS;
  return isFresh && (owner.host !== hostname() || isRunning(owner.pid));
}

async function isAlive(slotPad: string, owner: Slot, now: () => Date, disk: Disk): Promise<boolean> {
  if (await isHeard(slotPad, owner, now, disk)) return true;
  if (owner.host !== hostname() || owner.pid === process.pid) return false;
  return isRunning(owner.pid) && (await beatsAgain(slotPad, disk));
}

/**
 * True when an owner that seems silent is heard within the time of a heartbeat: after a clock was set, or a computer
 * woke up, only that tells it from another program that got its number.
 */
async function beatsAgain(slotPad: string, disk: Disk): Promise<boolean> {
  const mtimeOf = async () => (await disk.stat(slotPad).catch(() => null))?.mtimeMs;
  const eerst = await mtimeOf();
  for (let waited = 0; waited < HEARTBEAT_MS + LOOK_MS; waited += LOOK_MS) {
    await sleep(LOOK_MS);
    if ((await mtimeOf()) !== eerst) return true;
  }
  return false;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}
