import { Low } from "lowdb";
import * as Y from "yjs";
import { ExpectedFailure } from "#shared/api/reply.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import type { AgendaBestand } from "#shared/document/agenda-bestand.ts";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { AgendaAdapter } from "./agenda-adapter.ts";
import { applyNew } from "./apply-new.ts";
import { encodeBestand } from "./encode-bestand.ts";
import type { Journaal } from "./journaal.ts";
import type { Lock } from "./lock.ts";
import { isOther, keepApart, lookAt, outsideUpdate, type Seen, VAN_ELDERS } from "./outside-change.ts";
import type { VerlatenJournalen } from "./verlaten-journalen.ts";

export type OpSchijfOpties = Readonly<{
  pad: string;
  doc: Y.Doc;
  /** Null in a read-only session: nothing is written then. */
  journaal: Journaal | null;
  /** What other owners of the file left; null as above. */
  verlaten: VerlatenJournalen | null;
  lock: Lock | null;
  /** How the file looked when it was read. */
  seen: Seen | null;
  /** What of the document the disk holds, as a state vector. */
  opSchijf: Uint8Array;
  now: () => Date;
  disk?: Disk;
}>;

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
  private readonly adapter: AgendaAdapter;
  private readonly db: Low<AgendaBestand | null>;
  private seen: Seen | null;

  constructor(opties: OpSchijfOpties) {
    this.opties = opties;
    this.disk = opties.disk ?? realDisk;
    this.savedVector = opties.opSchijf;
    this.seen = opties.seen;
    this.adapter = new AgendaAdapter(opties.pad, this.checkBefore, this.disk);
    this.db = new Low<AgendaBestand | null>(this.adapter, null);
  }

  /** The bytes that were written last; null before that. */
  get written(): Buffer | null {
    return this.adapter.written;
  }

  /** What the file lacks of the document. */
  lacking(): Uint8Array {
    return Y.encodeStateAsUpdate(this.opties.doc, this.savedVector);
  }

  /** False when somebody else took the file over. */
  async isOwner(): Promise<boolean> {
    const { lock } = this.opties;
    return lock === null || (await lock.isMine());
  }

  /**
   * Before the file is replaced: what other owners left is merged into the document, and so is what another program
   * put in the file meanwhile, or it is kept beside it. True when the file has become another one: it may lack what
   * was saved before.
   */
  async takeInOthers(): Promise<boolean> {
    const { pad, doc, verlaten, now } = this.opties;
    for (const update of (await verlaten?.neem()) ?? []) applyNew(doc, update, VAN_SCHIJF);
    const nu = await lookAt(pad, this.disk);
    if (!isOther(nu, this.seen)) return false;
    const update = await outsideUpdate(pad, doc, this.disk);
    if (update === null) await keepApart(pad, VAN_ELDERS, now(), this.disk);
    else applyNew(doc, update, VAN_SCHIJF);
    this.seen = nu;
    return true;
  }

  /** Replaces the file by the document as it is now; throws `NotNow` when others have to be taken in first. */
  async write(agenda: Agenda): Promise<void> {
    const { doc } = this.opties;
    const vector = Y.encodeStateVector(doc);
    this.db.data = encodeBestand(doc, agenda);
    await this.db.write().finally(() => {
      this.db.data = null;
    });
    this.savedVector = vector;
    this.seen = this.adapter.seen;
  }

  /** After a save: removes what the file holds from the journaal, and from what others left. */
  async cleanUp(position: number): Promise<void> {
    await this.opties.journaal?.clear(position);
    await this.opties.verlaten?.ruimOp();
  }

  /** Lets go of the file. */
  async close(): Promise<void> {
    await this.opties.journaal?.close();
    await this.opties.lock?.release();
  }

  private readonly checkBefore = async (): Promise<void> => {
    if (isOther(await lookAt(this.opties.pad, this.disk), this.seen) || !(await this.isOwner()))
      throw new NotNow(this.opties.pad);
  };
}
