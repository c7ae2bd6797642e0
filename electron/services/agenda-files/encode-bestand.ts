import * as Y from "yjs";
import { ExpectedFailure } from "#shared/api/reply.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import {
  type AgendaBestand,
  BESTAND_VERSIE,
  FORMAAT,
  MAX_BESTAND_BYTES,
} from "#shared/document/agenda-bestand.ts";
import { pastInMaten } from "#shared/document/maten.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { checksums } from "./checksums.ts";

/** The file of a document, ready to be written as JSON. */
export function encodeBestand(doc: Y.Doc, agenda: Agenda = readAgenda(doc)): AgendaBestand {
  const crdt = Buffer.from(Y.encodeStateAsUpdate(doc)).toString("base64");
  return { formaat: FORMAAT, versie: BESTAND_VERSIE, agenda, crdt, sha256: checksums(agenda, crdt) };
}

/** The bytes of a file on disk; refused when what is in it, or its size, could not be opened again. */
export function bestandBytes(bestand: AgendaBestand): Buffer {
  if (!pastInMaten(bestand.agenda)) throw new ExpectedFailure("agenda-too-large");
  const bytes = Buffer.from(`${JSON.stringify(bestand)}\n`, "utf8");
  if (bytes.length > MAX_BESTAND_BYTES) throw new ExpectedFailure("agenda-too-large");
  return bytes;
}
