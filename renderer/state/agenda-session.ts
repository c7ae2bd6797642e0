import * as Y from "yjs";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Client } from "#shared/api/client.ts";
import type { Geopend } from "#shared/api/contract.ts";
import type { OpslagStatus } from "#shared/api/status.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { type Edit, kan, maak, type Werkblad } from "#shared/document/edits/edit.ts";
import { type BOEKHOUDING, GELADEN, HERSTELD } from "#shared/document/layout.ts";
import { AgendaProjection } from "#shared/document/projection.ts";
import { createUndo } from "#shared/document/undo.ts";
import { commitConcepten } from "../ui/concepten.ts";
import { fromBase64, toBase64 } from "./base64.ts";
import { kijkersVan } from "./kijkers.ts";
import { createOutbox } from "./outbox.ts";
import { stash, takeStash } from "./stash.ts";
import { uitgetypt } from "./uitgetypt.ts";

/** What a view can read of an open agenda; a projection, changed only by the document itself. */
export type SessionState = Readonly<{
  agenda: Agenda;
  status: OpslagStatus;
  /** Where the file is now: it is followed when somebody moves it. */
  bestand: Readonly<{ pad: string; bestandsnaam: string }>;
  canUndo: boolean;
  canRedo: boolean;
}>;

/** One open agenda in this window: the document, its projection, its undo history and its way to the disk. */
export type AgendaSession = Readonly<{
  geopend: Geopend;
  doc: Y.Doc;
  undo: Y.UndoManager;
  store: StoreApi<SessionState>;
  /** Tells a view that what it shows may be another; see `kijkersVan`. */
  kijk: (kijker: () => void) => () => void;
  alleenLezen: boolean;
  /** Makes an edit as one step to undo, or as the app's own bookkeeping; answers whether it changed anything. */
  doe: (edit: Edit, origin?: typeof BOEKHOUDING) => boolean;
  /** Whether an edit would change anything now. */
  kan: (edit: Edit) => boolean;
  prullenbak: AgendaProjection["prullenbak"];
  /** Asks the host for something that changes the agenda; what changes by it is one step to undo. */
  alsStap: <T>(vraag: () => Promise<T>) => Promise<T>;
  /** Waits until every edit is in the journaal, or was refused. */
  flush: () => Promise<void>;
  destroy: () => void;
}>;

/** Origin of edits that were under way when the page went away: sent again, and no step to undo. */
const TERUG = Symbol("terug");

type Opties = Readonly<{
  client: Client;
  geopend: Geopend;
  naam: () => string;
  /** Hears that another program took the file over; what was typed here has been handed over by then. */
  onTakenOver: () => void;
  /** Hears that the file is at another path. */
  onMoved: (pad: string) => void;
}>;

/** Takes up an opened agenda: from here on every edit of the document goes to the journaal at once. */
export function createAgendaSession({ client, geopend, naam, onTakenOver, onMoved }: Opties): AgendaSession {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, fromBase64(geopend.update), GELADEN);
  const projection = new AgendaProjection(doc);
  const undo = createUndo(doc);
  const store = createStore<SessionState>(() => ({
    agenda: projection.agenda,
    status: geopend.status,
    bestand: { pad: geopend.pad, bestandsnaam: geopend.bestandsnaam },
    canUndo: false,
    canRedo: false,
  }));

  const outbox = createOutbox(async (update) => {
    const reply = await client.request("agenda/wijzig", { sessie: geopend.sessie, update: toBase64(update) });
    return reply.ok || reply.failure.code !== "offline" ? reply : null;
  });
  outbox.onFailure((failure) =>
    store.setState({ status: { kind: "niet-opgeslagen", ...failure, journaal: false } }),
  );

  const stopProjection = projection.subscribe(() => store.setState({ agenda: projection.agenda }));
  let laatste = Number.NEGATIVE_INFINITY;
  const onUpdate = (update: Uint8Array, origin: unknown) => {
    if (origin === GELADEN || origin === HERSTELD || geopend.alleenLezen) return;
    store.setState({ status: { kind: "bezig" } });
    laatste = performance.now();
    outbox.send(update);
  };
  doc.on("update", onUpdate);
  const onderweg = takeStash(geopend.pad);
  if (onderweg) Y.applyUpdate(doc, onderweg, TERUG);
  const onPageHide = () => {
    commitConcepten();
    stash(store.getState().bestand.pad, outbox.pending());
  };
  window.addEventListener("pagehide", onPageHide);
  let inStap = false;
  const alsStap = async <T>(vraag: () => Promise<T>): Promise<T> => {
    undo.stopCapturing();
    inStap = true;
    try {
      return await vraag();
    } finally {
      inStap = false;
      undo.stopCapturing();
    }
  };
  // The rest of a sentence is still for the new owner: it goes to the journaal that is left behind.
  const geefOver = async () => {
    await uitgetypt(() => laatste);
    await outbox.flush();
    onTakenOver();
  };
  const stopEvents = client.subscribe((event) => {
    if (!("sessie" in event) || event.sessie !== geopend.sessie) return;
    if (event.type === "agenda/update")
      Y.applyUpdate(doc, fromBase64(event.update), inStap ? HERSTELD : GELADEN);
    else if (event.type === "agenda/verplaatst") {
      const { pad, bestandsnaam } = event;
      store.setState({ bestand: { pad, bestandsnaam } });
      onMoved(pad);
    } else if (event.status.kind === "alleen-lezen") void geefOver();
    else if (outbox.isEmpty() || event.status.kind !== "opgeslagen") store.setState({ status: event.status });
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
    geopend,
    doc,
    undo,
    store,
    kijk: kijkersVan(doc, store),
    alleenLezen,
    doe: (edit, origin) => !alleenLezen && maak(blad(), edit, origin),
    kan: (edit) => !alleenLezen && kan(blad(), edit),
    prullenbak: () => projection.prullenbak(),
    alsStap,
    flush: outbox.flush,
    destroy: () => {
      stopProjection();
      stopEvents();
      window.removeEventListener("pagehide", onPageHide);
      doc.off("update", onUpdate);
      undo.destroy();
      projection.destroy();
      doc.destroy();
    },
  };
}
