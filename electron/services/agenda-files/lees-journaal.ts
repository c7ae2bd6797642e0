import { randomUUID } from "node:crypto";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { isAbsent } from "../files/disk-failure.ts";
import { readHelper } from "../files/read-helper.ts";
import { type Frames, type JournaalInhoud, readFrames } from "./journaal-frames.ts";
import { type JournaalPlek, MAX_JOURNAAL_BYTES, vindJournalen } from "./journaal-plekken.ts";
import { lees } from "./lees-deur.ts";

const MAX_HERE_BYTES = 1024 * 1024;

/** Reads a journaal; one that is not there is empty. */
export async function readJournaal(pad: string, disk: Disk = realDisk): Promise<JournaalInhoud> {
  const frames = await framesIn(await readOrEmpty(pad, disk));
  if (frames.updates.length === 0) return { ...frames, laatste: null };
  return { ...frames, laatste: (await disk.stat(pad)).mtime.toISOString() };
}

/**
 * Reads the journalen of an agenda file, of whatever owner and wherever they are; touches none of them. One that cannot
 * be read is left out: it keeps nobody from the agenda.
 */
export async function readJournalen(plekken: readonly JournaalPlek[]): Promise<JournaalInhoud[]> {
  const gevonden = await vindJournalen(plekken);
  const gelezen = await Promise.all(gevonden.map(({ pad }) => readJournaal(pad).catch(() => null)));
  return gelezen.filter((journaal) => journaal !== null);
}

/** The frames of a small journaal are read here at once. */
const framesIn = async (inhoud: Buffer): Promise<Frames> =>
  inhoud.length > MAX_HERE_BYTES ? lees("frames", { inhoud }) : readFrames(inhoud);

/** Moves a journaal out of the way, so that what it holds is neither applied nor lost. */
export async function setJournaalAside(pad: string, disk: Disk = realDisk): Promise<void> {
  await disk.rename(pad, `${pad}.${randomUUID().slice(0, 8)}.oud`).catch((error: unknown) => {
    if (!isAbsent(error)) throw error;
  });
}

async function readOrEmpty(pad: string, disk: Disk): Promise<Buffer> {
  return readHelper(pad, MAX_JOURNAAL_BYTES, disk).catch((error: unknown) => {
    if (isAbsent(error)) return Buffer.alloc(0);
    throw error;
  });
}
