import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Low } from "lowdb";
import * as Y from "yjs";
import { ExpectedFailure } from "#shared/api/reply.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import type { AgendaBestand } from "#shared/document/agenda-bestand.ts";
import { readAgendaId } from "#shared/document/projection.ts";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { AgendaAdapter } from "./agenda-adapter.ts";
import { applyNew } from "./apply-new.ts";
import { encodeBestand } from "./encode-bestand.ts";
import type { Journaal } from "./journaal.ts";
import { lees } from "./lees-deur.ts";
import { isOther, keepApart, lookAt, outsideUpdate, type Seen, VAN_ELDERS } from "./outside-change.ts";
import type { Plaats } from "./plaats.ts";
import type { Gezocht } from "./zoek-verplaatst.ts";

export type OpSchijfOpties = Readonly<{
  doc: Y.Doc;
  plaats: Plaats;
  /** Takes the place the file was moved to; null when it is not found. */
  volg: (vorige: Plaats, gezocht: Omit<Gezocht, "overslaan">) => Promise<Plaats | null>;
  /** Hears, before anything else happens, that the file was found at another path. */
  onMoved: (van: string) => void;
  /** What of the document the disk holds, as a state vector. */
  opSchijf: Uint8Array;
  now: () => Date;
  disk?: Disk;
}>;

const SETTLE_MS = 300;

/** Origin of edits another program wrote to the disk: there they are already. */
export const VAN_SCHIJF = Symbol("van schijf");

/** Stops a save at the last moment: the file is another one than was read, or somebody else's to write. */
export class NotNow extends ExpectedFailure {
  constructor(pad: string) {
    super("file-in-use", pad);
  }
}

/** The file of an open agenda, and what is beside it: this process writes there, and others may. */
export class AgendaOpSchijf {
  /** What the file surely holds, as a state vector. */
  savedVector: Uint8Array;
  private readonly opties: OpSchijfOpties;
  private readonly disk: Disk;
  private plaats: Plaats;
  private seen: Seen | null;
  /** Of where the file was before: to be emptied when it is saved where it is now. */
  private readonly achtergelaten: Journaal[] = [];

  constructor(opties: OpSchijfOpties) {
    this.opties = opties;
    this.disk = opties.disk ?? realDisk;
    this.savedVector = opties.opSchijf;
    this.plaats = opties.plaats;
    this.seen = opties.plaats.seen;
  }

  /** Where the file is, as far as is known. */
  get pad(): string {
    return this.plaats.pad;
  }

  /** Null in a read-only session: nothing is written then. */
  get journaal(): Journaal | null {
    return this.plaats.journaal;
  }

  /** True when there is nothing at the path of the file, though it was there. */
  async isGone(): Promise<boolean> {
    return this.seen !== null && (await lookAt(this.pad, this.disk)) === null;
  }

  /** True as long as the owner this one took the file from may still hand over work. */
  get nogVanAnder(): boolean {
    return this.plaats.lock?.volgtOp === true;
  }

  /** Finds out whether that owner has let go; what it left is there by then. */
  async lookAtVorige(): Promise<void> {
    await this.plaats.lock?.lookAtVorige();
  }

  /** True when a save has something to find out: the file is gone or somebody else's, or other owners left work beside it. */
  async isDisturbed(): Promise<boolean> {
    return (
      (await this.isGone()) || !(await this.isOwner()) || (await this.plaats.verlaten?.zijnEr()) === true
    );
  }

  /** The next save writes the file where it was, also in a folder that is gone: the user said so. */
  async putBack(): Promise<void> {
    await this.disk.mkdir(dirname(this.pad), { recursive: true });
    this.seen = null;
  }

  /** What the file lacks of the document. */
  lacking(): Uint8Array {
    return Y.encodeStateAsUpdate(this.opties.doc, this.savedVector);
  }

