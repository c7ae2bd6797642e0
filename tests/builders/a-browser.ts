import { vi } from "vitest";
import { type AgendaSession, createAgendaSession } from "#renderer/state/agenda-session.ts";
import { voegToe } from "#shared/document/edits/records.ts";
import { MortalHost } from "./a-mortal-host.ts";
import { aPlank } from "./a-plank.ts";
import { anAgenda } from "./an-agenda.ts";

/** A browser with one page on the agenda of a host, that can be loaded again when the host is there. */
export class Browser {
  readonly plank = aPlank();
  readonly host = new MortalHost(anAgenda());
  readonly getypt: string[] = [];
  readonly gemeld: string[] = [];
  session: AgendaSession | null = this.open();

  open(): AgendaSession {
    return createAgendaSession({
      client: this.host.client(),
      geopend: this.host.open(),
      plank: this.plank,
      naam: () => "Adviseur",
      onTakenOver: () => this.gemeld.push("overgenomen"),
      onMoved: () => {},
      onWeerAan: () => this.gemeld.push("weer aan"),
      onOpgenomen: () => this.gemeld.push("opgenomen"),
    });
  }

  typ(): void {
    if (!this.session) return;
    const id = `ambitie-${this.getypt.length}`;
    this.getypt.push(id);
    this.session.doe(voegToe("ambitie", id, { titel: id }));
  }

  /** The page goes away, as at a reload; without `netjes` as in a crash. */
  async weg(netjes: boolean): Promise<void> {
    if (!this.session) return;
    if (!netjes) await vi.advanceTimersByTimeAsync(300);
    if (netjes) window.dispatchEvent(new Event("pagehide"));
    const { session } = this;
    this.session = null;
    session.destroy();
  }

  /** The page is loaded again, which only a host can do. */
  kom(): void {
    if (this.host.isOp) this.session ??= this.open();
  }

  bijHost = (): string[] => this.host.agenda.ambities.map(({ id }) => id).sort();
}
