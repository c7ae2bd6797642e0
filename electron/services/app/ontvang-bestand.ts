import { createHash } from "node:crypto";
import { mkdir, open, readFile, stat, unlink } from "node:fs/promises";
import { basename, join } from "node:path";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { EXTENSIE, MAX_BESTAND_BYTES } from "#shared/document/agenda-bestand.ts";
import { checkFormaat } from "../agenda-files/parse-bestand.ts";
import { korteNaam } from "../files/korte-naam.ts";
import { EIGEN_MAP } from "../files/write-atomic.ts";

const MAX_NAAM = 120;
/** File systems take 255; the extension and a number come behind it. */
const MAX_NAAM_BYTES = 230;
const MAX_POGINGEN = 1000;

/**
 * Puts an agenda that was dropped or uploaded in the folder and answers its path. It never overwrites: another file
 * of that name gets a number, the very same file is found back. Anything that is not an agenda is refused.
 */
export async function ontvangBestand(map: string, naam: string, base64: string): Promise<string> {
  const inhoud = Buffer.from(base64, "base64");
  checkIsAgenda(inhoud, naam);
  await mkdir(map, EIGEN_MAP);
  const stam = veiligeStam(naam);
  for (let poging = 1; poging <= MAX_POGINGEN; poging++) {
    const pad = join(map, `${stam}${poging === 1 ? "" : ` (${poging})`}${EXTENSIE}`);
    if ((await schrijfNieuw(pad, inhoud)) || (await isZelfde(pad, inhoud))) return pad;
  }
  throw new ExpectedFailure("file-exists", naam);
}

/** The same judgement as on opening, so that a file is called the same whichever way it comes. */
function checkIsAgenda(inhoud: Buffer, naam: string): void {
  if (inhoud.length > MAX_BESTAND_BYTES) throw new ExpectedFailure("file-too-large", naam);
  checkFormaat(inhoud, naam);
}

/** A file name that is safe on Windows, macOS and Linux, without its extension. */
export function veiligeStam(naam: string): string {
  const schoon = basename(naam.replaceAll("\\", "/"))
    .replace(/(\.agenda)?\.json$/iu, "")
    .replace(/[<>:"/|?*\p{Cc}\p{Cf}]/gu, " ")
    .replace(/\s+/gu, " ");
  const kaal = korteNaam([...schoon].slice(0, MAX_NAAM).join(""), MAX_NAAM_BYTES).replace(
    /^[.\s]+|(?<![.\s])[.\s]+$/gu,
    "",
  );
  if (kaal === "") return "Agenda";
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu.test(kaal) ? `_${kaal}` : kaal;
}

/** Writes a file that was not there yet, flushed; false when there is one. */
async function schrijfNieuw(pad: string, inhoud: Buffer): Promise<boolean> {
  const bestand = await open(pad, "wx").catch((fout: NodeJS.ErrnoException) => {
    if (fout.code === "EEXIST") return null;
    throw alsWeigering(fout, pad);
  });
  if (!bestand) return false;
  try {
    await bestand.writeFile(inhoud);
    await bestand.sync();
    return true;
  } catch (fout) {
    await unlink(pad).catch(() => {});
    throw alsWeigering(fout as NodeJS.ErrnoException, pad);
  } finally {
    await bestand.close();
  }
}

function alsWeigering(fout: NodeJS.ErrnoException, pad: string): Error {
  if (fout.code === "ENOSPC") return new ExpectedFailure("disk-full", pad, { cause: fout });
  if (fout.code === "ENAMETOOLONG") return new ExpectedFailure("path-too-long", pad, { cause: fout });
  if (fout.code === "EROFS" || fout.code === "EACCES" || fout.code === "EPERM")
    return new ExpectedFailure("read-only-place", pad, { cause: fout });
  return fout;
}

async function isZelfde(pad: string, inhoud: Buffer): Promise<boolean> {
  const info = await stat(pad);
  if (!info.isFile() || info.size !== inhoud.length) return false;
  return sha256(await readFile(pad)) === sha256(inhoud);
}

const sha256 = (inhoud: Buffer): string => createHash("sha256").update(inhoud).digest("hex");
