import * as Y from "yjs";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Client } from "#shared/api/client.ts";
import type { Geopend } from "#shared/api/contract.ts";
import type { Melding } from "#shared/api/melding.ts";
import type { OpslagStatus } from "#shared/api/status.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { type Edit, kan, maak, type Werkblad } from "#shared/document/edits/edit.ts";
import { type BOEKHOUDING, GELADEN, HERSTELD } from "#shared/document/layout.ts";
import { AgendaProjection } from "#shared/document/projection.ts";
import { createUndo } from "#shared/document/undo.ts";
import { commitConcepten } from "../ui/concepten.ts";
import { AAN, type Aansluiting } from "./aansluiting.ts";
import { fromBase64 } from "./base64.ts";
import { NIETS_ONDERWEG, type Onderweg } from "./bewaring.ts";
import { inVerblijf } from "./in-verblijf.ts";
import { kijkersVan } from "./kijkers.ts";
import type { Plank } from "./plank.ts";
import { stash, takeStash } from "./stash.ts";
import { uitgetypt } from "./uitgetypt.ts";
import { createVerzending, type Verzending, type VerzendingOpties } from "./verzending.ts";

/** What a view can read of an open agenda; a projection, changed only by the document itself. */
export type SessionState = Readonly<{
  agenda: Agenda;
  status: OpslagStatus;
  aansluiting: Aansluiting;
  onderweg: Onderweg;
  /** Edits an earlier page could not hand over are there, and cannot go into an agenda that is only to be read. */
  blijftLiggen: boolean;
  /** What the user must hear about the file. */
  meldingen: readonly Melding[];
  /** Where the file is now: it is followed when somebody moves it. */
  bestand: Readonly<{ pad: string; bestandsnaam: string }>;
  canUndo: boolean;
  canRedo: boolean;
}>;

/** One open agenda in this window: the document, its projection, its undo history and its way to the disk. */
export type AgendaSession = Readonly<{
  /** As the host has it open now: another one when it lost it, or when it is another host. */
  readonly geopend: Geopend;
  doc: Y.Doc;
  undo: Y.UndoManager;
  store: StoreApi<SessionState>;
  /** Tells a view that what it shows may be another; see `kijkersVan`. */
  kijk: (kijker: () => void) => () => void;
  alleenLezen: boolean;
  /** Makes an edit as one step to undo (with what else is typed during the same stay in a field), or as the app's own bookkeeping; answers whether it changed anything. */
  doe: (edit: Edit, origin?: typeof BOEKHOUDING) => boolean;
  /** Whether an edit would change anything now. */
  kan: (edit: Edit) => boolean;
  prullenbak: AgendaProjection["prullenbak"];
  /** Asks the host for something that changes the agenda; what changes by it is one step to undo. */
  alsStap: <T>(vraag: () => Promise<T>) => Promise<T>;
  /** Waits until every edit is in the journaal, or was refused. */
  flush: Verzending["flush"];
  sluitAan: Verzending["sluitAan"];
  metWachtend: Verzending["metWachtend"];
  laatVallen: Verzending["laatVallen"];
  destroy: () => void;
}>;

/** Origin of edits that were under way when the page went away: sent again, and no step to undo. */
const TERUG = Symbol("terug");

type Opties = Readonly<{
  client: Client;
  geopend: Geopend;
  /** Keeps what the host has not acknowledged, also over a reload. */
  plank: Plank;
  naam: () => string;
  /** Hears that another program took the file over; what was typed here has been handed over by then. */
  onTakenOver: () => void;
  /** Hears that the file is at another path. */
  onMoved: (pad: string) => void;
  /** Hears that the agenda is open again at a host that was away, when edits were waiting for that. */
  onWeerAan: () => void;
  /** Hears that edits an earlier page could not hand over are here now. */
  onOpgenomen: () => void;
}>;

/** Of one soort what was told last is true. */
const metMelding = (meldingen: readonly Melding[], nieuw: Melding): readonly Melding[] => [
  ...meldingen.filter(({ soort }) => soort !== nieuw.soort),
  nieuw,
];

/** Tells the views how the edits of a window get to the host. */
function meldIn(
  store: StoreApi<SessionState>,
  { onTakenOver, onWeerAan }: Opties,
): Omit<VerzendingOpties, "client" | "doc" | "geopend" | "plank"> {
  return {
    pad: () => store.getState().bestand.pad,
    onFailure: (failure) =>
      store.setState({ status: { kind: "niet-opgeslagen", ...failure, journaal: false } }),
    onAansluiting: (aansluiting) => store.setState({ aansluiting }),
    onOnderweg: (onderweg) => store.setState({ onderweg }),
    onLezerTerug: onTakenOver,
    onWeerAan: ({ pad, bestandsnaam, status, meldingen }, wachtten) => {
      const nu: OpslagStatus = wachtten ? { kind: "bezig" } : status;
      store.setState({ bestand: { pad, bestandsnaam }, status: nu, meldingen });
      if (wachtten) onWeerAan();
    },
  };
}

