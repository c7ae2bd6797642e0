import * as Y from "yjs";
import type { Geopend } from "#shared/api/contract.ts";
import { ExpectedFailure } from "#shared/api/reply.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { metEigenIds } from "#shared/document/dubbele-ids.ts";
import { AGENDA_ROOT } from "#shared/document/layout.ts";
import { pastDocInMaten } from "#shared/document/maten.ts";
import { vindOnbekend } from "#shared/document/onbekend.ts";
import { readAgenda, readAgendaId } from "#shared/document/projection.ts";
import { applyNew } from "./apply-new.ts";
import { docVan } from "./doc-van.ts";
import type { JournaalInhoud } from "./journaal-frames.ts";
import { handEdit } from "./met-de-hand.ts";
import { parseBestand } from "./parse-bestand.ts";
import { updatePast } from "./tel-update.ts";
import { applyJournaal } from "./teruggevonden.ts";
import { waitsForAnother } from "./waits-for-another.ts";

/** The bytes of an agenda file, and what has to be read together with it. */
export type Inhoud = Readonly<{
  inhoud: Uint8Array;
  pad: string;
  /** Only the readable part: there was no time for the history. */
  zonderGeschiedenis?: boolean;
  /** Edits that were saved after this file, whatever agenda they say they are of. */
  sinds?: readonly Uint8Array[];
  /** Edits that are not in the file yet: those of this agenda are added. */
  journalen?: readonly JournaalInhoud[];
  /** The state of a document this file may be a copy of. */
  bij?: Uint8Array | null;
}>;

/** What an agenda file says. Its document comes as states, each cheap to apply. */
export type GelezenInhoud = Readonly<{
  versie: number;
  agendaId: string | null;
  /** The file has a history, or had one. */
  heeftGeschiedenis: boolean;
  /** There is a history as it was written, whether it can be read or not. */
  isGeschiedenisHeel: boolean;
  /** The id its document says it has. */
  eigenId: string;
  /** Which part the document is of; null when there is none. */
  deel: "geschiedenis" | "leesbaar" | null;
  /** The document, with the edits that were added. */
  staat: Uint8Array;
  /** What was changed by hand, as an edit of it. */
  handwerk: Uint8Array | null;
  onbekend: readonly string[];
  teruggevonden: Geopend["meldingen"];
  /** Beside the document that was asked about: what this one brings there (null for nothing), and whether it lacks something of it. */
  beside: Readonly<{ nieuw: Uint8Array | null; mist: boolean }> | null;
}>;

/** A reader of a state may be held up so long: several times what the largest agenda of the design takes. */
const READER_MS = 1_000;

/**
 * Reads the bytes of an agenda file without any limit of time or memory: only for a thread that has them. What comes out
 * was read once more as its reader will, so that it holds nobody up; else it is refused with `takes-too-long`.
 */
export function leesInhoud(gevraagd: Inhoud): GelezenInhoud {
  const parts = parseBestand(Buffer.from(gevraagd.inhoud), gevraagd.pad);
  const geschiedenis = parts.crdt === null || gevraagd.zonderGeschiedenis ? null : docFromCrdt(parts.crdt);
  const doc = geschiedenis ?? leesbaar(parts.agenda);
  const deel = geschiedenis ? ("geschiedenis" as const) : doc ? ("leesbaar" as const) : null;
  const handwerk = geschiedenis && handEdit(parts, geschiedenis);
  const { versie, agendaId, heeftGeschiedenis, crdt } = parts;
  const gevonden = { versie, agendaId, heeftGeschiedenis, isGeschiedenisHeel: crdt !== null, deel };
  return { ...gevonden, ...(doc ? document(doc, handwerk, gevraagd) : GEEN_DOCUMENT) };
}

const GEEN_DOCUMENT = {
  eigenId: "",
  staat: new Uint8Array(),
  handwerk: null,
  onbekend: [],
  teruggevonden: [],
  beside: null,
} satisfies Partial<GelezenInhoud>;

function document(doc: Y.Doc, handwerk: Uint8Array | null, { sinds, journalen, bij }: Inhoud) {
  for (const update of sinds ?? []) applyNew(doc, update);
  const eigenId = readAgendaId(doc);
  const teruggevonden = applyJournaal(doc, eigenId, journalen ?? []);
  const staat = Y.encodeStateAsUpdate(doc);
  probeer([staat, handwerk]);
  if (handwerk) Y.applyUpdate(doc, handwerk);
  return {
    eigenId,
    staat,
    handwerk,
    onbekend: vindOnbekend(doc),
    teruggevonden,
    beside: bij
      ? { nieuw: watNieuwIs(bij, [Y.encodeStateAsUpdate(doc)]), mist: heeftNieuws(bij, doc) }
      : null,
  };
}

const leesbaar = (agenda: Agenda | null): Y.Doc | null => agenda && docFromAgenda(metEigenIds(agenda));

/** The document of a base64 update; null when there is no agenda of any size in it. */
export function docFromCrdt(crdt: string): Y.Doc | null {
  const doc = new Y.Doc();
  const update = Buffer.from(crdt, "base64");
  if (!updatePast(update)) return null;
  try {
    Y.applyUpdate(doc, update);
  } catch {
    return null;
  }
  return doc.getMap(AGENDA_ROOT).size > 0 && pastDocInMaten(doc) ? doc : null;
}

/** What updates bring to a document of this state, as one update that is cheap to apply to it; null when nothing. */
export function watNieuwIs(staat: Uint8Array, updates: readonly Uint8Array[]): Uint8Array | null {
  const doc = docVan(staat);
  const vector = Y.encodeStateVector(doc);
  const changed = updates.map((update) => applyNew(doc, update));
  if (!changed.includes(true) && !waitsForAnother(doc)) return null;
  const nieuw = Y.encodeStateAsUpdate(doc, vector);
  probeer([staat, nieuw]);
  return nieuw;
}

function heeftNieuws(staat: Uint8Array, voor: Y.Doc): boolean {
  return applyNew(docVan(Y.encodeStateAsUpdate(voor)), staat);
}

/** The second time does not count what held the thread up the first time. */
function probeer(updates: readonly (Uint8Array | null)[]): void {
  if (duur(updates) > READER_MS && duur(updates) > READER_MS) throw new ExpectedFailure("takes-too-long");
}

function duur(updates: readonly (Uint8Array | null)[]): number {
  const begin = performance.now();
  readAgenda(docVan(...updates));
  return performance.now() - begin;
}
