import * as Y from "yjs";
import type { Geopend } from "#shared/api/contract.ts";
import { ExpectedFailure } from "#shared/api/reply.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { BESTAND_VERSIE, MAX_BESTAND_BYTES } from "#shared/document/agenda-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { metEigenIds } from "#shared/document/dubbele-ids.ts";
import { AGENDA_ROOT, GELADEN } from "#shared/document/layout.ts";
import { pastDocInMaten } from "#shared/document/maten.ts";
import { vindOnbekend } from "#shared/document/onbekend.ts";
import { readAgenda, readAgendaId } from "#shared/document/projection.ts";
import { upcastDoc } from "#shared/document/upcast.ts";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { readLimited } from "../files/read-limited.ts";
import { applyNew } from "./apply-new.ts";
import { bekendeReeks } from "./bekende-reeks.ts";
import { docFromUpdate } from "./decode-update.ts";
import type { Generaties } from "./generaties.ts";
import type { JournaalInhoud } from "./lees-journaal.ts";
import { copyOf, handEdit } from "./met-de-hand.ts";
import { parseBestand } from "./parse-bestand.ts";
import { applyJournaal } from "./teruggevonden.ts";

export type Melding = Geopend["meldingen"][number];

/** A read agenda file: its document in the shapes of now, and what the user must hear about it. */
export type Gelezen = Readonly<{
  doc: Y.Doc;
  /** The plain agenda of it, read when it is asked for. */
  agenda: Agenda;
  meldingen: readonly Melding[];
  /** What a newer app wrote that this one does not know; then the document may only be read. */
  onbekend: readonly string[];
  /** The history took too long to read: this is the readable part, and may only be read. */
  teTraag: boolean;
  /** The file itself could not be used (whole), so it has to be put aside before it is replaced. */
  beschadigd: boolean;
  /** What the disk holds of the document: it lacks what was done to read old shapes up, and what was changed by hand. */
  opSchijf: Uint8Array;
  /** The document without what was changed by hand; null when nothing was. */
  zonderHandwerk: Y.Doc | null;
}>;

type Gevonden = Pick<Gelezen, "doc" | "meldingen" | "onbekend" | "beschadigd"> &
  Partial<Pick<Gelezen, "teTraag">> &
  Readonly<{ handwerk?: Uint8Array | null }>;

export type LeesOpties = Readonly<{
  generaties?: Generaties;
  /** Edits that are not in the file yet: those of this agenda are added. */
  journalen?: readonly JournaalInhoud[];
  disk?: Disk;
  /** How long reading the history may take, in milliseconds; by default as long as `docFromUpdate` allows. */
  leestijd?: number | undefined;
}>;

/**
 * Reads an agenda file as far as it is intact: the document with its history; else the readable part as a new
 * lineage; else the newest generation. Refuses when there is nothing of the three. What was changed in the readable part
 * without the app is an edit of the history. Old shapes are read up last, over all that was found.
 */
export async function leesAgendaBestand(pad: string, opties: LeesOpties = {}): Promise<Gelezen> {
  const { doc, meldingen, onbekend, beschadigd, teTraag = false, handwerk = null } = await vind(pad, opties);
  const zonderHandwerk = handwerk && copyOf(doc);
  const journalen = teTraag ? [] : (opties.journalen ?? []);
  const teruggevonden = applyJournaal(doc, readAgendaId(doc), journalen);
  const opSchijf = Y.encodeStateVector(doc);
  if (handwerk) Y.applyUpdate(doc, handwerk, GELADEN);
  upcastDoc(doc);
  let agenda: Agenda | null = null;
  return {
    doc,
    get agenda() {
      agenda ??= readAgenda(doc);
      return agenda;
    },
    meldingen: [...meldingen, ...(handwerk ? [MET_DE_HAND] : []), ...teruggevonden],
    onbekend: [...onbekend, ...vindOnbekend(doc)],
    beschadigd,
    teTraag,
    opSchijf,
    zonderHandwerk,
  };
}