  /** False when somebody else took the file over. */
  async isOwner(): Promise<boolean> {
    const { lock } = this.plaats;
    return lock === null || (await lock.isMine());
  }

  /**
   * Before the file is replaced: it is followed when it was moved; what other owners left is merged into the document,
   * and so is what another program put in the file meanwhile, or it is kept beside it. True when the file has become
   * another one: it may lack what was saved before. Refuses with `file-gone` when the file is nowhere to be found.
   */
  async takeInOthers(): Promise<boolean> {
    const { doc } = this.opties;
    if ((await this.isGone()) && !(await this.follow()) && (await this.staysGone()))
      throw new ExpectedFailure("file-gone", this.pad);
    await this.takeInLeft();
    const nu = await lookAt(this.pad, this.disk);
    if (!isOther(nu, this.seen)) return false;
    const update = await outsideUpdate(this.pad, doc, this.disk);
    if (update !== null) applyNew(doc, update, VAN_SCHIJF);
    else if (await this.follow()) return this.takeInOthers();
    else await keepApart(this.pad, VAN_ELDERS, this.opties.now(), this.disk);
    this.seen = nu;
    return true;
  }

  /** What other owners left; what cannot be merged in time is put aside instead of removed. */
  private async takeInLeft(): Promise<void> {
    const { verlaten } = this.plaats;
    const updates = (await verlaten?.neem()) ?? [];
    if (updates.length === 0) return;
    const staat = Y.encodeStateAsUpdate(this.opties.doc);
    try {
      const nieuw = await lees("nieuw", { staat, updates });
      if (nieuw) applyNew(this.opties.doc, nieuw, VAN_SCHIJF);
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) throw error;
      verlaten?.houdApart();
    }
  }

  /** A synchronisation takes a file away for a moment before it brings another. */
  private async staysGone(): Promise<boolean> {
    await sleep(SETTLE_MS);
    return this.isGone();
  }

  /** Goes on where the file was moved to; false when it is not found. */
  private async follow(): Promise<boolean> {
    const { plaats: vorige, seen, savedVector: saved } = this;
    if (!seen) return false;
    const { doc, volg, onMoved } = this.opties;
    const plaats = await volg(vorige, { pad: vorige.pad, seen, agendaId: readAgendaId(doc), saved });
    if (plaats === null) return false;
    this.plaats = plaats;
    if (vorige.journaal) this.achtergelaten.push(vorige.journaal);
    onMoved(vorige.pad);
    return true;
  }

  /** Replaces the file by the document as it is now, and answers its bytes; throws `NotNow` when others have to be taken in first. */
  async write(agenda: Agenda): Promise<Buffer | null> {
    const { doc } = this.opties;
    const vector = Y.encodeStateVector(doc);
    const adapter = new AgendaAdapter(this.pad, this.checkBefore, this.disk);
    await new Low<AgendaBestand | null>(adapter, encodeBestand(doc, agenda)).write();
    this.savedVector = vector;
    this.seen = adapter.seen;
    return adapter.written;
  }

  /** After a save: removes what the file holds from the journaal, and from what others left. */
  async cleanUp(position: number): Promise<void> {
    await this.journaal?.clear(position);
    for (const journaal of this.achtergelaten.splice(0)) await journaal.remove();
    await this.removeTaken();
  }

  /** Removes what others left, when the file holds it. */
  async removeTaken(): Promise<void> {
    await this.plaats.verlaten?.ruimOp();
  }

  /** Lets go of the file. */
  async close(): Promise<void> {
    for (const journaal of [this.journaal, ...this.achtergelaten]) await journaal?.close();
    await this.plaats.lock?.release();
  }

  private readonly checkBefore = async (): Promise<void> => {
    const nu = await lookAt(this.pad, this.disk);
    const isGone = nu === null && this.seen !== null;
    if (isGone || isOther(nu, this.seen) || !(await this.isOwner())) throw new NotNow(this.pad);
  };
}
