import * as Y from "yjs";
import type { Geopend } from "#shared/api/contract.ts";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { BESTAND_VERSIE, MAX_BESTAND_BYTES } from "#shared/document/agenda-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { metEigenIds } from "#shared/document/dubbele-ids.ts";
import { GELADEN } from "#shared/document/layout.ts";
import { vindOnbekend } from "#shared/document/onbekend.ts";
import { readAgenda } from "#shared/document/projection.ts";
import type { Agenda } from "#shared/domain/agenda.ts";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { readLimited } from "../files/read-limited.ts";
import { decodeUpdate } from "./decode-update.ts";
import type { Generaties } from "./generaties.ts";
import { parseBestand } from "./parse-bestand.ts";

export type Melding = Geopend["meldingen"][number];

/** A read agenda file: its document, and what the user must hear about it. */
export type Gelezen = Readonly<{
  doc: Y.Doc;
  agenda: Agenda;
  meldingen: readonly Melding[];
  /** What a newer app wrote that this one does not know; then the document may only be read. */
  onbekend: readonly string[];
  /** The file itself could not be used (whole), so it has to be put aside before it is replaced. */
  beschadigd: boolean;
}>;

/**
 * Reads an agenda file as far as it is intact: the document with its history; else the readable part as a new
 * lineage; else the newest generation. Refuses when there is nothing of the three.
 */
export async function leesAgendaBestand(
  pad: string,
  generaties?: Generaties,
  disk: Disk = realDisk,
): Promise<Gelezen> {
  const inhoud = await readLimited(pad, MAX_BESTAND_BYTES, disk);
  try {
    const { versie, crdt, agenda, agendaId } = parseBestand(inhoud, pad);
    const nieuwer = versie > BESTAND_VERSIE ? [`versie:${versie}`] : [];
    const doc = crdt === null ? null : await docFromCrdt(crdt);
    if (doc) return gelezen(doc, [], nieuwer, false);
    const terug = crdt === null && agenda !== null ? null : await fromGenerations(agendaId, generaties);
    if (terug) return terug;
    if (!agenda) throw new ExpectedFailure("file-damaged", pad);
    const damaged = inhoud.includes('"crdt"');
    return gelezen(docFromAgenda(metEigenIds(agenda)), [{ soort: "zonder-geschiedenis" }], nieuwer, damaged);
  } catch (error) {
    if (!isDamage(error)) throw error;
    const terug = await fromGenerations((await generaties?.findByPath(pad)) ?? null, generaties);
    if (terug) return terug;
    throw error;
  }
}

/** Only where this path is known to have held an agenda do its generations stand in for it. */
function isDamage(error: unknown): boolean {
  return (
    error instanceof ExpectedFailure &&
    ["file-damaged", "file-foreign", "file-empty", "not-an-agenda"].includes(error.code)
  );
}

/** The document of a base64 update that was read in a thread of its own; null when it cannot be read. */
export async function docFromCrdt(crdt: string): Promise<Y.Doc | null> {
  const update = await decodeUpdate(Buffer.from(crdt, "base64"));
  if (!update) return null;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update, GELADEN);
  return doc;
}

async function fromGenerations(
  agendaId: string | null,
  generaties: Generaties | undefined,
): Promise<Gelezen | null> {
  if (agendaId === null || !generaties) return null;
  for (const { id, op } of await generaties.list(agendaId)) {
    try {
      const { crdt } = parseBestand(await generaties.read(agendaId, id), id);
      const doc = crdt === null ? null : await docFromCrdt(crdt);
      if (doc) return gelezen(doc, [{ soort: "uit-generatie", van: op }], [], true);
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) throw error;
    }
  }
  return null;
}

function gelezen(
  doc: Y.Doc,
  meldingen: readonly Melding[],
  onbekend: readonly string[],
  beschadigd: boolean,
): Gelezen {
  return {
    doc,
    agenda: readAgenda(doc),
    meldingen,
    onbekend: [...onbekend, ...vindOnbekend(doc)],
    beschadigd,
  };
}
