import { randomUUID } from "node:crypto";
import type { Stats } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { besidePad } from "./beside.ts";
import { type Disk, disk as realDisk } from "./disk.ts";
import { errorCode } from "./disk-failure.ts";

/** While an antivirus, indexer or OneDrive holds a file, Windows refuses to replace it: try again for seconds. */
const RETRY_ON = ["EBUSY", "EPERM", "EACCES"];
const RIGHTS = 0o7777;
const RETRY_MS = [20, 50, 100, 200, 400, 800, 1600];

type WriteOpties = Readonly<{
  disk?: Disk;
  /** Called just before the old file goes; what it throws stops the write. */
  checkBefore?: () => Promise<void>;
  /** The rights of a file that is new; one that was there keeps its own. */
  mode?: number;
}>;

/** For the app's own files: they are nobody else's to read. */
export const EIGEN_BESTAND = 0o600;
export const EIGEN_MAP = { recursive: true, mode: 0o700 } as const;

/**
 * Replaces a file in one step: whoever reads it sees the old bytes or the new ones, also after a crash. Its rights and
 * its owner stay, as far as the system allows. Answers how the new file looks, so that it can be told from what another
 * program puts in its place right after.
 * Throws the error of the file system when that cannot be done, or that of `checkBefore`; the old file is then as it was.
 */
export async function writeAtomic(
  pad: string,
  inhoud: Uint8Array,
  { disk = realDisk, checkBefore, mode = 0o666 }: WriteOpties = {},
): Promise<Stats> {
  const temp = besidePad(pad, `${randomUUID().slice(0, 8)}.tmp`);
  let written: Stats;
  try {
    written = await writeFlushed(temp, inhoud, mode, await disk.stat(pad).catch(() => null), disk);
    await checkBefore?.();
    await renameWithRetry(temp, pad, disk);
  } catch (error) {
    await disk.unlink(temp).catch(() => {});
    throw error;
  }
  await flushFolder(dirname(pad), disk);
  return written;
}

/** Removes temporary files that a crash left beside a file. */
export async function sweepTemps(pad: string, disk: Disk = realDisk): Promise<void> {
  const prefix = basename(besidePad(pad, "00000000.tmp")).slice(0, -"00000000.tmp".length);
  const namen = await disk.readdir(dirname(pad)).catch(() => [] as string[]);
  for (const naam of namen)
    if (naam.startsWith(prefix) && /^[0-9a-f]{8}\.tmp$/u.test(naam.slice(prefix.length)))
      await disk.unlink(join(dirname(pad), naam)).catch(() => {});
}

/** Makes the new name survive a power cut; Windows has no such call, and a file system that refuses it loses nothing. */
export async function flushFolder(map: string, disk: Disk = realDisk): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await disk.open(map, "r").catch(() => null);
  if (!handle) return;
  await handle.sync().catch(() => {});
  await handle.close().catch(() => {});
}

async function writeFlushed(
  pad: string,
  inhoud: Uint8Array,
  mode: number,
  old: Stats | null,
  disk: Disk,
): Promise<Stats> {
  const handle = await disk.open(pad, "wx", mode);
  try {
    await handle.writeFile(inhoud);
    if (old) await keepRights(handle, old);
    await handle.sync();
    return await handle.stat();
  } finally {
    await handle.close();
  }
}

/** Gives a file the rights of the one it replaces; somebody else's file stays theirs only where the system allows it. */
async function keepRights(handle: FileHandle, { mode, uid, gid }: Stats): Promise<void> {
  if (process.platform === "win32") return;
  const own = await handle.stat();
  if (own.uid !== uid || own.gid !== gid) await handle.chown(uid, gid).catch(() => {});
  if ((own.mode & RIGHTS) !== (mode & RIGHTS)) await handle.chmod(mode & RIGHTS).catch(() => {});
}

async function renameWithRetry(van: string, naar: string, disk: Disk): Promise<void> {
  for (const wacht of RETRY_MS) {
    try {
      return await disk.rename(van, naar);
    } catch (error) {
      if (!RETRY_ON.includes(errorCode(error) ?? "")) throw error;
      await sleep(wacht);
    }
  }
  await disk.rename(van, naar);
}
