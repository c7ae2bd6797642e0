import type { Dirent } from "node:fs";
import { dirname, join } from "node:path";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { leesKopie } from "./conflictkopieen.ts";
import { holdsAll } from "./holds-all.ts";
import { lookAt, type Seen } from "./outside-change.ts";

/** More than this is not looked through: a person is asked sooner than a whole disk is read. */
const MAX_MAPPEN = 200;
const MAX_BESTANDEN = 1_000;

export type Gezocht = Readonly<{
  /** Where the file was. */
  pad: string;
  seen: Seen;
  agendaId: string;
  /** What the file held, as a state vector. */
  saved: Uint8Array;
  /** A folder to leave out. */
  overslaan: string;
}>;

type Bestand = Readonly<{ pad: string; seen: Seen }>;

/**
 * Where a file went that is no longer at its path: first in its own folder and what is below, then in the folder above.
 * It is known by its number on the disk; else it is the only one that holds all the file held. Null when it is not
 * found; what lies in a bin is not.
 */
export async function vindVerplaatst(gezocht: Gezocht, disk: Disk = realDisk): Promise<string | null> {
  const gezien = new Set([gezocht.overslaan]);
  for (const map of await zoekMappen(gezocht.pad, disk)) {
    const bestanden = await bestandenOnder(map, gezien, disk);
    const gevonden = await kies(bestanden, gezocht, disk);
    if (gevonden !== null) return gevonden;
  }
  return null;
}

async function kies(
  bestanden: readonly Bestand[],
  { seen, agendaId, saved }: Gezocht,
  disk: Disk,
): Promise<string | null> {
  for (const bestand of bestanden)
    if (bestand.seen.ino === seen.ino && (await leesKopie(bestand.pad, { id: agendaId, disk })))
      return bestand.pad;
  const nakomelingen: string[] = [];
  for (const { pad } of bestanden) {
    const kopie = await leesKopie(pad, { id: agendaId, disk });
    if (kopie && holdsAll(kopie.staat, saved)) nakomelingen.push(pad);
  }
  const [enige] = nakomelingen;
  return nakomelingen.length === 1 && enige !== undefined ? enige : null;
}

/** Its own folder and the one above; when that folder was moved itself, the nearest one that is still there. */
async function zoekMappen(pad: string, disk: Disk): Promise<string[]> {
  let map = dirname(pad);
  const eigen = (await lookAt(map, disk)) ? [map] : [];
  do map = dirname(map);
  while (map !== dirname(map) && !(await lookAt(map, disk)));
  return map === dirname(map) ? eigen : [...eigen, map];
}

/** The files below a folder that can be an agenda, from near to far; folders that were seen before are left out. */
async function bestandenOnder(map: string, gezien: Set<string>, disk: Disk): Promise<Bestand[]> {
  const paden: string[] = [];
  const mappen = [map];
  for (let nth = 0; nth < Math.min(mappen.length, MAX_MAPPEN); nth++) {
    const hier = mappen[nth] ?? map;
    if (gezien.has(hier)) continue;
    gezien.add(hier);
    const entries = await zichtbaar(hier, disk);
    mappen.push(...entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(hier, name)));
    paden.push(...entries.filter(isMogelijk).map(({ name }) => join(hier, name)));
  }
  const gevonden = paden.slice(0, MAX_BESTANDEN).map(async (pad) => ({ pad, seen: await lookAt(pad, disk) }));
  return (await Promise.all(gevonden)).flatMap(({ pad, seen }) => (seen ? [{ pad, seen }] : []));
}

/** What is in a folder, without what is hidden: there are bins among that. */
async function zichtbaar(map: string, disk: Disk): Promise<Dirent[]> {
  const entries = await disk.readdir(map, { withFileTypes: true }).catch(() => []);
  return entries.filter(({ name }) => !/^[.$]/u.test(name));
}

const isMogelijk = (entry: Dirent): boolean => entry.isFile() && /\.json$/iu.test(entry.name);
