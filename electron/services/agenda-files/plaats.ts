import { ExpectedFailure } from "#shared/api/reply.ts";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { Journaal } from "./journaal.ts";
import { journaalPlekken } from "./journaal-plekken.ts";
import { acquireLock, type Lock } from "./lock.ts";
import type { Seen } from "./outside-change.ts";
import { VerlatenJournalen } from "./verlaten-journalen.ts";
import { type Gezocht, vindVerplaatst } from "./zoek-verplaatst.ts";

/** The path of an open agenda, and what this process holds there. All but the path is null in a read-only session. */
export type Plaats = Readonly<{
  pad: string;
  journaal: Journaal | null;
  /** What other owners of the file left. */
  verlaten: VerlatenJournalen | null;
  lock: Lock | null;
  /** How the file looked when it was last read or written; null when it has to be written whatever is there. */
  seen: Seen | null;
}>;

type PlaatsOpties = Readonly<{ pad: string; gegevens: string; agendaId: string; disk?: Disk }>;

/** The place of an agenda of which this process has the lock. */
export function plaatsVoor(
  { pad, gegevens, agendaId, disk = realDisk }: PlaatsOpties,
  lock: Lock | null,
  seen: Seen | null,
): Plaats {
  const plekken = journaalPlekken(pad, gegevens);
  const journaal = new Journaal(plekken, agendaId, disk);
  return { pad, journaal, verlaten: new VerlatenJournalen(plekken, agendaId, journaal, disk), lock, seen };
}

type VolgOpties = Readonly<{ gegevens: string; door: string; now: () => Date; disk?: Disk }>;

/**
 * Takes the place a file was moved to; null when it is not found, refused when somebody works there, or nobody can.
 * The app's own copies of it are no place to go on.
 */
export async function volgPlaats(
  vorige: Plaats,
  gezocht: Omit<Gezocht, "overslaan">,
  { gegevens, door, now, disk = realDisk }: VolgOpties,
): Promise<Plaats | null> {
  const pad = await vindVerplaatst({ ...gezocht, overslaan: gegevens }, disk);
  if (pad === null) return null;
  const result = await acquireLock({ pad, door, overnemen: false, now, disk, eerder: vorige.lock });
  if (result.kind === "other") throw new ExpectedFailure("file-in-use", pad);
  if (result.kind === "no-rights") throw new ExpectedFailure("read-only-place", pad);
  await vorige.lock?.release();
  return plaatsVoor({ pad, gegevens, agendaId: gezocht.agendaId, disk }, result.lock, gezocht.seen);
}
