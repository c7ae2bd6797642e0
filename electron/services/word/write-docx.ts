import { ExpectedFailure } from "#shared/api/reply.ts";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { diskFailure, errorCode } from "../files/disk-failure.ts";
import { writeAtomic } from "../files/write-atomic.ts";

/** What Windows answers when the document is open in Word. */
const IN_USE = new Set(["EBUSY", "EPERM", "EACCES"]);

/** Puts a document in place in one step; the old one stays whole when that cannot be done. */
export async function writeDocx(pad: string, bytes: Uint8Array, disk: Disk = realDisk): Promise<void> {
  try {
    await writeAtomic(pad, bytes, { disk });
  } catch (error) {
    const held = IN_USE.has(errorCode(error) ?? "") && (await exists(pad, disk));
    throw held ? new ExpectedFailure("file-in-use", pad, { cause: error }) : diskFailure(error, pad);
  }
}

const exists = (pad: string, disk: Disk): Promise<boolean> =>
  disk.stat(pad).then(
    () => true,
    () => false,
  );
