import * as Y from "yjs";
import type { Client } from "#shared/api/client.ts";
import type { Geopend, Input } from "#shared/api/contract.ts";
import type { Failure, Reply } from "#shared/api/reply.ts";
import { readAgendaId } from "#shared/document/projection.ts";
import { AAN, type Aansluiting, inPassend, isWeigering, LOS, ontbrekend, sluitAan } from "./aansluiting.ts";
import { toBase64 } from "./base64.ts";
import { createBewaring, type Onderweg } from "./bewaring.ts";
import { createOutbox } from "./outbox.ts";
import type { Plank } from "./plank.ts";

/** A host that went away while the agenda was being opened again is asked once more after this. */
const OPNIEUW_MS = 1_000;

/** The way of the edits of a window to the host. */
export type Verzending = Readonly<{
  /** The agenda as the host has it open for this window now. */
  geopend: () => Geopend;
  send: (update: Uint8Array) => void;
  isEmpty: () => boolean;
  pending: () => Uint8Array | null;
  /** Waits until every edit is in the journaal, or was refused. */
  flush: () => Promise<void>;
  /** Opens the agenda again at a host that came back, or that lost it; what it lacks is sent. */
  sluitAan: (bijGebruik?: Input<"agenda/open">["bijGebruik"]) => Promise<void>;
  /** Takes up what an earlier page could not hand over, `onderweg` among it; answers whether that brought anything. */
  neemOp: (onderweg: Uint8Array | null, origin: unknown) => Promise<boolean>;
  /** The document as it is here, with all that waits on the shelf, in a document of its own; also whether that is more. */
  metWachtend: () => Promise<Readonly<{ doc: Y.Doc; isMeer: boolean }>>;
  /** What waits here is in a copy: it has to go nowhere any more. */
  laatVallen: () => void;
  destroy: () => void;
}>;

export type VerzendingOpties = Readonly<{
  client: Client;
  doc: Y.Doc;
  geopend: Geopend;
  plank: Plank;
  /** Where the file is now. */
  pad: () => string;
  onFailure: (failure: Failure) => void;
  onAansluiting: (aansluiting: Aansluiting) => void;
  onOnderweg: (onderweg: Onderweg) => void;
  /** Hears that the host of an agenda that is only read came back. */
  onLezerTerug: () => void;
  /** Hears how the agenda was opened again, and whether edits were waiting for that. */
  onWeerAan: (geopend: Geopend, wachtten: boolean) => void;
}>;

/** Makes the way to the host. Edits wait here, also over a reload, while the host is away or has lost the session. */
export function createVerzending(opties: VerzendingOpties): Verzending {
  const { client, doc, plank } = opties;
  let { geopend } = opties;
  let aansluiting = AAN;
  let bezig: Promise<void> | null = null;
  let voorbij = false;

  const outbox = createOutbox(lever);
  outbox.onFailure(opties.onFailure);
  const bewaring = createBewaring(plank, readAgendaId(doc), opties.onOnderweg);
  outbox.onEmpty(bewaring.leeg);
  const stopReconnect = client.onReconnect(() =>
    geopend.alleenLezen ? opties.onLezerTerug() : void weerAan(),
  );

  async function lever(update: Uint8Array): Promise<Reply | null> {
    if (aansluiting.kind !== "aan") return null;
    const reply = await client.request("agenda/wijzig", { sessie: geopend.sessie, update: toBase64(update) });
    if (reply.ok) return reply;
    const { code } = reply.failure;
    if (code === "no-session") void weerAan();
    return code === "offline" || code === "no-session" ? null : reply;
  }

  function zet(nieuw: Aansluiting): void {
    aansluiting = nieuw;
    opties.onAansluiting(nieuw);
  }

  async function weerAan(bijGebruik: Input<"agenda/open">["bijGebruik"] = "lezen"): Promise<void> {
    // Of a window that has gone on to another agenda the shelf keeps what was not handed over.
    if (voorbij) return outbox.stop();
    bezig ??= probeer(bijGebruik).finally(() => {
      bezig = null;
    });
    return bezig;
  }

  async function probeer(bijGebruik: Input<"agenda/open">["bijGebruik"]): Promise<void> {
    zet(LOS);
    const antwoord = await sluitAan(client, doc, { pad: opties.pad(), bijGebruik });
    if (antwoord === null) return void setTimeout(() => void weerAan(), OPNIEUW_MS);
    if (isWeigering(antwoord)) return zet({ kind: "geweigerd", failure: antwoord });
    geopend = { ...antwoord, meldingen: antwoord.meldingen.filter(({ soort }) => soort !== "teruggevonden") };
    const rest = ontbrekend(doc, antwoord);
    const wachtten = rest !== null || !outbox.isEmpty();
    zet(AAN);
    if (rest !== null) outbox.send(rest);
    opties.onWeerAan(geopend, wachtten);
  }

  function send(update: Uint8Array): void {
    bewaring.add(update);
    outbox.send(update);
  }

  return {
    geopend: () => geopend,
    send,
    isEmpty: outbox.isEmpty,
    pending: outbox.pending,
    flush: async () => {
      if (aansluiting.kind !== "geweigerd") await outbox.flush();
    },
    sluitAan: weerAan,
    neemOp: async (onderweg, origin) => {
      const erBij = inPassend(doc, origin);
      const meteen = onderweg === null ? "niets nieuws" : erBij(onderweg);
      if (onderweg && meteen === "past niet") await plank.zet(readAgendaId(doc), onderweg).catch(() => {});
      let nieuw = meteen === "nieuw";
      await bewaring.neem((update) => {
        if (voorbij) return false;
        const uitkomst = erBij(update);
        nieuw ||= uitkomst === "nieuw";
        return uitkomst !== "past niet";
      });
      if (outbox.isEmpty() && !voorbij) bewaring.leeg();
      return nieuw;
    },
    metWachtend: async () => {
      const kopie = new Y.Doc();
      Y.applyUpdate(kopie, Y.encodeStateAsUpdate(doc));
      const erBij = inPassend(kopie, null);
      const uitkomsten = (await bewaring.lees()).map(erBij);
      return { doc: kopie, isMeer: uitkomsten.includes("nieuw") };
    },
    laatVallen: bewaring.leeg,
    destroy: () => {
      voorbij = true;
      stopReconnect();
      bewaring.stop();
      if (aansluiting.kind !== "aan") outbox.stop();
    },
  };
}
