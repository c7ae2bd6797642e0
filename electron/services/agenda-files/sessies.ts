import { randomUUID } from "node:crypto";
import { realpath } from "node:fs/promises";
import { basename, resolve } from "node:path";
import * as Y from "yjs";
import type { Caller, Geopend } from "#shared/api/contract.ts";
import type { AppEvent } from "#shared/api/events.ts";
import type { Melding } from "#shared/api/melding.ts";
import { ExpectedFailure } from "#shared/api/reply.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { AgendaSessie } from "./agenda-sessie.ts";
import type { Generaties } from "./generaties.ts";
import type { KopieenErnaast } from "./kopieen-ernaast.ts";
import { type Opened, openAgendaFile } from "./open-agenda.ts";
import { isGone } from "./opslag-status.ts";
import { volgPlaats } from "./plaats.ts";
import { Standen } from "./standen.ts";
import { watchFile } from "./watch-file.ts";

/** A window that reloads is back well within this time; after it, a session nobody has open is closed. */
const RELOAD_MS = 30_000;

/** Reasons to read only that can be gone the next time. */
const TIJDELIJK = new Set(["in-gebruik", "te-traag"]);

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
  /** Hears that a file is at another path now. */
  onMoved: (van: string, naar: string, agenda: Agenda) => Promise<void>;
}>;

