import { basename, dirname, join } from "node:path";
import { EXTENSIE, MAX_BESTAND_BYTES } from "#shared/document/agenda-bestand.ts";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { readLimited } from "../files/read-limited.ts";
import { parseBestand } from "./parse-bestand.ts";

/** A file beside an agenda that is a copy of it, as OneDrive and SharePoint leave them. */
export type Conflictkopie = Readonly<{ pad: string; bestandsnaam: string; gewijzigd: string }>;

/** Finds copies of an agenda in its folder: a name that begins like it, and the same agenda id inside. */
export async function findConflictkopieen(
  pad: string,
  agendaId: string,
  disk: Disk = realDisk,
): Promise<Conflictkopie[]> {
  const map = dirname(pad);
  const namen = await disk.readdir(map).catch(() => [] as string[]);
  const gevonden: Conflictkopie[] = [];
  for (const naam of namen.filter((kandidaat) => isCopyName(kandidaat, basename(pad)))) {
    const kopie = join(map, naam);
    if ((await idOf(kopie, disk)) !== agendaId) continue;
    const { mtime } = await disk.stat(kopie);
    gevonden.push({ pad: kopie, bestandsnaam: naam, gewijzigd: mtime.toISOString() });
  }
  return gevonden;
}

/** What the services put between the name and the extension: a computer's name, a number in brackets, or words for it. */
const AANHANGSEL =
  /^(?:\.agenda)?(?:-(?=\S*\p{Lu})[\p{L}\d-]+(?:\s?\(?\d+\)?)?| ?\(\d+\)| ?[-(].*(?:conflict|kopie|copy|van elders).*)(?:\.agenda)?\.json$/u;

/** "naam-LAPTOP.agenda.json", "naam.agenda-LAPTOP.json", "naam (1).agenda.json", "naam (conflicted copy …).agenda.json". */
export function isCopyName(kandidaat: string, naam: string): boolean {
  const stam = naam.slice(0, -EXTENSIE.length);
  if (kandidaat.toLowerCase() === naam.toLowerCase()) return false;
  if (!kandidaat.toLowerCase().startsWith(stam.toLowerCase()) || !kandidaat.includes(".agenda")) return false;
  return AANHANGSEL.test(kandidaat.slice(stam.length));
}

async function idOf(pad: string, disk: Disk): Promise<string | null> {
  try {
    return parseBestand(await readLimited(pad, MAX_BESTAND_BYTES, disk), pad).agendaId;
  } catch {
    return null;
  }
}