async function vind(pad: string, { generaties, disk = realDisk, leestijd }: LeesOpties): Promise<Gevonden> {
  const inhoud = await readLimited(pad, MAX_BESTAND_BYTES, disk);
  try {
    const parts = parseBestand(inhoud, pad);
    const { versie, crdt, heeftGeschiedenis, agendaId } = parts;
    const onbekend = versie > BESTAND_VERSIE ? [`versie:${versie}`] : [];
    const doc = crdt === null ? null : await docFromCrdt(crdt, leestijd).catch(tooSlow);
    if (doc === TE_TRAAG) return inTime(parts.agenda, onbekend, pad);
    if (doc) return { doc, meldingen: [], onbekend, beschadigd: false, handwerk: handEdit(parts, doc) };
    const { agenda } = parts;
    const terug = crdt === null && agenda !== null ? null : await fromKnown(agendaId, pad, generaties);
    if (terug) return terug;
    if (!agenda) throw new ExpectedFailure("file-damaged", pad);
    const meldingen = [{ soort: "zonder-geschiedenis" as const, beschadigd: heeftGeschiedenis }];
    return { ...readable(agenda), meldingen, onbekend, beschadigd: heeftGeschiedenis };
  } catch (error) {
    if (!isDamage(error)) throw error;
    const terug = await fromGenerations((await generaties?.findByPath(pad)) ?? null, generaties);
    if (terug) return terug;
    throw error;
  }
}

const readable = (agenda: Agenda) => ({ doc: docFromAgenda(metEigenIds(agenda)), meldingen: [] });

const MET_DE_HAND: Melding = { soort: "met-de-hand" };

const TE_TRAAG = Symbol("te traag");

/** What cannot be read in time is not known to be damaged. */
function tooSlow(error: unknown): typeof TE_TRAAG {
  if (error instanceof ExpectedFailure && error.code === "takes-too-long") return TE_TRAAG;
  throw error;
}

/** The readable part alone, of a file whose history is not there yet. */
function inTime(agenda: Agenda | null, onbekend: readonly string[], pad: string): Gevonden {
  if (!agenda) throw new ExpectedFailure("takes-too-long", pad);
  return { ...readable(agenda), onbekend, beschadigd: false, teTraag: true };
}

/** Only where this path is known to have held an agenda do its generations stand in for it. */
function isDamage(error: unknown): boolean {
  return (
    error instanceof ExpectedFailure &&
    ["file-damaged", "file-foreign", "file-empty", "not-an-agenda"].includes(error.code)
  );
}

/** The document of a base64 update; null when there is no agenda of any size in it, refused when that takes too long. */
export async function docFromCrdt(crdt: string, leestijd?: number): Promise<Y.Doc | null> {
  const doc = await docFromUpdate(Buffer.from(crdt, "base64"), leestijd);
  return doc?.getMap(AGENDA_ROOT).size && pastDocInMaten(doc) ? doc : null;
}

/** Only what was kept of this agenda from this very path stands in for its file. */
async function fromKnown(
  agendaId: string | null,
  pad: string,
  generaties: Generaties | undefined,
): Promise<Gevonden | null> {
  if (agendaId === null || !generaties) return null;
  return fromGenerations(await bekendeReeks({ generaties, agendaId, pad }), generaties);
}

async function fromGenerations(
  reeks: string | null,
  generaties: Generaties | undefined,
): Promise<Gevonden | null> {
  if (reeks === null || !generaties) return null;
  const gevonden = await nieuwsteStand(reeks, generaties);
  if (!gevonden) return null;
  const { doc, op } = gevonden;
  for (const update of await generaties.since(reeks)) applyNew(doc, update);
  return { doc, meldingen: [{ soort: "uit-generatie", van: op }], onbekend: [], beschadigd: true };
}

/** The newest generation that can be read as a document. */
export async function nieuwsteStand(
  reeks: string,
  generaties: Generaties,
): Promise<Readonly<{ doc: Y.Doc; op: string }> | null> {
  for (const { id, op } of await generaties.list(reeks)) {
    try {
      const { crdt } = parseBestand(await generaties.read(reeks, id), id);
      const doc = crdt === null ? null : await docFromCrdt(crdt);
      if (doc) return { doc, op };
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) throw error;
    }
  }
  return null;
}
