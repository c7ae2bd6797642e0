import { ExpectedFailure } from "#shared/api/reply.ts";
import { type Disk, disk as realDisk } from "./disk.ts";
import { diskFailure } from "./disk-failure.ts";

/** Reads a whole file, after checking that it is a file and not larger than `max` bytes. */
export async function readLimited(pad: string, max: number, disk: Disk = realDisk): Promise<Buffer> {
  try {
    const info = await disk.stat(pad);
    if (!info.isFile()) throw new ExpectedFailure("not-an-agenda", pad);
    if (info.size > max) throw new ExpectedFailure("file-too-large", pad);
    return await disk.readFile(pad);
  } catch (error) {
    throw diskFailure(error, pad);
  }
}
