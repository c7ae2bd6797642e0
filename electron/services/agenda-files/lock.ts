import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { errorCode } from "../files/disk-failure.ts";

const HEARTBEAT_MS = 10_000;
/** An owner that was silent this long is gone. */
const STALE_MS = 60_000;

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

type LockOpties = Readonly<{ pad: string; door: string; overnemen: boolean; now: () => Date; disk?: Disk }>;

/** One writer per agenda file: a small file beside it that says who, kept alive by a heartbeat. */
export class Lock {
  private readonly slotPad: string;
  private readonly slot: Slot;
  private readonly disk: Disk;
  private readonly timer: NodeJS.Timeout;

  constructor(slotPad: string, slot: Slot, disk: Disk, now: () => Date) {
    this.slotPad = slotPad;
    this.slot = slot;
    this.disk = disk;
    this.timer = setInterval(() => void disk.utimes(slotPad, now(), now()).catch(() => {}), HEARTBEAT_MS);
    this.timer.unref();
  }

  /** False when somebody else took the file over; a writer has to stop then. */
  async isMine(): Promise<boolean> {
    const slot = await readSlot(this.slotPad, this.disk);
    return slot?.token === this.slot.token;
  }

  async release(): Promise<void> {
    clearInterval(this.timer);
    if (await this.isMine().catch(() => false)) await this.disk.unlink(this.slotPad).catch(() => {});
  }
}

/** Takes the lock of a file, unless a live owner has it and `overnemen` is false. */
export async function acquireLock({
  pad,
  door,
  overnemen,
  now,
  disk = realDisk,
}: LockOpties): Promise<LockResult> {
  const slotPad = join(dirname(pad), `.${basename(pad)}.slot`);
  const slot: Slot = {
    token: randomUUID(),
    host: hostname(),
    pid: process.pid,
    door: door.slice(0, 200),
    sinds: now().toISOString(),
  };
  try {
    if (await create(slotPad, slot, disk)) return { kind: "mine", lock: new Lock(slotPad, slot, disk, now) };
    const owner = await readSlot(slotPad, disk);
    if (owner && !overnemen && (await isAlive(slotPad, owner, now, disk)))
      return { kind: "other", door: owner.door, sinds: owner.sinds };
    await disk.unlink(slotPad).catch(() => {});
    if (await create(slotPad, slot, disk)) return { kind: "mine", lock: new Lock(slotPad, slot, disk, now) };
    return { kind: "other", door: owner?.door ?? "", sinds: owner?.sinds ?? slot.sinds };
  } catch {
    return { kind: "no-rights" };
  }
}

async function create(slotPad: string, slot: Slot, disk: Disk): Promise<boolean> {
  try {
    const handle = await disk.open(slotPad, "wx");
    try {
      await handle.writeFile(JSON.stringify(slot));
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

async function readSlot(slotPad: string, disk: Disk): Promise<Slot | null> {
  try {
    const parsed = Slot.safeParse(JSON.parse(await disk.readFile(slotPad, "utf8")));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

async function isAlive(slotPad: string, { host, pid }: Slot, now: () => Date, disk: Disk): Promise<boolean> {
  if (host === hostname()) return isRunning(pid);
  const { mtimeMs } = await disk.stat(slotPad);
  return now().getTime() - mtimeMs < STALE_MS;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}
