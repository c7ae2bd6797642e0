import { constants } from "node:fs";
import { access, copyFile } from "node:fs/promises";
import * as Y from "yjs";
import { EXTENSIE } from "#shared/document/agenda-bestand.ts";
import { GELADEN } from "#shared/document/layout.ts";
import { sweepTemps } from "../files/write-atomic.ts";
import type { AlleenLezen } from "./agenda-sessie.ts";
import { findConflictkopieen } from "./conflictkopieen.ts";
import type { Generaties } from "./generaties.ts";
import { Journaal, journaalPaden, readJournaal } from "./journaal.ts";
import { type Gelezen, leesAgendaBestand, type Melding } from "./lees-agenda.ts";
import { acquireLock, type Lock } from "./lock.ts";

export type OpenOpties = Readonly<{
  pad: string;
  overnemen: boolean;
  door: string;
  gegevens: string;
  generaties: Generaties;
  now: () => Date;
}>;

/** A file that was opened for work: what it holds, what was found back, and whether it may be written. */
export type Opened = Readonly<{
  doc: Y.Doc;
  meldingen: readonly Melding[];
  alleenLezen: AlleenLezen;
  journaal: Journaal | null;
  lock: Lock | null;
  /** The file has to be written soon: it lacks what the journaal held, or was damaged. */
  dirty: boolean;
}>;

/** Opens an agenda file: reads it, takes its lock and adds the work its journaal still holds. */
export async function openAgendaFile(opties: OpenOpties): Promise<Opened> {
  const { pad, gegevens } = opties;
  const gelezen = await leesAgendaBestand(pad, opties.generaties);
  const { lock, alleenLezen } = await claim(opties, gelezen);
  const paden = journaalPaden(pad, gegevens);
  const { id } = gelezen.agenda;
  const teruggevonden = await recover(gelezen.doc, id, paden);
  const kopieen = await findConflictkopieen(pad, id);
  const meldingen: Melding[] = [...gelezen.meldingen, ...teruggevonden];
  if (kopieen.length > 0)
    meldingen.push({ soort: "conflictkopieen", paden: kopieen.map((kopie) => kopie.pad) });
  if (alleenLezen)
    return { doc: gelezen.doc, meldingen, alleenLezen, journaal: null, lock: null, dirty: false };
  await sweepTemps(pad);
  if (gelezen.beschadigd) await putAside(pad, opties.now());
  const dirty = gelezen.meldingen.length > 0 || teruggevonden.length > 0;
  return { doc: gelezen.doc, meldingen, alleenLezen: null, journaal: new Journaal(paden, id), lock, dirty };
}

async function claim(
  { pad, door, overnemen, now }: OpenOpties,
  { onbekend }: Gelezen,
): Promise<{ lock: Lock | null; alleenLezen: AlleenLezen }> {
  if (onbekend.length > 0)
    return { lock: null, alleenLezen: { reden: "nieuwere-versie", wat: [...onbekend] } };
  const geenRecht = { lock: null, alleenLezen: { reden: "geen-schrijfrecht" } } as const;
  if (!(await isWritable(pad))) return geenRecht;
  const result = await acquireLock({ pad, door, overnemen, now });
  switch (result.kind) {
    case "mine":
      return { lock: result.lock, alleenLezen: null };
    case "other":
      return { lock: null, alleenLezen: { reden: "in-gebruik", door: result.door, sinds: result.sinds } };
    case "no-rights":
      return geenRecht;
  }
}

const isWritable = (pad: string): Promise<boolean> =>
  access(pad, constants.W_OK).then(
    () => true,
    () => false,
  );

/** Adds the edits of the journaal that the file does not hold yet. */
async function recover(doc: Y.Doc, agendaId: string, paden: readonly string[]): Promise<Melding[]> {
  let wijzigingen = 0;
  let laatste: string | null = null;
  for (const pad of paden) {
    const inhoud = await readJournaal(pad);
    if (inhoud.agendaId !== agendaId) continue;
    for (const update of inhoud.updates) if (applyNew(doc, update)) wijzigingen += 1;
    if (inhoud.laatste !== null && (laatste === null || inhoud.laatste > laatste)) laatste = inhoud.laatste;
  }
  return wijzigingen > 0 ? [{ soort: "teruggevonden", wijzigingen, laatste }] : [];
}

/** True when the update brought something the document did not have. */
function applyNew(doc: Y.Doc, update: Uint8Array): boolean {
  let changed = false;
  const note = () => {
    changed = true;
  };
  doc.on("update", note);
  try {
    Y.applyUpdate(doc, update, GELADEN);
  } finally {
    doc.off("update", note);
  }
  return changed;
}

/** Keeps a damaged file beside the new one, under a name that says so. */
async function putAside(pad: string, op: Date): Promise<void> {
  const stam = pad.toLowerCase().endsWith(EXTENSIE) ? pad.slice(0, -EXTENSIE.length) : pad;
  const moment = op.toISOString().slice(0, 19).replaceAll(":", ".");
  await copyFile(pad, `${stam} beschadigd ${moment}.json`);
}
