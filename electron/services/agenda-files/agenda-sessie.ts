import { isDeepStrictEqual } from "node:util";
import * as Y from "yjs";
import { ExpectedFailure } from "#shared/api/reply.ts";
import type { OpslagStatus } from "#shared/api/status.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { AgendaProjection } from "#shared/document/projection.ts";
import { upcastDoc } from "#shared/document/upcast.ts";
import { diskFailure, errorCode } from "../files/disk-failure.ts";
import { AgendaOpSchijf, NotNow, VAN_SCHIJF } from "./agenda-op-schijf.ts";
import { isGone, leesStatus, savedStatus, saveFailure } from "./opslag-status.ts";
import type { AlleenLezen, SessieOpties } from "./sessie-opties.ts";
import { isVanVenster, type VanVenster } from "./van-venster.ts";
import { waitsForAnother } from "./waits-for-another.ts";

const PAUSE_MS = 1_000;
const AT_MOST_MS = 5_000;
const RETRY_MS = 5_000;

/** How often a file that another program replaces again and again is read before the next try is put off. */
const MAX_TRIES = 5;

const sameBytes = (links: Uint8Array, rechts: Uint8Array): boolean => Buffer.compare(links, rechts) === 0;

/** One open agenda file in this process: its document, its journaal and the file that follows it. */
export class AgendaSessie {
  readonly id: string;
  readonly reeks: string;
  readonly doc: Y.Doc;
  alleenLezen: AlleenLezen;
  status: OpslagStatus;
  private readonly opties: SessieOpties;
  private readonly projection: AgendaProjection;
  private readonly opSchijf: AgendaOpSchijf;
  /** On a clock that nobody sets. */
  private dirtySince: number | null = null;
  private timer: NodeJS.Timeout | null = null;
  private saving: Promise<void> = Promise.resolve();
  private volgnummer = 0;
  /** The last edit that could not be journalled: until it is, or is saved, later edits cannot stand on their own. */
  private notJournalled: number | null = null;
  /** True until the first edit: what was read up from an old shape is on no disk, and later edits stand on it. */
  private behind: boolean;
  /** Settles when the last edit is kept. */
  private kept: Promise<void> = Promise.resolve();

  constructor(opties: SessieOpties) {
    this.opties = opties;
    this.id = opties.id;
    this.reeks = opties.reeks;
    this.doc = opties.doc;
    this.alleenLezen = opties.alleenLezen;
    this.behind = !sameBytes(opties.opSchijf, Y.encodeStateVector(opties.doc));
    this.projection = new AgendaProjection(opties.doc);
    this.opSchijf = new AgendaOpSchijf({ ...opties, onMoved: this.onMoved });
    this.status = opties.alleenLezen
      ? leesStatus(opties.meelezer?.nogOnderweg ?? false)
      : savedStatus(opties.now(), opties.plaats.seen?.size ?? 0, this.opSchijf.nogVanAnder);
    opties.doc.on("update", this.onUpdate);
  }

  get pad(): string {
    return this.opSchijf.pad;
  }

  get agenda(): Agenda {
    return this.projection.agenda;
  }

  /** False as long as an edit is neither in the journaal nor in the file. */
  get isSafe(): boolean {
    return this.notJournalled === null;
  }

  /**
   * Takes in an edit of a window. Resolves when it is in the journaal, or, where no journaal can be written, in the
   * file itself. Edits that were under way when another program took the file over still go to the journaal: the new
   * owner has them.
   */
  async change(update: Uint8Array, client: string): Promise<number> {
    if (!this.opSchijf.journaal) throw new ExpectedFailure("read-only-session");
    const voor = this.volgnummer;
    try {
      Y.applyUpdate(this.doc, update, { client } satisfies VanVenster);
    } catch (error) {
      throw new ExpectedFailure("invalid-input", "update", { cause: error });
    }
    // Of what it cannot place yet the document does not tell: that is kept as it came.
    if (waitsForAnother(this.doc)) this.kept = this.keep(update);
    else if (this.volgnummer === voor) await this.keepAgain(update);
    await this.kept;
    return this.volgnummer;
  }

  /** An edit that is there already: a window offers it again when it was refused, and then it is tried again. */
  private async keepAgain(update: Uint8Array): Promise<void> {
    const last = this.kept;
    await last.catch(() => {});
    if (!this.isSafe) this.kept = this.keep(update);
    else if (this.kept === last) this.kept = Promise.resolve();
  }

  /** Makes an edit on this side; resolves when it is kept as safely as one of a window. */
  async edit(make: (doc: Y.Doc) => void): Promise<void> {
    if (this.alleenLezen) throw new ExpectedFailure("read-only-session");
    make(this.doc);
    await this.kept;
  }

