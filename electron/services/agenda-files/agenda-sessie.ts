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
import { encodeBestand } from "./encode-bestand.ts";
import type { Journaal } from "./journaal.ts";
import type { Lock } from "./lock.ts";

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
  now: () => Date;
  onStatus: (status: OpslagStatus) => void;
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
  private readonly projection: AgendaProjection;
  private readonly adapter: AgendaAdapter;
  private readonly db: Low<AgendaBestand>;
  private dirtySince: number | null = null;
  private timer: NodeJS.Timeout | null = null;
  private saving: Promise<void> = Promise.resolve();
  private volgnummer = 0;
  /** An edit could not be journalled, so only the next save makes everything safe. */
  private outsideJournaal = false;

  constructor(opties: SessieOpties) {
    this.opties = opties;
    this.id = opties.id;
    this.pad = opties.pad;
    this.doc = opties.doc;
    this.alleenLezen = opties.alleenLezen;
    this.projection = new AgendaProjection(opties.doc);
    this.adapter = new AgendaAdapter(opties.pad, opties.disk ?? realDisk);
    this.db = new Low(this.adapter, encodeBestand(opties.doc, this.projection.agenda));
    this.status = opties.alleenLezen
      ? { kind: "alleen-lezen" }
      : { kind: "opgeslagen", op: opties.now().toISOString() };
  }

  get agenda(): Agenda {
    return this.projection.agenda;
  }

  /** Takes in one edit. Resolves when it is in the journaal, or, where no journaal can be written, in the file itself. */
  async change(update: Uint8Array): Promise<number> {
    if (this.alleenLezen || !this.opties.journaal) throw new ExpectedFailure("read-only-session");
    try {
      Y.applyUpdate(this.doc, update, GELADEN);
    } catch (error) {
      throw new ExpectedFailure("invalid-input", "update", { cause: error });
    }
    this.markDirty();
    try {
      await this.opties.journaal.append(update);
    } catch (error) {
      this.outsideJournaal = true;
      await this.saveInsteadOfJournaal(error);
    }
    this.volgnummer += 1;
    return this.volgnummer;
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
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.saving = this.saving.then(() => this.write());
    await this.saving;
    return this.status;
  }

  /** Writes what is left and lets go of the file. */
  async close(): Promise<void> {
    await this.save();
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    await this.opties.journaal?.close();
    await this.opties.lock?.release();
    this.projection.destroy();
  }

  private plan(ms: number): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), ms);
  }

  private async saveInsteadOfJournaal(reason: unknown): Promise<void> {
    const status = await this.save();
    if (status.kind === "opgeslagen") return;
    throw diskFailure(reason, this.pad);
  }

  private async write(): Promise<void> {
    if (this.dirtySince === null || this.alleenLezen) return;
    const { journaal, lock } = this.opties;
    if (lock && !(await lock.isMine())) return this.loseFile();
    const position = journaal?.position ?? 0;
    const since = this.dirtySince;
    this.dirtySince = null;
    const { agenda } = this.projection;
    this.db.data = encodeBestand(this.doc, agenda);
    try {
      await this.db.write();
    } catch (error) {
      this.dirtySince = since;
      this.setStatus(this.failureStatus(error));
      this.plan(RETRY_MS);
      return;
    }
    this.outsideJournaal = false;
    await journaal?.clear(position);
    if (this.dirtySince === null) this.setStatus({ kind: "opgeslagen", op: this.opties.now().toISOString() });
    if (this.adapter.written) await this.opties.onSaved(agenda, this.adapter.written);
  }

  private failureStatus(error: unknown): OpslagStatus {
    const failure = diskFailure(error, this.pad);
    const code: FailureCode = failure instanceof ExpectedFailure ? failure.code : "internal";
    return { kind: "niet-opgeslagen", code, detail: this.pad, journaal: !this.outsideJournaal };
  }

  /** Another program took the file over: from now on this one only reads, and its edits stay in the journaal. */
  private loseFile(): void {
    this.alleenLezen = { reden: "in-gebruik", door: "", sinds: this.opties.now().toISOString() };
    this.setStatus({ kind: "alleen-lezen" });
  }

  private setStatus(status: OpslagStatus): void {
    this.status = status;
    this.opties.onStatus(status);
  }
}
