import { useMemo } from "react";
import { ZoekIndex } from "#shared/zoeken/zoek-index.ts";
import type { AgendaSession } from "../state/agenda-session.ts";
import { useAgenda, useRaamwerk, useSession } from "../state/use-agenda.ts";

const indexen = new WeakMap<AgendaSession, ZoekIndex>();

/** The index of the open agenda as it is now; built when it is first asked for, then kept up with every edit. */
export function useZoekIndex(): ZoekIndex {
  const session = useSession();
  const agenda = useAgenda((huidig) => huidig);
  const raamwerk = useRaamwerk();
  return useMemo(() => {
    const index = indexen.get(session) ?? new ZoekIndex();
    indexen.set(session, index);
    index.sync(agenda, raamwerk);
    return index;
  }, [session, agenda, raamwerk]);
}
