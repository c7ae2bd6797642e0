import * as Y from "yjs";
import type { Melding } from "#shared/api/melding.ts";
import { ExpectedFailure } from "#shared/api/reply.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { BESTAND_VERSIE, MAX_BESTAND_BYTES } from "#shared/document/agenda-bestand.ts";
import { GELADEN } from "#shared/document/layout.ts";
import { vindOnbekend } from "#shared/document/onbekend.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { upcastDoc } from "#shared/document/upcast.ts";
import { type Disk, disk as realDisk } from "../files/disk.ts";
import { readLimited } from "../files/read-limited.ts";
import { bekendeReeks } from "./bekende-reeks.ts";
import { docVan } from "./doc-van.ts";
import type { Generaties } from "./generaties.ts";
import type { JournaalInhoud } from "./journaal-frames.ts";
import { lees } from "./lees-deur.ts";
import type { GelezenInhoud, Inhoud } from "./lees-inhoud.ts";
import { leesVlot } from "./lees-vlot.ts";

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
  /** How long reading may take, in milliseconds; by default as long as `lees` allows. */
  leestijd?: number | undefined;
}>;

/**
 * Reads an agenda file as far as it is intact: the document with its history; else the readable part as a new
 * lineage; else the newest generation. Refuses when there is nothing of the three. What was changed in the readable part
 * without the app is an edit of the history. Old shapes are read up last, over all that was found.
 */
export async function leesAgendaBestand(pad: string, opties: LeesOpties = {}): Promise<Gelezen> {
  const { doc, meldingen, onbekend, beschadigd, teTraag = false, handwerk = null } = await vind(pad, opties);
  const zonderHandwerk = handwerk && docVan(Y.encodeStateAsUpdate(doc));
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
    meldingen,
    onbekend,
    beschadigd,
    teTraag,
    opSchijf,
    zonderHandwerk,
  };
}

async function vind(pad: string, opties: LeesOpties): Promise<Gevonden> {
  const { generaties, journalen = [], disk = realDisk, leestijd } = opties;
  const inhoud = await readLimited(pad, MAX_BESTAND_BYTES, disk);
  try {
    const vlot = journalen.length > 0 || leestijd !== undefined ? null : leesVlot(inhoud, pad);
    if (vlot) return heel(vlot.doc, vlot.versie, vindOnbekend(vlot.doc));
    const gelezen = await lees("inhoud", { inhoud, pad, journalen }, leestijd).catch(tooSlow);
    if (gelezen === TE_TRAAG) return await inTime({ inhoud, pad });
    return gelezen.deel === "geschiedenis" ? metGeschiedenis(gelezen) : await zonder(gelezen, pad, opties);
  } catch (error) {
    if (!isDamage(error)) throw error;
    const terug = await fromGenerations((await generaties?.findByPath(pad)) ?? null, opties);
    if (terug) return terug;
    throw error;
  }
}

const heel = (doc: Y.Doc, versie: number, onbekend: readonly string[]): Gevonden => ({
  doc,
  meldingen: [],
  onbekend: [...nieuwer(versie), ...onbekend],
  beschadigd: false,
});

const nieuwer = (versie: number): string[] => (versie > BESTAND_VERSIE ? [`versie:${versie}`] : []);

function metGeschiedenis({ staat, handwerk, versie, onbekend, teruggevonden }: GelezenInhoud): Gevonden {
  const meldingen = [...(handwerk ? [MET_DE_HAND] : []), ...teruggevonden];
  return { ...heel(docVan(staat), versie, onbekend), meldingen, handwerk };
}

/** A file whose history cannot be used. */
async function zonder(gelezen: GelezenInhoud, pad: string, opties: LeesOpties): Promise<Gevonden> {
  const { deel, agendaId, isGeschiedenisHeel, heeftGeschiedenis: beschadigd, teruggevonden } = gelezen;
  const isLeesbaar = deel === "leesbaar";
  const terug = isLeesbaar && !isGeschiedenisHeel ? null : await fromKnown(agendaId, pad, opties);
  if (terug) return terug;
  if (!isLeesbaar) throw new ExpectedFailure("file-damaged", pad);
  const melding = { soort: "zonder-geschiedenis", beschadigd } as const;
  return { ...metGeschiedenis(gelezen), meldingen: [melding, ...teruggevonden], beschadigd };
}

const MET_DE_HAND: Melding = { soort: "met-de-hand" };

const TE_TRAAG = Symbol("te traag");

/** What cannot be read in time is not known to be damaged. */
function tooSlow(error: unknown): typeof TE_TRAAG {
  if (error instanceof ExpectedFailure && error.code === "takes-too-long") return TE_TRAAG;
  throw error;
}

/** The readable part alone, of a file whose history is not there yet. */
async function inTime(inhoud: Inhoud): Promise<Gevonden> {
  const gelezen = await lees("inhoud", { ...inhoud, zonderGeschiedenis: true });
  if (gelezen.deel === null) throw new ExpectedFailure("takes-too-long", inhoud.pad);
  return { ...metGeschiedenis(gelezen), teTraag: true };
}

/** Only where this path is known to have held an agenda do its generations stand in for it. */
function isDamage(error: unknown): boolean {
  return (
    error instanceof ExpectedFailure &&
    ["file-damaged", "file-foreign", "file-empty", "not-an-agenda"].includes(error.code)
  );
}

/** Only what was kept of this agenda from this very path stands in for its file. */
async function fromKnown(agendaId: string | null, pad: string, opties: LeesOpties): Promise<Gevonden | null> {
  const { generaties } = opties;
  if (agendaId === null || !generaties) return null;
  return fromGenerations(await bekendeReeks({ generaties, agendaId, pad }), opties);
}

async function fromGenerations(
  reeks: string | null,
  { generaties, journalen = [] }: LeesOpties,
): Promise<Gevonden | null> {
  if (reeks === null || !generaties) return null;
  const erbij = { sinds: await generaties.since(reeks), journalen };
  const gevonden = await nieuwsteStand(reeks, generaties, erbij);
  if (!gevonden) return null;
  const { gelezen, op } = gevonden;
  const meldingen = [{ soort: "uit-generatie", van: op } as const, ...gelezen.teruggevonden];
  return { doc: docVan(gelezen.staat), meldingen, onbekend: gelezen.onbekend, beschadigd: true };
}

/** The newest generation that can be read as a document, with what has to be read together with it. */
export async function nieuwsteStand(
  reeks: string,
  generaties: Generaties,
  erbij: Pick<Inhoud, "sinds" | "journalen"> = {},
): Promise<Readonly<{ gelezen: GelezenInhoud; op: string }> | null> {
  for (const { id, op } of await generaties.list(reeks)) {
    try {
      const inhoud = await generaties.read(reeks, id);
      const gelezen = await lees("inhoud", { inhoud, pad: id, ...erbij });
      if (gelezen.deel === "geschiedenis") return { gelezen, op };
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) throw error;
    }
  }
  return null;
}