  /** Whatever changes the document, it is journalled, sent to the windows that do not have it, and saved. */
  private readonly onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (!this.alleenLezen) this.markDirty();
    this.opties.onUpdate(update, isVanVenster(origin) ? origin.client : null);
    if (origin === VAN_SCHIJF) return;
    this.kept = this.keep(update);
    this.kept.catch(() => {});
  };

  /**
   * Writes an update to the journaal; the first one with all that the disk lacks, and so is one after a failure. When
   * the journaal was taken away it is begun again, with all that the file lacks. Somebody who took the agenda over is
   * noticed here, and has what this one writes.
   */
  private async keep(update: Uint8Array): Promise<void> {
    const { journaal } = this.opSchijf;
    if (!journaal) return;
    this.volgnummer += 1;
    const nummer = this.volgnummer;
    const whole = this.behind || !this.isSafe;
    this.behind = false;
    try {
      await journaal.append(whole ? this.opSchijf.lacking() : update).catch(async (error: unknown) => {
        if (errorCode(error) !== "ENOENT") throw error;
        await journaal.append(this.opSchijf.lacking());
      });
      if (whole) this.markSafe(nummer);
    } catch (error) {
      this.notJournalled = Math.max(this.notJournalled ?? 0, nummer);
      return this.saveInsteadOfJournaal(error);
    }
    if (!this.alleenLezen && !(await this.opSchijf.isOwner())) this.loseFile();
  }

  /** Counts the document as changed, so that the file follows. */
  markDirty(): void {
    this.dirtySince ??= performance.now();
    if (this.status.kind === "opgeslagen") this.setStatus({ kind: "bezig" });
    const open = AT_MOST_MS - (performance.now() - this.dirtySince);
    this.plan(Math.max(0, Math.min(PAUSE_MS, open)));
  }

  /** Writes the file now, when anything changed since the last time; answers how that went. */
  async save(): Promise<OpslagStatus> {
    this.unplan();
    this.saving = this.saving.then(() => this.write());
    await this.saving;
    return this.status;
  }

  /**
   * Looks what others did meanwhile: the file is followed when it was moved, somebody who took it over is noticed, and
   * what an earlier owner still had to hand over is taken in. Who only reads sees what the other one writes.
   */
  async watch(): Promise<void> {
    if (this.alleenLezen) return this.readAlong();
    await this.opSchijf.lookAtVorige();
    if (await this.opSchijf.isDisturbed()) await this.save();
    const { status } = this;
    if (status.kind === "opgeslagen" && status.nogVanAnder && !this.opSchijf.nogVanAnder)
      this.setStatus({ ...status, nogVanAnder: false });
  }

  private async readAlong(): Promise<void> {
    const { meelezer } = this.opties;
    if (!meelezer) return;
    await meelezer.kijk();
    const status = leesStatus(meelezer.nogOnderweg);
    if (!isDeepStrictEqual(status, this.status)) this.setStatus(status);
  }

  /** Writes the file where it was before it was gone. */
  async putBack(): Promise<OpslagStatus> {
    await this.opSchijf.putBack();
    this.markDirty();
    return this.save();
  }

  /** Writes what is left and lets go of the file. */
  async close(): Promise<void> {
    await this.save();
    this.unplan();
    if (isGone(this.status)) await this.opties.onGone();
    await this.opSchijf.close();
    this.doc.off("update", this.onUpdate);
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
    if (this.alleenLezen) return;
    let since = this.dirtySince;
    try {
      for (let tries = 1; ; tries++) {
        if (!(await this.opSchijf.isOwner())) return this.loseFile();
        if (await this.opSchijf.takeInOthers()) this.markDirty();
        since ??= this.dirtySince;
        if (since === null) return await this.opSchijf.removeTaken();
        const written = await this.replaceFile(tries);
        if (written) return await this.opties.onSaved(this.agenda, written, this.opSchijf.savedVector);
      }
    } catch (error) {
      await this.failSave(error, since);
    }
  }

  /** Says why the file could not be written, and tries again later. That it is gone matters also when nothing was changed. */
  private async failSave(error: unknown, since: number | null): Promise<void> {
    const status = saveFailure(error, this.pad, this.isSafe);
    if (since === null && !isGone(status)) return;
    this.dirtySince = since ?? performance.now();
    const isNews = isGone(status) && !isGone(this.status);
    this.setStatus(status);
    this.plan(RETRY_MS);
    if (isNews) await this.opties.onGone();
  }

  /** The bytes that were written; null when the file became another one before that, and has to be looked at again. */
  private async replaceFile(tries: number): Promise<Buffer | null> {
    upcastDoc(this.doc);
    const position = this.opSchijf.journaal?.position ?? 0;
    const nummer = this.volgnummer;
    this.dirtySince = null;
    let written: Buffer | null;
    try {
      written = await this.opSchijf.write(this.agenda);
    } catch (error) {
      if (!(error instanceof NotNow) || tries >= MAX_TRIES) throw error;
      this.markDirty();
      return null;
    }
    this.behind = false;
    this.markSafe(nummer);
    if (await this.opSchijf.isOwner()) await this.finish(position, written?.length ?? 0);
    else this.loseFile();
    return written;
  }

  private async finish(position: number, bytes: number): Promise<void> {
    await this.opSchijf.cleanUp(position);
    this.setStatus(
      this.dirtySince === null
        ? savedStatus(this.opties.now(), bytes, this.opSchijf.nogVanAnder)
        : { kind: "bezig" },
    );
  }

  /** Everything up to this edit is on disk. */
  private markSafe(nummer: number): void {
    if (this.notJournalled !== null && this.notJournalled <= nummer) this.notJournalled = null;
  }

  /** Another program took the file over: from now on this one only reads; its edits are in the journaal for the new owner. */
  private loseFile(): void {
    this.alleenLezen = { reden: "in-gebruik", door: "", sinds: this.opties.now().toISOString() };
    this.setStatus(leesStatus(false));
  }

  /** What the new journaal gets first has to stand on the file alone. */
  private readonly onMoved = (van: string): void => {
    this.behind = true;
    this.opties.onMoved(van, this.pad);
  };

  private setStatus(status: OpslagStatus): void {
    this.status = status;
    this.opties.onStatus(status);
  }
}
