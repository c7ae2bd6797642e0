import { existsSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import type { AppEvent } from "#shared/api/events.ts";
import { EXTENSIE } from "#shared/document/agenda-bestand.ts";

/**
 * The agenda named on a command line, as an absolute path, or null; switches and what is no agenda file do not count.
 * One that is gone, as in a list of recent files, counts by its name: the window then says that it is not there.
 */
export function agendaFromArgv(argv: readonly string[], cwd: string): string | null {
  const kandidaten = argv.filter((deel) => !deel.startsWith("-") && /\.json$/iu.test(deel));
  const paden = kandidaten.map((deel) => (isAbsolute(deel) ? deel : resolve(cwd, deel)));
  return paden.find((pad) => existsSync(pad)) ?? paden.find(isAgendaNaam) ?? null;
}

const isAgendaNaam = (pad: string): boolean => pad.toLowerCase().endsWith(EXTENSIE);

type Venster = Readonly<{ id: number }>;

/** Files the system asks us to open: kept until a window asks for them at its start, or sent to one that is there. */
export class OpenRequests {
  private readonly perVenster = new Map<number, string>();
  private voorEerste: string | null = null;

  /** A file that came before there was a window. */
  keep(pad: string): void {
    this.voorEerste = pad;
  }

  /** Gives a file to a window that has yet to start. */
  giveTo(venster: Venster, pad: string | null): void {
    if (pad !== null) this.perVenster.set(venster.id, pad);
  }

  /** The file this window has to open at its start; answered once. */
  take(vensterId: number): string | null {
    const pad = this.perVenster.get(vensterId) ?? this.voorEerste;
    this.perVenster.delete(vensterId);
    this.voorEerste = null;
    return pad;
  }
}

/** The request to a window that already runs. */
export const openVerzoek = (pad: string): AppEvent => ({ type: "agenda/open-verzoek", pad });
