import * as Y from "yjs";
import type { Client } from "#shared/api/client.ts";
import type { Geopend, Input } from "#shared/api/contract.ts";
import type { Failure, FailureCode } from "#shared/api/reply.ts";
import { GELADEN } from "#shared/document/layout.ts";
import { readAgendaId } from "#shared/document/projection.ts";
import { fromBase64 } from "./base64.ts";

/** Whether the host has this agenda open for this window; when it refuses, the work is in the window alone. */
export type Aansluiting =
  | Readonly<{ kind: "aan" }>
  | Readonly<{ kind: "los" }>
  | Readonly<{ kind: "geweigerd"; failure: Failure }>;

export const AAN: Aansluiting = { kind: "aan" };
export const LOS: Aansluiting = { kind: "los" };

const LEES_REDEN: Readonly<Record<NonNullable<Geopend["alleenLezen"]>["reden"], FailureCode>> = {
  "nieuwere-versie": "newer-version",
  "in-gebruik": "file-in-use",
  "geen-schrijfrecht": "no-access",
  "te-traag": "takes-too-long",
};

/**
 * Opens the agenda of a window again at a host that came back, and takes in what it has. Answers the agenda as it was
 * opened, why it cannot go on there, or null when the host is away again.
 */
export async function sluitAan(
  client: Client,
  doc: Y.Doc,
  input: Input<"agenda/open">,
): Promise<Geopend | Failure | null> {
  const reply = await client.request("agenda/open", input);
  if (!reply.ok) return reply.failure.code === "offline" ? null : reply.failure;
  const { sessie, alleenLezen, bestandsnaam, update } = reply.value;
  const code = alleenLezen ? LEES_REDEN[alleenLezen.reden] : isAndere(doc, update) ? "other-lineage" : null;
  if (code !== null) {
    await client.request("agenda/sluit", { sessie });
    return { code, detail: bestandsnaam };
  }
  Y.applyUpdate(doc, fromBase64(update), GELADEN);
  return reply.value;
}

/** True for an answer that tells why not. */
export const isWeigering = (antwoord: Geopend | Failure): antwoord is Failure => "code" in antwoord;

/** What a host lacks that has opened this; null when it has everything that was made in this document. */
export function ontbrekend(doc: Y.Doc, { update }: Geopend): Uint8Array | null {
  const daar = Y.encodeStateVectorFromUpdate(fromBase64(update));
  const klokken = Y.decodeStateVector(daar);
  const hier = Y.decodeStateVector(Y.encodeStateVector(doc));
  const mist = [...hier].some(([wie, klok]) => klok > (klokken.get(wie) ?? 0));
  return mist ? Y.encodeStateAsUpdate(doc, daar) : null;
}

/** Puts updates in a document that stand on what is there, and tells whether they brought anything. */
export const inPassend =
  (doc: Y.Doc, origin: unknown) =>
  (update: Uint8Array): "nieuw" | "niets nieuws" | "past niet" => {
    if (!past(doc, update)) return "past niet";
    let nieuw = false;
    const note = () => {
      nieuw = true;
    };
    doc.on("update", note);
    Y.applyUpdate(doc, update, origin);
    doc.off("update", note);
    return nieuw ? "nieuw" : "niets nieuws";
  };

function past(doc: Y.Doc, update: Uint8Array): boolean {
  const proef = new Y.Doc();
  Y.applyUpdate(proef, Y.encodeStateAsUpdate(doc));
  Y.applyUpdate(proef, update);
  const { pendingStructs, pendingDs } = proef.store;
  proef.destroy();
  return pendingStructs === null && pendingDs === null;
}

function isAndere(doc: Y.Doc, update: string): boolean {
  const ander = new Y.Doc();
  Y.applyUpdate(ander, fromBase64(update));
  const id = readAgendaId(ander);
  ander.destroy();
  return id !== readAgendaId(doc);
}
