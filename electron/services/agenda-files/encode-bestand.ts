import * as Y from "yjs";
import type { Agenda } from "#shared/document/agenda.ts";
import { type AgendaBestand, BESTAND_VERSIE, FORMAAT } from "#shared/document/agenda-bestand.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { checksums } from "./checksums.ts";

/** The file of a document, ready to be written as JSON. */
export function encodeBestand(doc: Y.Doc, agenda: Agenda = readAgenda(doc)): AgendaBestand {
  const crdt = Buffer.from(Y.encodeStateAsUpdate(doc)).toString("base64");
  return { formaat: FORMAAT, versie: BESTAND_VERSIE, agenda, crdt, sha256: checksums(agenda, crdt) };
}

/** The bytes of a file on disk. */
export function bestandBytes(bestand: AgendaBestand): Buffer {
  return Buffer.from(`${JSON.stringify(bestand)}\n`, "utf8");
}
