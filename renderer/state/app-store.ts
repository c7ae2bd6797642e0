import { create } from "zustand";
import { type Client, createClient } from "#shared/api/client.ts";
import type { Geopend, Input, Method, Output, RecentAgenda } from "#shared/api/contract.ts";
import type { Instellingen } from "#shared/api/instellingen.ts";
import type { Failure, Reply } from "#shared/api/reply.ts";
import type { OpslagStatus } from "#shared/api/status.ts";
import { failureMessage } from "../failure-messages.ts";
import { chooseBridge } from "../transport/choose-bridge.ts";
import { type Verbinding, volgHartslag } from "../transport/hartslag.ts";
import { commitConcepten } from "../ui/concepten.ts";
import { type AgendaSession, createAgendaSession, type SessionState } from "./agenda-session.ts";
import { laatLos } from "./maak-nieuw.ts";
import { browserPlank } from "./plank.ts";
import { useVerbinding } from "./verbinding.ts";
import { useView } from "./view-store.ts";

const bridge = chooseBridge();

/** Typed requests to the host this page runs in. */
export const client: Client = createClient(bridge);

/** The path of a file dropped on this window, where the host can know it. */
export const pathOf = (file: File): string | null => bridge.pathOf?.(file) ?? null;

/** Shows the whole page larger or smaller; null in a browser, which does that by itself. */
export const zoomPagina: ((factor: number) => void) | null = bridge.zoom ?? null;

const OPEN_PAD = "meerjarenagenda.pad";

/** How long the window stays empty for an agenda that is on its way; after that the start screen stands there. */
const GEDULD_MS = 1_000;

type Start = Output<"app/start">;

type AppState = Readonly<{
  start: Start | null;
  instellingen: Instellingen;
  recent: readonly RecentAgenda[];
  session: AgendaSession | null;
}>;

/** What this window knows outside the agenda: the host, the settings, the recent agendas and the open session. */
export const useApp = create<AppState>(() => ({
  start: null,
  instellingen: {
    naam: "",
    naamGevraagd: false,
    thema: "systeem",
    zoom: 1,
    spelling: true,
    typografie: true,
    lettertoetsen: true,
    eigenWoorden: [],
  },
  recent: [],
  session: null,
}));

/** Starts the window: reads settings and takes up the agenda that was open before a reload or asked for at start. */
export async function startApp(): Promise<void> {
  volgHartslag(bridge.request, toonVerbinding);
  const reply = await client.request("app/start", {});
  if (!reply.ok) return showFailure(reply.failure);
  const { instellingen, recent, openBijStart } = reply.value;
  useApp.setState({ instellingen, recent });
  const pad = sessionStorage.getItem(OPEN_PAD) ?? openBijStart;
  if (pad) await Promise.race([openAgenda({ pad, bijGebruik: "lezen" }), wacht(GEDULD_MS)]);
  useApp.setState({ start: reply.value });
}

let geenVerbinding: number | null = null;

/** Lets the views know; on the start screen, which has no status line, a message says it for as long as it is true. */
function toonVerbinding(verbinding: Verbinding): void {
  useVerbinding.setState({ verbinding });
  if (geenVerbinding !== null) useView.getState().sluitToast(geenVerbinding);
  const zeg = verbinding !== "verbonden" && useApp.getState().session === null;
  geenVerbinding = zeg ? useView.getState().meld({ soort: "fout", ...GEEN_VERBINDING }) : null;
}

const GEEN_VERBINDING = {
  kop: "Geen verbinding met het programma",
  tekst: "Dit venster gaat verder zodra het programma weer antwoordt. Is het gestopt? Start de app opnieuw.",
} as const;

const wacht = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Makes a request and shows a refusal as a toast; null when refused. */
export async function ask<M extends Method>(method: M, input: Input<M>): Promise<Output<M> | null> {
  const reply: Reply<Output<M>> = await client.request(method, input);
  if (reply.ok) return reply.value;
  if (reply.failure.code !== "cancelled") showFailure(reply.failure);
  return null;
}

/** False, with a message, when the host cannot be asked anything now. */
export function isBereikbaar(): boolean {
  const isVerbonden = useVerbinding.getState().verbinding === "verbonden";
  if (!isVerbonden) showFailure({ code: "offline", detail: "" });
  return isVerbonden;
}

/** Shows a refusal as a toast with its Dutch sentence and next step. */
export function showFailure(failure: Failure): void {
  useView.getState().meld({ soort: "fout", ...failureMessage(failure) });
}

/** Opens the agenda at a path in this window. */
export async function openAgenda(input: Input<"agenda/open">): Promise<boolean> {
  return take(await ask("agenda/open", input));
}

