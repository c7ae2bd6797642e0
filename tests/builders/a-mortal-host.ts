import * as Y from "yjs";
import { type Client, createClient } from "#shared/api/client.ts";
import type { Geopend } from "#shared/api/contract.ts";
import type { AppEvent } from "#shared/api/events.ts";
import type { FailureCode, Reply } from "#shared/api/reply.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { readAgenda } from "#shared/document/projection.ts";

const weiger = (code: FailureCode): Reply => ({ ok: false, failure: { code, detail: "" } });

/** A host with one agenda that can die, hang, forget sessions and come back; what it acknowledged it has for good. */
export class MortalHost {
  readonly doc: Y.Doc;
  weigert: FailureCode | null = null;
  alleenLezen: Geopend["alleenLezen"] = null;
  private sessies = new Set<string>();
  private volgend = 1;
  private staat: "op" | "hangt" | "weg" = "op";
  private wachtend: ((weg: boolean) => void)[] = [];
  private readonly reconnects = new Set<() => void>();
  private readonly listeners = new Set<(event: AppEvent) => void>();

  constructor(agenda: Agenda) {
    this.doc = docFromAgenda(agenda);
  }

  get agenda(): Agenda {
    return readAgenda(this.doc);
  }

  /** A window of its own on this host. */
  client(): Client {
    return createClient({
      request: (method, input) => this.request(method, input as Record<string, string>),
      subscribe: (listener) => {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
      },
      onReconnect: (listener) => {
        this.reconnects.add(listener);
        return () => this.reconnects.delete(listener);
      },
    });
  }

  open(): Geopend {
    const [bekend] = this.sessies;
    const sessie = bekend ?? `sessie-${this.volgend++}`;
    this.sessies.add(sessie);
    return {
      sessie,
      pad: "/map/regio.agenda.json",
      bestandsnaam: "regio.agenda.json",
      update: Buffer.from(Y.encodeStateAsUpdate(this.doc)).toString("base64"),
      alleenLezen: this.alleenLezen,
      meldingen: [],
      status: { kind: "opgeslagen", op: "2026-01-05T09:00:00.000Z" },
    };
  }

  get isOp(): boolean {
    return this.staat === "op";
  }

  /** The process ends: what was under way gets no answer, and no session is left. */
  sterf(): void {
    this.staat = "weg";
    this.sessies.clear();
    this.laatLos(true);
  }

  /** The process stands still: nothing is answered, and nothing is refused. */
  hang(): void {
    if (this.staat === "op") this.staat = "hangt";
  }

  /** The process goes on, or another one takes its place. */
  komTerug(): void {
    const wasWeg = this.staat === "weg";
    this.staat = "op";
    this.laatLos(false);
    if (wasWeg) for (const listener of [...this.reconnects]) listener();
  }

  /** The host closes the session of a window it did not hear of. */
  vergeetSessies(): void {
    this.sessies.clear();
  }

  private laatLos(weg: boolean): void {
    for (const verder of this.wachtend.splice(0)) verder(weg);
  }

  private async request(method: string, input: Record<string, string>): Promise<Reply> {
    if (this.staat === "hangt" && (await new Promise<boolean>((resolve) => this.wachtend.push(resolve))))
      return weiger("offline");
    if (this.staat === "weg") return weiger("offline");
    const reply = this.answer(method, input);
    await Promise.resolve();
    // It had it, and died before it could say so.
    return this.isOp ? reply : weiger("offline");
  }

  private answer(method: string, { sessie = "", update = "" }: Record<string, string>): Reply {
    if (method === "agenda/open")
      return this.weigert ? weiger(this.weigert) : { ok: true, value: this.open() };
    if (method !== "agenda/wijzig") return { ok: true, value: {} };
    if (!this.sessies.has(sessie)) return weiger("no-session");
    Y.applyUpdate(this.doc, Buffer.from(update, "base64"));
    return { ok: true, value: { volgnummer: 1 } };
  }
}
