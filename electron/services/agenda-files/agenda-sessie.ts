import { Low } from "lowdb";
import * as Y from "yjs";
import type { Geopend } from "#shared/api/contract.ts";
import { ExpectedFailure, type FailureCode } from "#shared/api/reply.ts";
import type { OpslagStatus } from "#shared/api/status.ts";
import type { AgendaBestand } from "#shared/document/agenda-bestand.ts";
import { GELADEN } from "#shared/document/layout.ts";
import { AgendaProjection } from "#shared/document/projection.ts";
import type { Agenda } from "#shared/domain/agenda.ts";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { diskFailure } from "../files/disk-failure.ts";
import { AgendaAdapter } from "./agenda-adapter.ts";
import { applyNew } from "./apply-new.ts";
import { encodeBestand } from "./encode-bestand.ts";
import type { Journaal } from "./journaal.ts";
import type { Lock } from "./lock.ts";
import { isOther, keepApart, lookAt, outsideUpdate, type Seen, VAN_ELDERS } from "./outside-change.ts";

const PAUSE_MS = 1_000;
const AT_MOST_MS = 5_000;
const RETRY_MS = 5_000;

export type AlleenLezen = Geopend["alleenLezen"];

export type SessieOpties = Readonly<{
  id: string;
  pad: string;
  doc: Y.Doc;
  alleenLezen: AlleenLezen;
  /** Null in a read-only session: nothing is written then. */
  journaal: Journaal | null;
  lock: Lock | null;
  /** How the file looked when it was read. */
  seen: Seen | null;
  now: () => Date;
  onStatus: (status: OpslagStatus) => void;
  /** Hears of edits that came from the disk: another program wrote the file or its journaal. */
  onOutside: (update: Uint8Array) => void;
  /** Hears of every file that was written. */
  onSaved: (agenda: Agenda, bytes: Buffer) => Promise<void>;
  disk?: Disk;
}>;

/** One open agenda file in this process: its document, its journaal and the file that follows it. */
export class AgendaSessie {
  readonly id: string;
  readonly pad: string;
  readonly doc: Y.Doc;
  alleenLezen: AlleenLezen;
  status: OpslagStatus;
  private readonly opties: SessieOpties;
  private readonly disk: Disk;
  private readonly projection: AgendaProjection;
  private readonly adapter: AgendaAdapter;
  private readonly db: Low<AgendaBestand | null>;
  private dirtySince: number | null = null;
  private timer: NodeJS.Timeout | null = null;
  private saving: Promise<void> = Promise.resolve();
  private seen: Seen | null;
  /** What the file surely holds. */
  private savedVector: Uint8Array;
  private volgnummer = 0;
  /** The last edit that could not be journalled: until it is, or is saved, later edits cannot stand on their own. */
  private notJournalled: number | null = null;

  constructor(opties: SessieOpties) {
    this.opties = opties;
    this.id = opties.id;
    this.pad = opties.pad;
    this.doc = opties.doc;
    this.disk = opties.disk ?? realDisk;
    this.alleenLezen = opties.alleenLezen;
    this.seen = opties.seen;
    this.savedVector = Y.encodeStateVector(opties.doc);
    this.projection = new AgendaProjection(opties.doc);
    this.adapter = new AgendaAdapter(opties.pad, this.disk);
    this.db = new Low<AgendaBestand | null>(this.adapter, null);
    this.status = opties.alleenLezen
      ? { kind: "alleen-lezen" }
      : { kind: "opgeslagen", op: opties.now().toISOString() };
  }

  get agenda(): Agenda {
    return this.projection.agenda;
  }

  /** False as long as an edit is neither in the journaal nor in the file. */
  get isSafe(): boolean {
    return this.notJournalled === null;
  }

  /**
   * Takes in one edit. Resolves when it is in the journaal, or, where no journaal can be written, in the file itself.
   * Edits that were under way when another program took the file over still go to the journaal: the new owner has them.
   */
  async change(update: Uint8Array): Promise<number> {
    const { journaal } = this.opties;
    if (!journaal) throw new ExpectedFailure("read-only-session");
    try {
      Y.applyUpdate(this.doc, update, GELADEN);
    } catch (error) {
      throw new ExpectedFailure("invalid-input", "update", { cause: error });
    }
    this.volgnummer += 1;
    const nummer = this.volgnummer;
    this.markDirty();
    const whole = !this.isSafe;
    try {
      await journaal.append(whole ? Y.encodeStateAsUpdate(this.doc, this.savedVector) : update);
      if (whole) this.markSafe(nummer);
    } catch (error) {
      this.notJournalled = Math.max(this.notJournalled ?? 0, nummer);
      await this.saveInsteadOfJournaal(error);
    }
    return nummer;
  }

