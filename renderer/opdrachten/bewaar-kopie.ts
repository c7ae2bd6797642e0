import * as Y from "yjs";
import {
  type AgendaBestand,
  BESTAND_VERSIE,
  checksumInvoer,
  EXTENSIE,
  FORMAAT,
} from "#shared/document/agenda-bestand.ts";
import { readAgenda } from "#shared/document/projection.ts";
import type { AgendaSession } from "../state/agenda-session.ts";
import { ask, openAgenda, useApp } from "../state/app-store.ts";
import { toBase64 } from "../state/base64.ts";
import { useVerbinding } from "../state/verbinding.ts";
import { useView } from "../state/view-store.ts";
import type { Verbinding } from "../transport/hartslag.ts";
import { commitConcepten } from "../ui/concepten.ts";

/** True when a copy can be kept now: at the host, or else by the browser itself, which a desktop window has not. */
export const kanKopieBewaren = (verbinding: Verbinding): boolean =>
  verbinding === "verbonden" || useApp.getState().start?.host === "browser";

/** Keeps the agenda as it is in this window: as a file among the documents that opens here, or as a download. */
export async function bewaarKopie(): Promise<void> {
  const { session } = useApp.getState();
  if (!session) return;
  commitConcepten();
  const naam = session.store.getState().bestand.bestandsnaam.replace(EXTENSIE, ` (kopie)${EXTENSIE}`);
  const inhoud = new TextEncoder().encode(JSON.stringify(await bestandVan(session)));
  if (useVerbinding.getState().verbinding !== "verbonden") return download(naam, inhoud);
  const ontvangen = await ask("bestand/ontvang", { naam, inhoud: toBase64(inhoud) });
  if (!ontvangen) return;
  session.laatVallen();
  await openAgenda({ pad: ontvangen.pad, bijGebruik: "lezen" });
}

async function bestandVan(session: AgendaSession): Promise<AgendaBestand> {
  const { doc } = await session.metWachtend();
  const agenda = readAgenda(doc);
  const crdt = toBase64(Y.encodeStateAsUpdate(doc));
  const sha256 = { agenda: await sha256Van(checksumInvoer(agenda)), crdt: await sha256Van(crdt) };
  return { formaat: FORMAAT, versie: BESTAND_VERSIE, agenda, crdt, sha256 };
}

async function sha256Van(tekst: string): Promise<string> {
  const som = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(tekst));
  return [...new Uint8Array(som)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function download(naam: string, inhoud: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([inhoud], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = naam;
  link.click();
  URL.revokeObjectURL(url);
  useView.getState().meld({ soort: "gereed", kop: "Een kopie staat bij uw downloads" });
}
