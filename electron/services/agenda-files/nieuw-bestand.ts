import { access, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { EXTENSIE } from "#shared/document/agenda-bestand.ts";
import { veiligeStam } from "../app/ontvang-bestand.ts";
import { diskFailure } from "../files/disk-failure.ts";
import { EIGEN_MAP, writeAtomic } from "../files/write-atomic.ts";
import { acquireLock } from "./lock.ts";

const MAX_POGINGEN = 1000;

/** A chosen path with the extension an agenda file has. */
export function metExtensie(pad: string): string {
  return pad.toLowerCase().endsWith(EXTENSIE) ? pad : `${pad.replace(/\.(agenda|json)$/iu, "")}${EXTENSIE}`;
}

/**
 * Writes a new agenda file at a chosen path, which the user's dialog has already asked about. A file that somebody
 * is working in is never replaced.
 */
export async function writeAt(pad: string, inhoud: Uint8Array): Promise<string> {
  try {
    await mkdir(dirname(pad), EIGEN_MAP);
    const bezet = { pad, door: "", overnemen: false, now: () => new Date() };
    const result = await acquireLock(bezet);
    if (result.kind === "other") throw new ExpectedFailure("file-in-use", pad);
    if (result.kind === "no-rights") throw new ExpectedFailure("read-only-place", pad);
    try {
      await writeAtomic(pad, inhoud);
    } finally {
      await result.lock.release();
    }
    return pad;
  } catch (error) {
    throw diskFailure(error, pad);
  }
}

/** Writes a new agenda file in a folder under a safe name made of its title; another file of that name gets a number. */
export async function writeIn(map: string, titel: string, inhoud: Uint8Array): Promise<string> {
  const stam = veiligeStam(titel);
  for (let poging = 1; poging <= MAX_POGINGEN; poging++) {
    const pad = join(map, `${stam}${poging === 1 ? "" : ` (${poging})`}${EXTENSIE}`);
    if (!(await exists(pad))) return writeAt(pad, inhoud);
  }
  throw new ExpectedFailure("file-exists", titel);
}

const exists = (pad: string): Promise<boolean> =>
  access(pad).then(
    () => true,
    () => false,
  );
