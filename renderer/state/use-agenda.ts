import { useStore } from "zustand";
import { raamwerkById, raamwerken } from "#assets/raamwerk/raamwerken.ts";
import type { Agenda } from "#shared/domain/agenda.ts";
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
  return useStore(useSession().store, select);
}

/** A part of the agenda; unchanged parts keep their identity. */
export function useAgenda<T>(select: (agenda: Agenda) => T): T {
  return useSessionState(({ agenda }) => select(agenda));
}

/** The raamwerk of the open agenda; the newest when the agenda names one this app does not have. */
export function useRaamwerk(): Raamwerk {
  const id = useAgenda((agenda) => agenda.raamwerk);
  const raamwerk = raamwerkById(id) ?? raamwerken.at(-1);
  if (!raamwerk) throw new Error("no raamwerk");
  return raamwerk;
}
