import { createStore } from "zustand/vanilla";
import { AAN } from "#renderer/state/aansluiting.ts";
import type { AgendaSession, SessionState } from "#renderer/state/agenda-session.ts";
import { NIETS_ONDERWEG } from "#renderer/state/bewaring.ts";
import { inVerblijf } from "#renderer/state/in-verblijf.ts";
import { kijkersVan } from "#renderer/state/kijkers.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { type Edit, kan, maak } from "#shared/document/edits/edit.ts";
import { AgendaProjection } from "#shared/document/projection.ts";
import { createUndo } from "#shared/document/undo.ts";
import type { Wijziging } from "#shared/domain/wijziging.ts";
import { anAgenda, STEMPEL } from "./an-agenda.ts";

/** An open agenda as a screen knows it, with a real document, projection and undo, and nobody to send edits to. */
export function aSession(
  agenda: Agenda = anAgenda(),
  velden: Partial<AgendaSession> = {},
  stempel: Wijziging = STEMPEL,
): AgendaSession {
  const doc = docFromAgenda(agenda);
  const projection = new AgendaProjection(doc);
  const undo = createUndo(doc);
  const store = createStore<SessionState>(() => ({
    agenda: projection.agenda,
    status: { kind: "bezig" },
    aansluiting: AAN,
    onderweg: NIETS_ONDERWEG,
    blijftLiggen: false,
    meldingen: [],
    bestand: { pad: "/map/regio.agenda.json", bestandsnaam: "regio.agenda.json" },
    canUndo: false,
    canRedo: false,
  }));
  projection.subscribe(() => store.setState({ agenda: projection.agenda }));
  const blad = () => ({ doc, agenda: projection.agenda, stempel });
  const session: AgendaSession = {
    geopend: {
      sessie: "sessie-1",
      pad: "/proef.agenda.json",
      bestandsnaam: "proef.agenda.json",
      update: "",
      alleenLezen: null,
      meldingen: [],
      status: { kind: "bezig" },
    },
    doc,
    undo,
    store,
    kijk: kijkersVan(doc, store),
    alleenLezen: false,
    doe: (edit: Edit, origin) =>
      !session.alleenLezen &&
      (origin ? maak(blad(), edit, origin) : inVerblijf(undo, (eigen) => maak(blad(), edit, eigen))),
    kan: (edit: Edit) => !session.alleenLezen && kan(blad(), edit),
    prullenbak: () => projection.prullenbak(),
    alsStap: (vraag) => vraag(),
    flush: async () => {},
    sluitAan: async () => {},
    metWachtend: async () => ({ doc, isMeer: false }),
    laatVallen: () => {},
    destroy: () => {},
    ...velden,
  };
  return session;
}
