import * as Y from "yjs";
import { type AgendaSession, createAgendaSession } from "#renderer/state/agenda-session.ts";
import { createClient } from "#shared/api/client.ts";
import type { Geopend } from "#shared/api/contract.ts";
import type { AppEvent } from "#shared/api/events.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { aPlank } from "./a-plank.ts";

/** A request a window made, as the host gets it. */
type Verzoek = Readonly<{ method: string; input: unknown }>;

/** An open agenda in a window, with a host that takes every edit; tells what was asked, and can push events. */
export function aWindowSession(
  agenda: Agenda,
  geopend: Partial<Geopend> = {},
): {
  session: AgendaSession;
  verzoeken: Verzoek[];
  push: (event: AppEvent) => void;
  isOvergenomen: () => boolean;
} {
  let overgenomen = false;
  const verzoeken: Verzoek[] = [];
  const listeners = new Set<(event: AppEvent) => void>();
  const client = createClient({
    request: async (method, input) => {
      verzoeken.push({ method, input });
      return { ok: true, value: { volgnummer: verzoeken.length } };
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  const session = createAgendaSession({
    client,
    geopend: {
      sessie: "sessie-1",
      pad: "/map/regio.agenda.json",
      bestandsnaam: "regio.agenda.json",
      update: Buffer.from(Y.encodeStateAsUpdate(docFromAgenda(agenda))).toString("base64"),
      alleenLezen: null,
      meldingen: [],
      status: { kind: "opgeslagen", op: "2026-01-05T09:00:00.000Z" },
      ...geopend,
    },
    plank: aPlank(),
    naam: () => "Adviseur",
    onTakenOver: () => {
      overgenomen = true;
    },
    onMoved: () => {},
    onWeerAan: () => {},
    onOpgenomen: () => {},
  });
  return {
    session,
    verzoeken,
    push: (event) => listeners.forEach((listener) => void listener(event)),
    isOvergenomen: () => overgenomen,
  };
}
