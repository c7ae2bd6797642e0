import { createHash } from "node:crypto";
import * as Y from "yjs";
import { raamwerkById } from "#assets/raamwerk/raamwerken.ts";
import {
  type AgendaBestand,
  BESTAND_VERSIE,
  checksumInvoer,
  FORMAAT,
} from "#shared/document/agenda-bestand.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { vraagById } from "#shared/domain/raamwerk.ts";
import type { Gegevens } from "./gegevens.ts";
import { maakDocument } from "./maak-agenda.ts";

/** The text of the agenda file of a sample: the same data gives the same bytes. */
export function maakBestand(gegevens: Gegevens): string {
  const doc = maakDocument(gegevens, vraagTekstVan(gegevens.agenda.velden.raamwerk));
  const agenda = readAgenda(doc);
  const crdt = Buffer.from(Y.encodeStateAsUpdate(doc)).toString("base64");
  const sha256 = createHash("sha256").update(checksumInvoer(agenda, crdt)).digest("hex");
  const bestand: AgendaBestand = { formaat: FORMAAT, versie: BESTAND_VERSIE, agenda, crdt, sha256 };
  return `${JSON.stringify(bestand, null, 2)}\n`;
}

function vraagTekstVan(raamwerkId: string): (vraagId: string) => string {
  const raamwerk = raamwerkById(raamwerkId);
  if (!raamwerk) throw new Error(`Raamwerk ${raamwerkId} is er niet.`);
  return (vraagId) => {
    const vraag = vraagById(raamwerk, vraagId);
    if (!vraag) throw new Error(`Vraag ${vraagId} staat niet in raamwerk ${raamwerkId}.`);
    return vraag.vraag;
  };
}
