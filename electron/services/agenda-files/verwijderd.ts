import type { VerwijderdeAgenda } from "#shared/api/contract.ts";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import type { Generaties } from "./generaties.ts";
import { lees } from "./lees-deur.ts";
import { lookAt } from "./outside-change.ts";

/** So many days of using the app without the file being anywhere, and its states go. */
const MAX_DAGEN_WEG = 90;
const DAY = "2026-01-05".length;

type VerwijderdOpties = Readonly<{ generaties: Generaties; now: () => Date; disk?: Disk }>;
type Stand = Readonly<{ titel: string; op: string; inhoud: Buffer }>;

/** Agendas of which the file is gone and earlier states are still on this computer. */
export class Verwijderd {
  private readonly generaties: Generaties;
  private readonly now: () => Date;
  private readonly disk: Disk;

  constructor({ generaties, now, disk = realDisk }: VerwijderdOpties) {
    this.generaties = generaties;
    this.now = now;
    this.disk = disk;
  }

  /** The agendas whose file is at none of the paths where it ever was, the last one written first. */
  async list(): Promise<VerwijderdeAgenda[]> {
    const gevonden: VerwijderdeAgenda[] = [];
    for (const reeks of await this.generaties.reeksen()) {
      const paden = await this.generaties.paden(reeks);
      const [pad] = paden;
      if (pad === undefined || (await this.isErgens(paden))) continue;
      const stand = await this.laatste(reeks);
      if (stand) gevonden.push({ reeks, pad, titel: stand.titel, op: stand.op });
    }
    return gevonden.sort((links, rechts) => rechts.op.localeCompare(links.op));
  }

  /** The newest state that can be read of an agenda in the list, and where it was. */
  async read(reeks: string): Promise<Readonly<{ inhoud: Buffer; pad: string; titel: string }>> {
    const [pad] = await this.generaties.paden(reeks);
    const stand = await this.laatste(reeks);
    if (pad === undefined || !stand) throw new ExpectedFailure("no-generation", reeks);
    return { ...stand, pad };
  }

  /**
   * Counts for every agenda whose file is gone that today is one more day without it, and removes what was counted often
   * enough. A clock that is set ahead is one day ahead; a file that is back starts anew.
   */
  async cleanUp(): Promise<void> {
    const vandaag = this.now().toISOString().slice(0, DAY);
    for (const reeks of await this.generaties.reeksen()) {
      const { paden, dagenWeg, laatsteDag } = await this.generaties.herkomst(reeks);
      if (paden.length === 0 || laatsteDag === vandaag) continue;
      const isErgens = await this.isErgens(paden);
      if (isErgens && dagenWeg === 0) continue;
      const dagen = isErgens ? 0 : dagenWeg + 1;
      if (dagen > MAX_DAGEN_WEG) await this.generaties.remove(reeks);
      else await this.generaties.noteHerkomst(reeks, { paden, dagenWeg: dagen, laatsteDag: vandaag });
    }
  }

  /** What cannot be looked at may be there: only what is surely absent counts as gone. */
  private async isErgens(paden: readonly string[]): Promise<boolean> {
    const daar = await Promise.all(paden.map((pad) => lookAt(pad, this.disk).catch(() => true)));
    return daar.some((iets) => iets !== null);
  }

  private async laatste(reeks: string): Promise<Stand | null> {
    for (const { id, op } of await this.generaties.list(reeks)) {
      try {
        const inhoud = await this.generaties.read(reeks, id);
        const { agenda, heeftGeschiedenis } = await lees("leesbaar", { inhoud, pad: id });
        if (agenda && heeftGeschiedenis) return { titel: agenda.titel, op, inhoud };
      } catch (error) {
        if (!(error instanceof ExpectedFailure)) throw error;
      }
    }
    return null;
  }
}
