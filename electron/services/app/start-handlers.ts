import type { Handlers } from "#shared/api/contract.ts";
import type { Instellingen } from "#shared/api/instellingen.ts";
import { APP_VERSIE } from "../app-versie.ts";
import type { Host } from "../host.ts";
import type { RecentAgendas } from "../settings/recent-agendas.ts";
import type { SettingsDb } from "../settings/settings-db.ts";

type StartHandlersDeps = Readonly<{
  host: Host;
  instellingen: SettingsDb<Instellingen>;
  recent: RecentAgendas;
  documenten: string;
  /** Puts the stored settings to work. */
  gebruik: (instellingen: Instellingen) => void;
}>;

/** The part of the contract with which a window starts. */
export function createStartHandlers(deps: StartHandlersDeps): Pick<Handlers, "app/start" | "app/leeft"> {
  const { host, recent, documenten } = deps;
  return {
    "app/start": async (_, caller) => {
      const instellingen = await deps.instellingen.read();
      deps.gebruik(instellingen);
      return {
        versie: APP_VERSIE,
        host: host.soort,
        dialogen: host.dialogen,
        instellingen,
        recent: await recent.list(),
        map: documenten,
        openBijStart: host.takeOpenBijStart(caller),
      };
    },
    "app/leeft": async () => ({}),
  };
}
