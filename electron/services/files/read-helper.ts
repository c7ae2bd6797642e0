import { constants } from "node:fs";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { type Disk, disk as realDisk } from "./disk.ts";
import { isAbsent } from "./disk-failure.ts";

/** Not through a link, and without waiting for whoever is at the other end of a pipe; Windows has neither. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a small file that stands where others can put something in its place. Only a plain file of at most `max` bytes is
 * read; a link, pipe, device or folder is refused and stays as it is. Other trouble is thrown as the file system says it.
 */
export async function readHelper(pad: string, max: number, disk: Disk = realDisk): Promise<Buffer> {
  const handle = await openHelper(pad, max, disk);
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** False when something is at a path that `readHelper` would not read; nothing at all is fine. */
export async function isReadable(pad: string, max: number, disk: Disk = realDisk): Promise<boolean> {
  try {
    const handle = await openHelper(pad, max, disk);
    await handle.close();
    return true;
  } catch (error) {
    return isAbsent(error);
  }
}

async function openHelper(pad: string, max: number, disk: Disk) {
  const handle = await disk.open(pad, FLAGS);
  try {
    const info = await handle.stat();
    if (!info.isFile()) throw new ExpectedFailure("no-access", pad);
    if (info.size > max) throw new ExpectedFailure("file-too-large", pad);
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}
