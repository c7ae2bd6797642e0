import { EXTENSIE, MAX_BESTAND_BYTES } from "#shared/document/agenda-bestand.ts";
import {
  ask,
  isBereikbaar,
  openAgenda,
  openSample,
  pathOf,
  showFailure,
  take,
  useApp,
} from "../state/app-store.ts";
import { toBase64 } from "../state/base64.ts";
import { useView } from "../state/view-store.ts";

/** Lets the user choose an agenda and opens it: a native dialog, or the file picker of the browser. */
export async function openBestand(): Promise<void> {
  const pad = await kiesBestand();
  if (pad !== null) await openPad(pad);
}

/** Opens the agenda at a path and shows its overzicht. */
export async function openPad(pad: string): Promise<boolean> {
  const gelukt = await openAgenda({ pad, bijGebruik: "lezen" });
  if (gelukt) useView.getState().ga({ scherm: "overzicht" });
  return gelukt;
}

/** Opens a fresh copy of the sample and shows its overzicht. */
export async function openVoorbeeld(): Promise<void> {
  if (await openSample()) useView.getState().ga({ scherm: "overzicht" });
}

/** Opens a file that was dropped on the window or picked in the browser. */
export async function openFile(file: File | null): Promise<boolean> {
  if (!file) return false;
  const pad = await padVan(file);
  return pad === null ? false : openPad(pad);
}

/** Lets the user choose an agenda file and answers where it is; null when none was chosen. */
export async function kiesBestand(): Promise<string | null> {
  if (useApp.getState().start?.dialogen)
    return (await ask("bestand/kies", { doel: "openen", voorstel: "" }))?.pad ?? null;
  const file = await pickFile();
  return file ? padVan(file) : null;
}

/** Writes the file now, without waiting for the pause in typing. */
export async function bewaarNu(): Promise<void> {
  const session = useApp.getState().session;
  if (!session || session.alleenLezen || !isBereikbaar()) return;
  await session.flush();
  const status = await ask("agenda/bewaar", { sessie: session.geopend.sessie });
  if (status) session.store.setState({ status });
}

/** Writes the file again where it was before it was gone. */
export async function zetTerug(): Promise<void> {
  const session = useApp.getState().session;
  if (!session || !isBereikbaar()) return;
  await session.flush();
  const status = await ask("agenda/zetTerug", { sessie: session.geopend.sessie });
  if (status) session.store.setState({ status });
}

/** Goes on in a copy: at a place the user chooses, or in the browser by downloading the file. */
export async function bewaarAls(): Promise<void> {
  const { session, start } = useApp.getState();
  if (!session || !isBereikbaar()) return;
  await session.flush();
  const { sessie } = session.geopend;
  const { bestandsnaam } = session.store.getState().bestand;
  if (!start?.dialogen) return download(sessie);
  const gekozen = await ask("bestand/kies", { doel: "bewaren", voorstel: bestandsnaam });
  if (gekozen?.pad) take(await ask("agenda/bewaarAls", { sessie, pad: gekozen.pad }));
}

async function download(sessie: string): Promise<void> {
  const klaar = await ask("bestand/download", { sessie });
  if (!klaar) return;
  const link = document.createElement("a");
  link.href = klaar.url;
  link.download = "";
  link.click();
  useView.getState().meld({ soort: "gereed", kop: "Een kopie staat bij uw downloads" });
}

function pickFile(): Promise<File | null> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = `${EXTENSIE},.json,application/json`;
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0] ?? null));
    input.addEventListener("cancel", () => resolve(null));
    input.click();
  });
}

/** Where a file of the user is for the host: its own path, or where it was taken in. */
async function padVan(file: File): Promise<string | null> {
  return pathOf(file) ?? (await upload(file));
}

async function upload(file: File): Promise<string | null> {
  if (file.size > MAX_BESTAND_BYTES) {
    showFailure({ code: "file-too-large", detail: file.name });
    return null;
  }
  const inhoud = toBase64(new Uint8Array(await file.arrayBuffer()));
  const ontvangen = await ask("bestand/ontvang", { naam: file.name, inhoud });
  return ontvangen?.pad ?? null;
}