/** Starts a new agenda and opens it in this window. */
export async function newAgenda(input: Input<"agenda/nieuw">): Promise<boolean> {
  return take(await ask("agenda/nieuw", input));
}

/** Opens a fresh copy of the sample. */
export async function openSample(): Promise<boolean> {
  return take(await ask("agenda/voorbeeld", {}));
}

/** Brings back an agenda whose file is gone, and opens it. */
export async function openVerwijderde(reeks: string): Promise<boolean> {
  return take(await ask("verwijderd/herstel", { reeks }));
}

/** Goes on with an agenda the host has just opened; null changes nothing. */
export function take(geopend: Geopend | null): boolean {
  if (!geopend) return false;
  const vorige = useApp.getState().session;
  laatLos();
  commitConcepten();
  vorige?.destroy();
  const session: AgendaSession = createAgendaSession({
    client,
    geopend,
    naam: () => useApp.getState().instellingen.naam.trim(),
    plank: browserPlank,
    onTakenOver: () => void openAgenda({ pad: padVan(session), bijGebruik: "lezen" }),
    onWeerAan: () => void zegWeerAan(session),
    onOpgenomen: () => void zegOpgenomen(session),
    onMoved: (pad) => {
      sessionStorage.setItem(OPEN_PAD, pad);
      useView.getState().meld({
        soort: "info",
        kop: "Het bestand is verplaatst of heeft een andere naam",
        tekst: `De app gaat daar verder en slaat op in ${pad}`,
      });
    },
  });
  sessionStorage.setItem(OPEN_PAD, geopend.pad);
  useApp.setState({ session });
  if (vorige && vorige.geopend.sessie !== geopend.sessie) {
    useView.getState().sluitToasts();
    void letGo(vorige);
  }
  return true;
}

/** Says it when everything that waited for the host is in the file, and not before. */
async function zegWeerAan(session: AgendaSession): Promise<void> {
  if (!(await isBewaard(session))) return;
  const tekst = "Wat u typte terwijl het programma weg was, is opgeslagen.";
  useView.getState().meld({ soort: "gereed", kop: "De verbinding is terug", tekst });
}

async function zegOpgenomen(session: AgendaSession): Promise<void> {
  if (!(await isBewaard(session))) return;
  const tekst = "U typte ze voordat dit venster opnieuw opende. Ze zijn nu opgeslagen.";
  useView.getState().meld({ soort: "gereed", kop: "Er stonden nog wijzigingen van u klaar", tekst });
}

async function isBewaard(session: AgendaSession): Promise<boolean> {
  await session.flush();
  const reply = await client.request("agenda/bewaar", { sessie: session.geopend.sessie });
  if (!reply.ok) return false;
  session.store.setState({ status: reply.value });
  return (await nietBezig(session.store)).kind === "opgeslagen";
}

/** How it ends: what was typed since is saved with it, and keeps the host at work a moment longer. */
function nietBezig(store: AgendaSession["store"]): Promise<OpslagStatus> {
  return new Promise((klaar) => {
    const kijk = ({ status }: SessionState) => {
      if (status.kind === "bezig") return;
      stop();
      klaar(status);
    };
    const stop = store.subscribe(kijk);
    kijk(store.getState());
  });
}

/** Where the file of a session is now. */
const padVan = (session: AgendaSession): string => session.store.getState().bestand.pad;

/** Tells the host that this window is done with a session, once everything of it has arrived there. */
async function letGo({ flush, geopend: { sessie } }: AgendaSession): Promise<void> {
  await flush();
  await client.request("agenda/sluit", { sessie });
}

/** Closes the agenda of this window and goes back to the start screen. */
export async function closeAgenda(): Promise<void> {
  const { session } = useApp.getState();
  if (!session || !isBereikbaar()) return;
  laatLos();
  commitConcepten();
  await session.flush();
  const reply = await client.request("agenda/sluit", { sessie: session.geopend.sessie });
  if (!reply.ok && reply.failure.code !== "no-session") return showFailure(reply.failure);
  sessionStorage.removeItem(OPEN_PAD);
  session.destroy();
  useApp.setState({ session: null, recent: (await ask("recent/lijst", {})) ?? [] });
  useView.getState().sluitToasts();
  useView.getState().ga({ scherm: "overzicht" });
}

/** Changes settings, at once in this window and for good on this computer. */
export async function saveInstellingen(velden: Partial<Instellingen>): Promise<void> {
  const instellingen = { ...useApp.getState().instellingen, ...velden };
  useApp.setState({ instellingen });
  await ask("instellingen/bewaar", instellingen);
}
