import { open, rename, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ExpectedFailure, type FailureCode } from "#shared/api/reply.ts";

/** How long a rename is tried again while a virus scanner, sync program or Word holds the file. */
const POGINGEN = [50, 100, 200, 400, 800];
const BEZET = new Set(["EBUSY", "EPERM", "EACCES"]);

/** Puts a document in place in one step: the old file stays whole until the new one is on the disk. */
export async function writeDocx(
  pad: string,
  bytes: Uint8Array,
  replace: (van: string, naar: string) => Promise<void> = rename,
): Promise<void> {
  const tijdelijk = join(dirname(pad), `.${basename(pad).slice(0, 60)}.${process.pid}.tmp`);
  try {
    await writeFlushed(tijdelijk, bytes);
    await replaceWithRetry(() => replace(tijdelijk, pad));
  } catch (error) {
    await unlink(tijdelijk).catch(() => {});
    throw weigering(error as NodeJS.ErrnoException, pad);
  }
}

async function writeFlushed(pad: string, bytes: Uint8Array): Promise<void> {
  const bestand = await open(pad, "w");
  try {
    await bestand.writeFile(bytes);
    await bestand.sync();
  } finally {
    await bestand.close();
  }
}

async function replaceWithRetry(replace: () => Promise<void>): Promise<void> {
  for (const pauze of POGINGEN) {
    try {
      return await replace();
    } catch (error) {
      if (!BEZET.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
      await wait(pauze);
    }
  }
  return replace().catch((error: NodeJS.ErrnoException) => {
    throw new ExpectedFailure("file-in-use", "", { cause: error });
  });
}

const CODES: Readonly<Record<string, FailureCode>> = {
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  ENAMETOOLONG: "path-too-long",
  EROFS: "read-only-place",
  EACCES: "read-only-place",
  EPERM: "read-only-place",
  ENOENT: "file-missing",
  ENOTDIR: "file-missing",
  EISDIR: "file-exists",
};

function weigering(error: NodeJS.ErrnoException, pad: string): Error {
  if (error instanceof ExpectedFailure) return new ExpectedFailure(error.code, pad, { cause: error.cause });
  const code = CODES[error.code ?? ""];
  return code === undefined ? error : new ExpectedFailure(code, pad, { cause: error });
}
