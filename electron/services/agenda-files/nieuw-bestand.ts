import { access, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { EXTENSIE } from "#shared/document/agenda-bestand.ts";
import { veiligeStam } from "../app/ontvang-bestand.ts";
import { diskFailure } from "../files/disk-failure.ts";
import { writeAtomic } from "../files/write-atomic.ts";

const MAX_POGINGEN = 1000;

/** Writes a new agenda file at a chosen path, which the user's dialog has already asked about. */
export async function writeAt(pad: string, inhoud: Uint8Array): Promise<string> {
  try {
    await mkdir(dirname(pad), { recursive: true });
    await writeAtomic(pad, inhoud);
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