/** Takes up what an earlier page could not hand over; true when it cannot, and that stays where it is. */
async function neemOp(verzending: Verzending, { geopend, onOpgenomen }: Opties): Promise<boolean> {
  if (geopend.alleenLezen) return (await verzending.metWachtend()).isMeer;
  if (await verzending.neemOp(takeStash(geopend.pad), TERUG)) onOpgenomen();
  return false;
}

/** What the host does while it was asked for something here is one step to undo. */
function stappen(
  undo: Y.UndoManager,
): Pick<AgendaSession, "alsStap"> & Readonly<{ isInStap: () => boolean }> {
  let inStap = false;
  return {
    isInStap: () => inStap,
    alsStap: async (vraag) => {
      undo.stopCapturing();
      inStap = true;
      try {
        return await vraag();
      } finally {
        inStap = false;
        undo.stopCapturing();
      }
    },
  };
}

const beginStaat = ({ status, meldingen, pad, bestandsnaam }: Geopend, agenda: Agenda): SessionState => ({
  agenda,
  status,
  aansluiting: AAN,
  onderweg: NIETS_ONDERWEG,
  blijftLiggen: false,
  meldingen,
  bestand: { pad, bestandsnaam },
  canUndo: false,
  canRedo: false,
});

/** Takes up an opened agenda: from here on every edit of the document goes to the journaal at once. */
export function createAgendaSession(opties: Opties): AgendaSession {
  const { client, geopend, naam, onTakenOver, onMoved } = opties;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, fromBase64(geopend.update), GELADEN);
  const projection = new AgendaProjection(doc);
  const undo = createUndo(doc);
  const store = createStore<SessionState>(() => beginStaat(geopend, projection.agenda));

  const verzending = createVerzending({ ...opties, ...meldIn(store, opties), doc });
  const stopProjection = projection.subscribe(() => store.setState({ agenda: projection.agenda }));
  let laatste = Number.NEGATIVE_INFINITY;
  const onUpdate = (update: Uint8Array, origin: unknown) => {
    if (origin === GELADEN || origin === HERSTELD || geopend.alleenLezen) return;
    store.setState({ status: { kind: "bezig" } });
    laatste = performance.now();
    verzending.send(update);
  };
  doc.on("update", onUpdate);
  void neemOp(verzending, opties).then((blijftLiggen) => blijftLiggen && store.setState({ blijftLiggen }));
  const onPageHide = () => {
    commitConcepten();
    stash(store.getState().bestand.pad, verzending.pending());
  };
  window.addEventListener("pagehide", onPageHide);
  const { alsStap, isInStap } = stappen(undo);
  // The rest of a sentence is still for the new owner: it goes to the journaal that is left behind.
  const geefOver = async () => {
    await uitgetypt(() => laatste);
    await verzending.flush();
    onTakenOver();
  };
  const onStatus = (status: OpslagStatus) => {
    if (status.kind === "alleen-lezen" && !geopend.alleenLezen) void geefOver();
    else if (verzending.isEmpty() || status.kind !== "opgeslagen") store.setState({ status });
  };
  const stopEvents = client.subscribe((event) => {
    if (!("sessie" in event) || event.sessie !== verzending.geopend().sessie) return;
    switch (event.type) {
      case "agenda/update":
        return Y.applyUpdate(doc, fromBase64(event.update), isInStap() ? HERSTELD : GELADEN);
      case "agenda/verplaatst":
        store.setState({ bestand: { pad: event.pad, bestandsnaam: event.bestandsnaam } });
        return onMoved(event.pad);
      case "agenda/melding":
        return store.setState(({ meldingen }) => ({ meldingen: metMelding(meldingen, event.melding) }));
      case "agenda/status":
        return onStatus(event.status);
    }
  });
  const onHistory = () => store.setState({ canUndo: undo.canUndo(), canRedo: undo.canRedo() });
  for (const name of ["stack-item-added", "stack-item-popped", "stack-cleared"] as const)
    undo.on(name, onHistory);

  const blad = (): Werkblad => ({
    doc,
    agenda: projection.agenda,
    stempel: { op: new Date().toISOString(), door: naam() },
  });
  const alleenLezen = geopend.alleenLezen !== null;

  return {
    get geopend() {
      return verzending.geopend();
    },
    doc,
    undo,
    store,
    kijk: kijkersVan(doc, store),
    alleenLezen,
    doe: (edit, origin) =>
      !alleenLezen &&
      (origin ? maak(blad(), edit, origin) : inVerblijf(undo, (eigen) => maak(blad(), edit, eigen))),
    kan: (edit) => !alleenLezen && kan(blad(), edit),
    prullenbak: () => projection.prullenbak(),
    alsStap,
    flush: verzending.flush,
    sluitAan: verzending.sluitAan,
    metWachtend: verzending.metWachtend,
    laatVallen: verzending.laatVallen,
    destroy: () => {
      stopProjection();
      stopEvents();
      verzending.destroy();
      window.removeEventListener("pagehide", onPageHide);
      doc.off("update", onUpdate);
      undo.destroy();
      projection.destroy();
      doc.destroy();
    },
  };
}
