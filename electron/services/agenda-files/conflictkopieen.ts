import { basename, dirname, join } from "node:path";
import * as Y from "yjs";
import { FORMAAT, MAX_BESTAND_BYTES } from "#shared/document/agenda-bestand.ts";
import { readAgendaId } from "#shared/document/projection.ts";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { isReadable } from "../files/read-helper.ts";
import { readLimited } from "../files/read-limited.ts";
import { applyNew } from "./apply-new.ts";
import { docFromCrdt } from "./lees-agenda.ts";
import { parseBestand } from "./parse-bestand.ts";

/** A file beside an agenda that is a copy of it, as OneDrive, SharePoint and others leave them. */
export type Conflictkopie = Readonly<{ pad: string; bestandsnaam: string; gewijzigd: string }>;

/** More files than this in one folder are not looked into; those that are named like the agenda come first. */
const MAX_BEKEKEN = 500;
const BEGIN_BYTES = 1024;

/**
 * Finds the copies of an agenda in its folder by what is in them, whatever they are called. An older state of this
 * very document is no copy to merge.
 */
export async function findConflictkopieen(
  pad: string,
  doc: Y.Doc,
  disk: Disk = realDisk,
): Promise<Conflictkopie[]> {
  const gevonden: Conflictkopie[] = [];
  const id = readAgendaId(doc);
  for (const kopie of await kandidaten(pad, disk)) {
    const ander = await leesKopie(kopie, id, disk);
    if (!ander || isOuder(ander, doc)) continue;
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
  return (await kandidaten(pad, disk)).includes(kopie) && (await leesKopie(kopie, id, disk)) !== null;
}

/** The files that can be an agenda. A name only decides that, and what is looked at first. */
async function kandidaten(pad: string, disk: Disk): Promise<string[]> {
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

/** The document in a file when it is of this agenda and can be merged; of another one only the beginning is read. */
export async function leesKopie(pad: string, id: string, disk: Disk): Promise<Y.Doc | null> {
  try {
    if (!(await isReadable(pad, MAX_BESTAND_BYTES, disk))) return null;
    const begin = await leesBegin(pad, disk);
    const gezegd = /"agenda"\s*:\s*\{\s*"id"\s*:\s*"([^"\\]*)"/u.exec(begin)?.[1];
    if (!begin.includes(FORMAAT) || (gezegd !== undefined && gezegd !== id)) return null;
    const { crdt, agendaId } = parseBestand(await readLimited(pad, MAX_BESTAND_BYTES, disk), pad);
    return crdt === null || agendaId !== id ? null : await docFromCrdt(crdt);
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

/** True when a state lacks nothing of another one, and that one lacks something of it. */
function isOuder(ander: Y.Doc, doc: Y.Doc): boolean {
  return !heeftNieuws(ander, doc) && heeftNieuws(doc, ander);
}

function heeftNieuws(van: Y.Doc, voor: Y.Doc): boolean {
  const proef = new Y.Doc();
  Y.applyUpdate(proef, Y.encodeStateAsUpdate(voor));
  return applyNew(proef, Y.encodeStateAsUpdate(van, Y.encodeStateVector(proef)));
}