type Entry = {
  sessie: AgendaSessie;
  clients: Set<string>;
  meldingen: readonly Melding[];
  kopieen: KopieenErnaast | null;
  stopWatching: () => void;
};

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
    return this.entry(id).sessie;
  }

  /** What a window that has a session needs to show it; counts the window among those that have it open. */
  join(id: string, caller: Caller): Geopend {
    const entry = this.entry(id);
    const { sessie, meldingen } = entry;
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

  /** What other services need of a session: the plain agenda and where its file is. */
  agendaVan(id: string): { agenda: Agenda; pad: string } {
    const { agenda, pad } = this.get(id);
    return { agenda, pad };
  }

  /** The path of the agenda a window has open; null when it has none. */
  padVan(client: string): string | null {
    return [...this.entries.values()].find(({ clients }) => clients.has(client))?.sessie.pad ?? null;
  }

  /** True when a session of this process writes the file at this path. */
  async isOpen(pad: string): Promise<boolean> {
    return this.find(await realPath(pad)) !== undefined;
  }

  /** False while an edit of some session is neither in its journaal nor in its file. */
  isSafe(): boolean {
    return [...this.entries.values()].every(({ sessie }) => sessie.isSafe);
  }

  /** Takes in an edit of one window and hands it to the others. */
  async change(id: string, update: Uint8Array, caller: Caller): Promise<number> {
    return this.get(id).change(update, caller.client);
  }

  /** Sends an update to every window of a session but the one it came from. */
  private broadcast(id: string, update: Uint8Array, van: string | null): void {
    const event = {
      type: "agenda/update",
      sessie: id,
      update: Buffer.from(update).toString("base64"),
    } as const;
    this.opties.emit(event, van === null ? {} : { except: van });
  }

  /** A window lets go of a session; the last one closes it, and is refused as long as work of its own is nowhere on disk. */
  async leave(id: string, caller: Caller): Promise<void> {
    const entry = this.entries.get(id);
    if (!entry) return;
    const isLast = [...entry.clients].every((client) => client === caller.client);
    if (isLast) {
      const status = await entry.sessie.save();
      if (status.kind === "niet-opgeslagen" && !entry.sessie.isSafe)
        throw new ExpectedFailure(status.code, status.detail);
    }
    entry.clients.delete(caller.client);
    if (entry.clients.size === 0) await this.close(id);
  }

  /** A window is gone without saying so: its sessions are written at once, and closed when it does not come back. */
  async disconnect(client: string): Promise<void> {
    for (const [id, { sessie, clients }] of [...this.entries]) {
      if (!clients.delete(client)) continue;
      await sessie.save();
      if (clients.size === 0) setTimeout(() => void this.closeIfLeft(id), RELOAD_MS).unref();
    }
  }

  /** Closes a session, whoever has it open. */
  async close(id: string): Promise<void> {
    const entry = this.entries.get(id);
    this.entries.delete(id);
    entry?.stopWatching();
    await entry?.sessie.close();
  }

  /** Writes and closes everything; for the end of the process. */
  async closeAll(): Promise<void> {
    await this.opening;
    await Promise.all([...this.entries.keys()].map((id) => this.close(id)));
  }

  private entry(id: string): Entry {
    const entry = this.entries.get(id);
    if (!entry) throw new ExpectedFailure("no-session", id);
    return entry;
  }

  private async closeIfLeft(id: string): Promise<void> {
    if (this.entries.get(id)?.clients.size === 0) await this.close(id);
  }

  /**
   * A session that reads while another program writes, or because there was no time to read it all, is not shared: who
   * opens the file again wants to know how it is now.
   */
  private find(pad: string): AgendaSessie | undefined {
    return [...this.entries.values()].find(
      ({ sessie }) => sessie.pad === pad && !TIJDELIJK.has(sessie.alleenLezen?.reden ?? ""),
    )?.sessie;
  }

  private async openNow(pad: string, caller: Caller, overnemen: boolean): Promise<Geopend> {
    const echt = await realPath(pad);
    // What was moved here, or from here, is another agenda than its session may think.
    await Promise.all([...this.entries.values()].map(({ sessie }) => sessie.watch()));
    const open = this.find(echt);
    if (open) return this.join(open.id, caller);
    const { gegevens, generaties, now, door } = this.opties;
    const opties = { pad: echt, overnemen, door: door(), gegevens, generaties, newId: randomUUID, now };
    const { meldingen, dirty, kopieen, ...opened } = await openAgendaFile(opties);
    const sessie = this.createSessie(opened);
    const stops = [watchFile(() => this.watch(sessie.id)), watchFile(() => this.watchKopieen(sessie.id))];
    const stopWatching = () => stops.forEach((stop) => void stop());
    this.entries.set(sessie.id, { sessie, clients: new Set(), meldingen, kopieen, stopWatching });
    if (dirty) sessie.markDirty();
    await this.opties.onOpened(echt, sessie.agenda).catch(() => {});
    return this.join(sessie.id, caller);
  }

  /** Looks what others did to the file of a session; of what is gone, saving looks again by itself. */
  private async watch(id: string): Promise<void> {
    const { sessie } = this.entry(id);
    if (!isGone(sessie.status)) await sessie.watch();
  }

  private async watchKopieen(id: string): Promise<void> {
    const { sessie, kopieen } = this.entry(id);
    if (sessie.alleenLezen || !kopieen) return;
    const paden = await kopieen.nieuwe(sessie.pad);
    if (paden.length > 0) this.meld(id, { soort: "conflictkopieen", paden: [...paden] });
  }

  /** Tells the windows of a session something, or the first one that comes. */
  private meld(id: string, melding: Melding): void {
    const entry = this.entry(id);
    if (entry.clients.size > 0) this.opties.emit({ type: "agenda/melding", sessie: id, melding });
    else entry.meldingen = [...entry.meldingen, melding];
  }

  private createSessie({
    inGeneratie,
    ...opened
  }: Omit<Opened, "meldingen" | "dirty" | "kopieen">): AgendaSessie {
    const { generaties, gegevens, now, emit, door } = this.opties;
    const id = randomUUID();
    const standen = new Standen(generaties, opened.reeks, opened.doc, inGeneratie);
    const sessie: AgendaSessie = new AgendaSessie({
      ...opened,
      id,
      now,
      volg: (vorige, gezocht) => volgPlaats(vorige, gezocht, { gegevens, door: door(), now }),
      onStatus: (status) => emit({ type: "agenda/status", sessie: id, status }),
      onUpdate: (update, van) => this.broadcast(id, update, van),
      onMoved: (van, naar) => {
        emit({ type: "agenda/verplaatst", sessie: id, pad: naar, bestandsnaam: basename(naar) });
        void this.opties.onMoved(van, naar, sessie.agenda).catch(() => {});
      },
      onGone: () => standen.keepNow(sessie.pad).catch(() => {}),
      onSaved: async (agenda, bytes, saved) => {
        await standen.afterSave(sessie.pad, bytes, saved).catch(() => {});
        await this.opties.onSaved(sessie.pad, agenda).catch(() => {});
      },
    });
    return sessie;
  }
}

const realPath = (pad: string): Promise<string> => realpath(pad).catch(() => resolve(pad));
