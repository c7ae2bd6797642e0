import { join } from "node:path";
import { raamwerkVan } from "#assets/raamwerk/raamwerken.ts";
import type { Handlers } from "#shared/api/contract.ts";
import type { OnBug } from "#shared/api/dispatch.ts";
import { Instellingen } from "#shared/api/instellingen.ts";
import { createAgendaHandlers } from "./agenda-files/agenda-handlers.ts";
import { Generaties } from "./agenda-files/generaties.ts";
import { type Emit, Sessies } from "./agenda-files/sessies.ts";
import { createVersieHandlers } from "./agenda-files/versie-handlers.ts";
import { Verwijderd } from "./agenda-files/verwijderd.ts";
import { createVerwijderdHandlers } from "./agenda-files/verwijderd-handlers.ts";
import { createHostHandlers } from "./app/host-handlers.ts";
import { createLicentieHandlers } from "./app/licentie-handlers.ts";
import { createStartHandlers } from "./app/start-handlers.ts";
import type { Host } from "./host.ts";
import { assetPad, distPad, workerPad } from "./paden.ts";
import { createInstellingenHandlers } from "./settings/instellingen-handlers.ts";
import { createRecentHandlers, RecentAgendas, RecentLijst } from "./settings/recent-agendas.ts";
import { SettingsDb } from "./settings/settings-db.ts";
import { Spelling } from "./spelling/spelling.ts";
import { createSpellingHandlers } from "./spelling/spelling-handlers.ts";
import { woordenboekPaden } from "./spelling/woordenboek-paden.ts";
import { createWordHandlers } from "./word/word-handlers.ts";

export type ServicesOpties = Readonly<{
  host: Host;
  /** Pushes an event to every page, or to every page but one. */
  emit: Emit;
  onBug: OnBug;
  /** The folder for agendas when the user chooses no place. */
  documenten: string;
  /** The app's own data folder. */
  gegevens: string;
}>;

/** The node side of the contract, and what a host has to tell it. */
export type Services = Readonly<{
  handlers: Handlers;
  /** A page is gone without saying so; what it had open is written. */
  clientGone: (client: string) => Promise<void>;
  /** The path of the agenda a page has open; null when it has none. */
  padVan: (client: string) => string | null;
  /** False while work of some window is nowhere on disk. */
  isSafe: () => boolean;
  /** Writes and closes everything, for the end of the process. */
  stop: () => Promise<void>;
}>;

/** Makes the services of one host; nothing is read or written before the first request. */
export function createServices({ host, emit, onBug, documenten, gegevens }: ServicesOpties): Services {
  const now = () => new Date();
  const instellingen = new SettingsDb(
    join(gegevens, "instellingen.json"),
    Instellingen,
    Instellingen.parse({}),
  );
  const recent = new RecentAgendas({
    db: new SettingsDb(join(gegevens, "recent.json"), RecentLijst, []),
    documenten,
    now,
  });
  const generaties = new Generaties({ gegevens, now });
  const verwijderd = new Verwijderd({ generaties, now });
  let naam = "";
  const sessies = new Sessies({
    gegevens,
    generaties,
    now,
    emit,
    door: () => naam,
    onOpened: async (pad, agenda) => {
      host.noteOpened(pad);
      await recent.note(pad, agenda);
      void verwijderd.cleanUp().catch((fout) => onBug("opruimen", fout));
    },
    onSaved: (pad, agenda) => recent.note(pad, agenda),
    onMoved: async (van, naar, agenda) => {
      await recent.forget(van);
      await recent.note(naar, agenda);
    },
  });
  const gebruik = (nieuw: Instellingen) => {
    naam = nieuw.naam;
    host.setThema(nieuw.thema);
  };
  const word = createWordHandlers({
    agendaVan: (sessie) => sessies.agendaVan(sessie),
    raamwerkVan,
    emit: (event) => emit(event),
    makeDownload: host.makeDownload,
  });
  const spelling = new Spelling(workerPad("spelling-worker"), woordenboekPaden());
  const bewaarNaar = async (sessie: string) => {
    await sessies.get(sessie).save();
    return sessies.get(sessie).pad;
  };
  return {
    handlers: {
      ...createStartHandlers({ host, instellingen, recent, documenten, gebruik }),
      ...createInstellingenHandlers(instellingen, gebruik),
      ...createRecentHandlers(recent),
      ...createAgendaHandlers({
        sessies,
        documenten,
        gegevens,
        voorbeeld: assetPad("voorbeelden", "midden-limburg-2024.agenda.json"),
      }),
      ...createVersieHandlers({ sessies, generaties }),
      ...createVerwijderdHandlers({ sessies, verwijderd, documenten }),
      ...createHostHandlers({ host, documenten, bewaarNaar }),
      ...createLicentieHandlers(host, distPad("licenties.json")),
      ...word.handlers,
      "taak/annuleer": async ({ taak }) => {
        word.annuleer(taak);
        return {};
      },
      ...createSpellingHandlers(spelling, async () => (await instellingen.read()).eigenWoorden),
    },
    clientGone: (client) => sessies.disconnect(client).catch((fout) => onBug("venster weg", fout)),
    padVan: (client) => sessies.padVan(client),
    isSafe: () => sessies.isSafe(),
    stop: async () => {
      await sessies.closeAll();
      await spelling.stop();
    },
  };
}
