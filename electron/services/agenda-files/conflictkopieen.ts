import { basename, dirname, join } from "node:path";
import * as Y from "yjs";
import { FORMAAT, MAX_BESTAND_BYTES } from "#shared/document/agenda-bestand.ts";
import { readAgendaId } from "#shared/document/projection.ts";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { isReadable } from "../files/read-helper.ts";
import { readLimited } from "../files/read-limited.ts";
import { lees } from "./lees-deur.ts";
import type { GelezenInhoud } from "./lees-inhoud.ts";

/** A file beside an agenda that is a copy of it, as OneDrive, SharePoint and others leave them. */
export type Conflictkopie = Readonly<{ pad: string; bestandsnaam: string; gewijzigd: string }>;

/** More files than this in one folder are not looked into; those that are named like the agenda come first. */
const MAX_BEKEKEN = 500;
const BEGIN_BYTES = 1024;
/** Nobody waits longer than this for copies; what is looked at by then is what there is. */
const MAX_MS = 15_000;

/**
 * Finds the copies of an agenda in its folder by what is in them, whatever they are called. An older state of this
 * very document is no copy to merge. Only `paden` are looked into when they are given.
 */
export async function findConflictkopieen(
  pad: string,
  doc: Y.Doc,
  disk: Disk = realDisk,
  paden?: readonly string[],
): Promise<Conflictkopie[]> {
  const gevonden: Conflictkopie[] = [];
  const id = readAgendaId(doc);
  const bij = Y.encodeStateAsUpdate(doc);
  const begin = performance.now();
  for (const kopie of paden ?? (await kandidaten(pad, disk))) {
    if (performance.now() - begin > MAX_MS) break;
    const beside = (await leesKopie(kopie, { id, bij, disk }))?.beside;
    // An older state lacks something of this document, and brings nothing.
    if (!beside || (beside.nieuw === null && beside.mist)) continue;
    const { mtime } = await disk.stat(kopie);
    gevonden.push({ pad: kopie, bestandsnaam: basename(kopie), gewijzigd: mtime.toISOString() });
  }
  return gevonden.sort((links, rechts) => links.bestandsnaam.localeCompare(rechts.bestandsnaam, "nl"));
}

/** True when a file stands beside an agenda and is a copy of it, also an older one. */
export async function isKopieErnaast(
  pad: string,
  kopie: string,
  id: string,
  disk: Disk = realDisk,
): Promise<boolean> {
  return (await kandidaten(pad, disk)).includes(kopie) && (await leesKopie(kopie, { id, disk })) !== null;
}

/** The files beside an agenda that can be one. A name only decides that, and what is looked at first. */
export async function kandidaten(pad: string, disk: Disk): Promise<string[]> {
  const map = dirname(pad);
  const eigen = basename(pad).toLowerCase();
  const namen = await disk.readdir(map).catch(() => [] as string[]);
  const stam = eigen.replace(/\.agenda\.json$/u, "");
  const lijktOp = (naam: string): number => (naam.toLowerCase().includes(stam) ? 0 : 1);
  return namen
    .filter(
      (naam) => naam.toLowerCase() !== eigen && !naam.startsWith(".") && /\.(?:json|agenda)\b/iu.test(naam),
    )
    .sort((links, rechts) => lijktOp(links) - lijktOp(rechts))
    .slice(0, MAX_BEKEKEN)
    .map((naam) => join(map, naam));
}

type Kopie = Readonly<{ id: string; bij?: Uint8Array; disk: Disk }>;

/** What a file says when it is of this agenda and can be merged; of another one only the beginning is read. */
export async function leesKopie(pad: string, { id, bij, disk }: Kopie): Promise<GelezenInhoud | null> {
  try {
    if (!(await isReadable(pad, MAX_BESTAND_BYTES, disk))) return null;
    const begin = await leesBegin(pad, disk);
    const gezegd = /"agenda"\s*:\s*\{\s*"id"\s*:\s*"([^"\\]*)"/u.exec(begin)?.[1];
    if (!begin.includes(FORMAAT) || (gezegd !== undefined && gezegd !== id)) return null;
    const inhoud = await readLimited(pad, MAX_BESTAND_BYTES, disk);
    const gelezen = await lees("inhoud", { inhoud, pad, bij: bij ?? null });
    return gelezen.deel === "geschiedenis" && gelezen.agendaId === id ? gelezen : null;
  } catch {
    return null;
  }
}

async function leesBegin(pad: string, disk: Disk): Promise<string> {
  const handle = await disk.open(pad, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGIN_BYTES), 0, BEGIN_BYTES, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
}
