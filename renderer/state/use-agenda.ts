import { useMemo, useSyncExternalStore } from "react";
import { raamwerkVan } from "#assets/raamwerk/raamwerken.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { type GekozenRaamwerk, toonbaarRaamwerk } from "#shared/domain/gekozen-raamwerk.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import type { AgendaSession, SessionState } from "./agenda-session.ts";
import { useApp } from "./app-store.ts";

/** The open session; only for views that are shown while an agenda is open. */
export function useSession(): AgendaSession {
  const session = useApp((state) => state.session);
  if (!session) throw new Error("useSession outside an open agenda");
  return session;
}

/** A part of the session's state; the view is drawn again only when that part changes. */
export function useSessionState<T>(select: (state: SessionState) => T): T {
  const { kijk, store } = useSession();
  return useSyncExternalStore(kijk, () => select(store.getState()));
}

/** A part of the agenda; unchanged parts keep their identity. */
export function useAgenda<T>(select: (agenda: Agenda) => T): T {
  return useSessionState(({ agenda }) => select(agenda));
}

/** The raamwerk the open agenda names; the same object until it names another. */
export function useGekozenRaamwerk(): GekozenRaamwerk {
  const raamwerk = useAgenda((agenda) => agenda.raamwerk);
  return useMemo(() => raamwerkVan({ raamwerk }), [raamwerk]);
}

/** The raamwerk to show the open agenda by. */
export function useRaamwerk(): Raamwerk {
  return toonbaarRaamwerk(useGekozenRaamwerk());
}
