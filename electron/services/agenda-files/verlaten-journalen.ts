import { type Disk, disk as realDisk } from "../files/disk.ts";
import { isReadable } from "../files/read-helper.ts";
import type { Journaal } from "./journaal.ts";
import {
  type JournaalPlek,
  MAX_JOURNAAL_BYTES,
  nieuwJournaalPad,
  vindJournalen,
} from "./journaal-plekken.ts";
import { readJournaal, setJournaalAside } from "./lees-journaal.ts";

type Overgenomen = Readonly<{ pad: string; whole: boolean }>;

/**
 * The journalen that earlier owners of an agenda left, or still write in because they do not know yet that they lost
 * it. Each is given another name before it is read: from then on its writer is told so, instead of acknowledging what
 * nobody reads.
 */
export class VerlatenJournalen {
  private readonly plekken: readonly JournaalPlek[];
  private readonly agendaId: string;
  private readonly eigen: Journaal;
  private readonly disk: Disk;
  private overgenomen: Overgenomen[] = [];

  constructor(plekken: readonly JournaalPlek[], agendaId: string, eigen: Journaal, disk: Disk = realDisk) {
    this.plekken = plekken;
    this.agendaId = agendaId;
    this.eigen = eigen;
    this.disk = disk;
  }

  /** True when there is something that was not taken over yet. */
  async zijnEr(): Promise<boolean> {
    return (await this.vind()).length > 0;
  }

  /** Takes over what is there now, and answers the edits in it; what cannot be read stays for another time. */
  async neem(): Promise<readonly Uint8Array[]> {
    const updates: Uint8Array[] = [];
    for (const { pad, plek } of await this.vind())
      updates.push(...(await this.neemOver(pad, plek).catch(() => [])));
    return updates;
  }

  /** What was taken over so far could not be merged: it is put aside instead of removed. */
  houdApart(): void {
    this.overgenomen = this.overgenomen.map(({ pad }) => ({ pad, whole: false }));
  }

  /** To be called when the saved file holds every edit that was answered: removes what was taken over. */
  async ruimOp(): Promise<void> {
    for (const journaal of this.overgenomen.splice(0)) {
      const { pad, whole } = journaal;
      // What could not be read to the end may be read by somebody, some day.
      const weg = whole ? this.disk.unlink(pad) : setJournaalAside(pad, this.disk);
      await weg.catch(() => this.overgenomen.push(journaal));
    }
  }

  private async vind(): Promise<{ pad: string; plek: JournaalPlek }[]> {
    const gevonden: { pad: string; plek: JournaalPlek }[] = [];
    for (const journaal of await vindJournalen(this.plekken, this.disk)) {
      const { pad } = journaal;
      if (this.eigen.isEigen(pad) || this.overgenomen.some((al) => al.pad === pad)) continue;
      if (await isReadable(pad, MAX_JOURNAAL_BYTES, this.disk)) gevonden.push(journaal);
    }
    return gevonden;
  }

  private async neemOver(pad: string, plek: JournaalPlek): Promise<readonly Uint8Array[]> {
    const nieuw = nieuwJournaalPad(plek);
    await this.disk.rename(pad, nieuw);
    const { agendaId, updates, whole } = await readJournaal(nieuw, this.disk);
    if (agendaId !== this.agendaId && (agendaId !== null || !whole)) {
      await setJournaalAside(nieuw, this.disk);
      return [];
    }
    this.overgenomen.push({ pad: nieuw, whole });
    return updates;
  }
}