  /** Makes an edit on this side, kept as safely as one of a window; answers its update. */
  async edit(make: (doc: Y.Doc) => void): Promise<Uint8Array> {
    if (this.alleenLezen) throw new ExpectedFailure("read-only-session");
    const updates: Uint8Array[] = [];
    const note = (update: Uint8Array) => updates.push(update);
    this.doc.on("update", note);
    try {
      make(this.doc);
    } finally {
      this.doc.off("update", note);
    }
    const update = Y.mergeUpdates(updates.length > 0 ? updates : [Y.encodeStateAsUpdate(new Y.Doc())]);
    await this.change(update);
    return update;
  }

  /** Counts the document as changed, so that the file follows. */
  markDirty(): void {
    this.dirtySince ??= this.opties.now().getTime();
    if (this.status.kind === "opgeslagen") this.setStatus({ kind: "bezig" });
    const open = AT_MOST_MS - (this.opties.now().getTime() - this.dirtySince);
    this.plan(Math.max(0, Math.min(PAUSE_MS, open)));
  }

  /** Writes the file now, when anything changed since the last time; answers how that went. */
  async save(): Promise<OpslagStatus> {
    this.unplan();
    this.saving = this.saving.then(() => this.write());
    await this.saving;
    return this.status;
  }

  /** Writes what is left and lets go of the file. */
  async close(): Promise<void> {
    await this.save();
    this.unplan();
    await this.opties.journaal?.close();
    await this.opties.lock?.release();
    this.projection.destroy();
  }

  private plan(ms: number): void {
    this.unplan();
    this.timer = setTimeout(() => void this.save(), ms);
  }

  private unplan(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private async saveInsteadOfJournaal(reason: unknown): Promise<void> {
    const status = await this.save();
    if (status.kind === "opgeslagen" || this.isSafe) return;
    throw diskFailure(reason, this.pad);
  }

  private async write(): Promise<void> {
    if (this.dirtySince === null || this.alleenLezen) return;
    const { journaal, lock } = this.opties;
    if (lock && !(await lock.isMine())) return this.loseFile();
    const since = this.dirtySince;
    try {
      await this.takeInOutside();
      const position = journaal?.position ?? 0;
      this.dirtySince = null;
      await this.writeFile();
      await journaal?.clear(position, (updates) => this.holds(updates));
      this.setStatus(
        this.dirtySince === null
          ? { kind: "opgeslagen", op: this.opties.now().toISOString() }
          : { kind: "bezig" },
      );
    } catch (error) {
      this.dirtySince = since;
      this.setStatus(this.failureStatus(error));
      this.plan(RETRY_MS);
      return;
    }
    if (this.adapter.written) await this.opties.onSaved(this.agenda, this.adapter.written).catch(() => {});
  }

  private async writeFile(): Promise<void> {
    const vector = Y.encodeStateVector(this.doc);
    const nummer = this.volgnummer;
    this.db.data = encodeBestand(this.doc, this.agenda);
    await this.db.write();
    this.db.data = null;
    this.savedVector = vector;
    this.markSafe(nummer);
    this.seen = await lookAt(this.pad, this.disk).catch(() => null);
  }

  /** Everything up to this edit is on disk. */
  private markSafe(nummer: number): void {
    if (this.notJournalled !== null && this.notJournalled <= nummer) this.notJournalled = null;
  }

  /** Before the file is replaced: what another program put in it meanwhile is merged, or kept beside it. */
  private async takeInOutside(): Promise<void> {
    const nu = await lookAt(this.pad, this.disk);
    if (!isOther(nu, this.seen)) return;
    const update = await outsideUpdate(this.pad, this.doc, this.disk);
    if (update === null) await keepApart(this.pad, VAN_ELDERS, this.opties.now(), this.disk);
    else this.takeIn([update]);
    this.seen = nu;
  }

  /** True when the document had all these edits; what it lacked is taken in and has yet to be saved. */
  private holds(updates: readonly Uint8Array[]): boolean {
    if (!this.takeIn(updates)) return true;
    this.markDirty();
    return false;
  }

  private takeIn(updates: readonly Uint8Array[]): boolean {
    const nieuw = updates.filter((update) => applyNew(this.doc, update));
    for (const update of nieuw) this.opties.onOutside(update);
    return nieuw.length > 0;
  }

  private failureStatus(error: unknown): OpslagStatus {
    const failure = diskFailure(error, this.pad);
    const code: FailureCode = failure instanceof ExpectedFailure ? failure.code : "internal";
    return { kind: "niet-opgeslagen", code, detail: this.pad, journaal: this.isSafe };
  }

  /** Another program took the file over: from now on this one only reads; its edits are in the journaal for the new owner. */
  private loseFile(): void {
    this.alleenLezen = { reden: "in-gebruik", door: "", sinds: this.opties.now().toISOString() };
    this.setStatus({ kind: "alleen-lezen" });
  }

  private setStatus(status: OpslagStatus): void {
    this.status = status;
    this.opties.onStatus(status);
  }
}
