import * as Y from "yjs";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { BESTAND_VERSIE } from "#shared/document/agenda-bestand.ts";
import { readAgendaId } from "#shared/document/projection.ts";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { VAN_SCHIJF } from "./agenda-op-schijf.ts";
import { applyNew } from "./apply-new.ts";
import { leesKopie } from "./conflictkopieen.ts";
import { holdsAll } from "./holds-all.ts";
import { journaalPlekken, vindJournalen } from "./journaal-plekken.ts";
import { lees } from "./lees-deur.ts";
import { readJournalen } from "./lees-journaal.ts";
import { isOther, lookAt, type Seen } from "./outside-change.ts";

type MeelezerOpties = Readonly<{
  pad: string;
  gegevens: string;
  doc: Y.Doc;
  /** What the file lacked when it was opened to read, as a state vector; null when it held everything. */
  tegoed: Uint8Array | null;
  disk?: Disk;
}>;

/** Reads along with the owner of an agenda file: what is in the file and in the journalen comes into the document. Touches neither. */
export class Meelezer {
  private readonly opties: MeelezerOpties;
  private readonly disk: Disk;
  private tegoed: Uint8Array | null;
  /** As they were read last; null when they have to be read whatever they look like. */
  private bestand: Seen | null = null;
  private journalen: string | null = null;

  constructor(opties: MeelezerOpties) {
    this.opties = opties;
    this.disk = opties.disk ?? realDisk;
    this.tegoed = opties.tegoed;
  }

  /** True until the file holds all that was shown when it was opened. */
  get nogOnderweg(): boolean {
    return this.tegoed !== null;
  }

  /** Takes in what was written since the last look. The journalen go first: when they are emptied meanwhile, the file has it. */
  async kijk(): Promise<void> {
    await this.kijkInJournalen();
    await this.kijkInBestand();
  }

  private async kijkInJournalen(): Promise<void> {
    const { pad, gegevens, doc } = this.opties;
    const plekken = journaalPlekken(pad, gegevens);
    const gevonden = await vindJournalen(plekken, this.disk);
    const gezien = await Promise.all(gevonden.map(async (er) => [er.pad, await this.zie(er.pad)]));
    const nu = JSON.stringify(gezien);
    if (nu === this.journalen) return;
    const agendaId = readAgendaId(doc);
    const gelezen = (await readJournalen(plekken)).filter((journaal) => journaal.agendaId === agendaId);
    await this.neemIn(gelezen.flatMap(({ updates }) => updates));
    this.journalen = nu;
  }

  private async kijkInBestand(): Promise<void> {
    const { pad, doc } = this.opties;
    const nu = await lookAt(pad, this.disk);
    if (nu === null || (this.bestand !== null && !isOther(nu, this.bestand))) return;
    const bij = Y.encodeStateAsUpdate(doc);
    const gelezen = await leesKopie(pad, { id: readAgendaId(doc), bij, disk: this.disk });
    if (!gelezen) return;
    this.bestand = nu;
    if (gelezen.versie > BESTAND_VERSIE || gelezen.onbekend.length > 0) return;
    if (gelezen.beside?.nieuw) applyNew(doc, gelezen.beside.nieuw, VAN_SCHIJF);
    if (this.tegoed && holdsAll(gelezen.staat, this.tegoed)) this.tegoed = null;
  }

  /** What cannot be merged in time comes with the file. */
  private async neemIn(updates: readonly Uint8Array[]): Promise<void> {
    const { doc } = this.opties;
    if (updates.length === 0) return;
    try {
      const nieuw = await lees("nieuw", { staat: Y.encodeStateAsUpdate(doc), updates });
      if (nieuw) applyNew(doc, nieuw, VAN_SCHIJF);
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) throw error;
    }
  }

  private zie(pad: string): Promise<Seen | null> {
    return lookAt(pad, this.disk).catch(() => null);
  }
}
