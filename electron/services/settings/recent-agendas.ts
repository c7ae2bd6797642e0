import { access } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, relative, sep } from "node:path";
import { z } from "zod";
import { type Handlers, RecentAgenda } from "#shared/api/contract.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { geteldeAntwoorden } from "#shared/document/getelde-antwoorden.ts";
import { telVoortgang } from "#shared/domain/voortgang.ts";
import type { SettingsDb } from "./settings-db.ts";

const MAX = 20;

/** What is stored of a recent agenda; whether its file is there is looked up each time. */
const Stored = RecentAgenda.omit({ aanwezig: true, plek: true });
export const RecentLijst = z.array(Stored).max(MAX);
export type RecentLijst = z.infer<typeof RecentLijst>;

type RecentOpties = Readonly<{ db: SettingsDb<RecentLijst>; documenten: string; now: () => Date }>;

/** The agendas that were last open on this computer, newest first. */
export class RecentAgendas {
  private readonly db: SettingsDb<RecentLijst>;
  private readonly documenten: string;
  private readonly now: () => Date;

  constructor({ db, documenten, now }: RecentOpties) {
    this.db = db;
    this.documenten = documenten;
    this.now = now;
  }

  async list(): Promise<RecentAgenda[]> {
    const lijst = await this.db.read();
    return Promise.all(
      lijst.map(async (stored) => ({
        ...stored,
        plek: this.plek(stored.pad),
        aanwezig: await access(stored.pad).then(
          () => true,
          () => false,
        ),
      })),
    );
  }

  /** Puts an agenda on top. */
  async note(pad: string, agenda: Agenda): Promise<void> {
    const antwoorden = geteldeAntwoorden(agenda);
    const { klaar, nu } = telVoortgang(Object.keys(antwoorden), antwoorden);
    const entry = {
      pad,
      bestandsnaam: basename(pad),
      titel: agenda.titel,
      voortgang: nu > 0 ? { klaar, nu, ronde: agenda.ronde } : null,
      geopend: this.now().toISOString(),
    };
    await this.db.update((lijst) => [entry, ...lijst.filter((ander) => ander.pad !== pad)].slice(0, MAX));
  }

  async forget(pad: string): Promise<void> {
    await this.db.update((lijst) => lijst.filter((ander) => ander.pad !== pad));
  }

  /** The folder of a file as a reader knows it: "Documenten › AMR". */
  private plek(pad: string): string {
    const map = dirname(pad);
    const inDocumenten = relative(this.documenten, map);
    if (!inDocumenten.startsWith(".."))
      return ["Documenten", ...inDocumenten.split(sep)].filter(Boolean).join(" › ");
    const inThuis = relative(homedir(), map);
    const delen = inThuis.startsWith("..") ? map.split(sep) : inThuis.split(sep);
    return delen.filter(Boolean).slice(-4).join(" › ");
  }
}

/** The part of the contract about recent agendas. */
export function createRecentHandlers(
  recent: RecentAgendas,
): Pick<Handlers, "recent/lijst" | "recent/vergeet"> {
  return {
    "recent/lijst": () => recent.list(),
    "recent/vergeet": async ({ pad }) => {
      await recent.forget(pad);
      return recent.list();
    },
  };
}
