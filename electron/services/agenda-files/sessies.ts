import { randomUUID } from "node:crypto";
import { realpath } from "node:fs/promises";
import { basename, resolve } from "node:path";
import * as Y from "yjs";
import type { Caller, Geopend } from "#shared/api/contract.ts";
import type { AppEvent } from "#shared/api/events.ts";
import { ExpectedFailure } from "#shared/api/reply.ts";
import type { Agenda } from "#shared/domain/agenda.ts";
import { AgendaSessie } from "./agenda-sessie.ts";
import type { Generaties } from "./generaties.ts";
import type { Melding } from "./lees-agenda.ts";
import { openAgendaFile } from "./open-agenda.ts";

export type Emit = (event: AppEvent, opties?: { readonly except?: string }) => void;

export type SessiesOpties = Readonly<{
  /** The app's own data folder. */
  gegevens: string;
  generaties: Generaties;
  now: () => Date;
  emit: Emit;
  /** The name or role that goes into the lock of a file. */
  door: () => string;
  /** Hears of every agenda that was opened or written. */
  onOpened: (pad: string, agenda: Agenda) => Promise<void>;
  onSaved: (pad: string, agenda: Agenda) => Promise<void>;
}>;

type Entry = { sessie: AgendaSessie; clients: Set<string>; meldingen: readonly Melding[] };

/** The open agendas of this process: one session per file, shared by all windows that have it open. */
export class Sessies {
  private readonly opties: SessiesOpties;
  private readonly entries = new Map<string, Entry>();
  private opening: Promise<unknown> = Promise.resolve();

  constructor(opties: SessiesOpties) {
    this.opties = opties;
  }

  /** Opens a file, or joins the session that has it open already. */
  open(pad: string, caller: Caller, overnemen = false): Promise<Geopend> {
    const next = this.opening.then(() => this.openNow(pad, caller, overnemen));
    this.opening = next.catch(() => {});
    return next;
  }

  /** The session with this id; refuses one that is not open. */
  get(id: string): AgendaSessie {
    const entry = this.entries.get(id);
    if (!entry) throw new ExpectedFailure("no-session", id);
    return entry.sessie;
  }

  /** What other services need of a session: the plain agenda and where its file is. */
  agendaVan(id: string): { agenda: Agenda; pad: string } {
    const { agenda, pad } = this.get(id);
    return { agenda, pad };
  }

  /** Takes in an edit of one window and hands it to the others. */
  async change(id: string, update: Uint8Array, caller: Caller): Promise<number> {
    const volgnummer = await this.get(id).change(update);
    this.broadcast(id, update, caller.client);
    return volgnummer;
  }

  /** Sends an update to every window of a session but one. */
  broadcast(id: string, update: Uint8Array, except?: string): void {
    const event = {
      type: "agenda/update",
      sessie: id,
      update: Buffer.from(update).toString("base64"),
    } as const;
    this.opties.emit(event, except === undefined ? {} : { except });
  }

  /** A window lets go of a session; the last one closes it, after everything is written. */
  async leave(id: string, caller: Caller): Promise<void> {
    const entry = this.entries.get(id);
    if (!entry) return;
    entry.clients.delete(caller.client);
    if (entry.clients.size === 0) await this.close(id);
  }

  /** A window is gone without saying so; its sessions stay a while for a reload, and are written at once. */
  async disconnect(client: string): Promise<void> {
    for (const { sessie, clients } of this.entries.values()) if (clients.delete(client)) await sessie.save();
  }

  /** Closes a session, whoever has it open. */
  async close(id: string): Promise<void> {
    const entry = this.entries.get(id);
    this.entries.delete(id);
    await entry?.sessie.close();
  }

  /** Writes and closes everything; for the end of the process. */
  async closeAll(): Promise<void> {
    await Promise.all([...this.entries.keys()].map((id) => this.close(id)));
  }

  private async openNow(pad: string, caller: Caller, overnemen: boolean): Promise<Geopend> {
    const echt = await realpath(pad).catch(() => resolve(pad));
    const open = [...this.entries.values()].find(({ sessie }) => sessie.pad === echt);
    if (open && (open.sessie.alleenLezen === null || !overnemen)) return this.join(open, caller);
    if (open) await this.close(open.sessie.id);
    const { gegevens, generaties, now, door } = this.opties;
    const opened = await openAgendaFile({ pad: echt, overnemen, door: door(), gegevens, generaties, now });
    const id = randomUUID();
    const sessie = new AgendaSessie({
      id,
      pad: echt,
      doc: opened.doc,
      alleenLezen: opened.alleenLezen,
      journaal: opened.journaal,
      lock: opened.lock,
      now,
      onStatus: (status) => this.opties.emit({ type: "agenda/status", sessie: id, status }),
      onSaved: async (agenda, bytes) => {
        await generaties.keep(agenda.id, echt, bytes).catch(() => {});
        await this.opties.onSaved(echt, agenda).catch(() => {});
      },
    });
    const entry: Entry = { sessie, clients: new Set(), meldingen: opened.meldingen };
    this.entries.set(id, entry);
    if (opened.dirty) sessie.markDirty();
    await this.opties.onOpened(echt, sessie.agenda).catch(() => {});
    return this.join(entry, caller);
  }

  private join(entry: Entry, caller: Caller): Geopend {
    const { sessie } = entry;
    const meldingen = entry.clients.size === 0 ? entry.meldingen : [];
    entry.clients.add(caller.client);
    entry.meldingen = [];
    return {
      sessie: sessie.id,
      pad: sessie.pad,
      bestandsnaam: basename(sessie.pad),
      update: Buffer.from(Y.encodeStateAsUpdate(sessie.doc)).toString("base64"),
      alleenLezen: sessie.alleenLezen,
      meldingen: [...meldingen],
      status: sessie.status,
    };
  }
}
