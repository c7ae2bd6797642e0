import { constants, type Stats } from "node:fs";
import { basename, dirname, join } from "node:path";
import * as Y from "yjs";
import { BESTAND_VERSIE, EXTENSIE, MAX_BESTAND_BYTES } from "#shared/document/agenda-bestand.ts";
import { readAgendaId } from "#shared/document/projection.ts";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { errorCode, isAbsent } from "../files/disk-failure.ts";
import { korteNaam } from "../files/korte-naam.ts";
import { readLimited } from "../files/read-limited.ts";
import { lees } from "./lees-deur.ts";

/** By what a file is recognised as the one that was last read or written. */
export type Seen = Readonly<{ mtimeMs: number; size: number; ino: number }>;

export const seenOf = ({ mtimeMs, size, ino }: Stats): Seen => ({ mtimeMs, size, ino });

/** How a file looks now; null when it is not there. */
export async function lookAt(pad: string, disk: Disk = realDisk): Promise<Seen | null> {
  try {
    return seenOf(await disk.stat(pad));
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

/** True when a program other than this one (OneDrive, a colleague on a shared folder) replaced the file meanwhile. */
export function isOther(nu: Seen | null, laatst: Seen | null): boolean {
  if (nu === null || laatst === null) return false;
  return nu.mtimeMs !== laatst.mtimeMs || nu.size !== laatst.size || nu.ino !== laatst.ino;
}

/**
 * What a file that was replaced from outside holds and the document does not, as an update. Null when it is no copy
 * of this agenda that can be merged; then it has to be kept apart before it is overwritten.
 */
export async function outsideUpdate(
  pad: string,
  doc: Y.Doc,
  disk: Disk = realDisk,
): Promise<Uint8Array | null> {
  const inhoud = await readLimited(pad, MAX_BESTAND_BYTES, disk);
  try {
    const bij = Y.encodeStateAsUpdate(doc);
    const { versie, deel, eigenId, onbekend, beside } = await lees("inhoud", { inhoud, pad, bij });
    if (deel !== "geschiedenis" || versie > BESTAND_VERSIE || onbekend.length > 0) return null;
    return eigenId === readAgendaId(doc) ? (beside?.nieuw ?? NIETS) : null;
  } catch {
    return null;
  }
}

/** The update that changes nothing. */
const NIETS = Y.encodeStateAsUpdate(new Y.Doc());

/** Keeps a copy of a file beside it, under a name that says what it is and when, and that nothing else has; answers that name. */
export async function keepApart(pad: string, wat: string, op: Date, disk: Disk = realDisk): Promise<string> {
  const naam = basename(pad);
  const stam = naam.toLowerCase().endsWith(EXTENSIE) ? naam.slice(0, -EXTENSIE.length) : naam;
  const moment = op.toISOString().slice(0, 19).replace("T", " ").replaceAll(":", ".");
  for (let nummer = 1; ; nummer++) {
    const bij = nummer === 1 ? "" : ` ${nummer}`;
    const einde = ` (${wat} ${moment}${bij})${wat === VAN_ELDERS ? EXTENSIE : ".json"}`;
    const naar = join(dirname(pad), `${korteNaam(stam, MAX_NAAM_BYTES - Buffer.byteLength(einde))}${einde}`);
    try {
      await disk.copyFile(pad, naar, constants.COPYFILE_EXCL);
      return naar;
    } catch (error) {
      if (errorCode(error) !== "EEXIST" || nummer === MAX_NUMMER) throw error;
    }
  }
}

/** File systems take no longer name. */
const MAX_NAAM_BYTES = 255;

/** So many copies are not made within one second. */
const MAX_NUMMER = 100;

/** A whole file from elsewhere is offered for merging; a damaged one is only kept. */
export const VAN_ELDERS = "van elders";
export const BESCHADIGD = "beschadigd";
