import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import * as Y from "yjs";
import type { Melding } from "#shared/api/melding.ts";
import { MAX_BESTAND_BYTES } from "#shared/document/agenda-bestand.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { maak } from "#shared/document/edits/edit.ts";
import { GELADEN } from "#shared/document/layout.ts";
import { readAgenda, readAgendaId } from "#shared/document/projection.ts";
import { diskFailure } from "../files/disk-failure.ts";
import { readLimited } from "../files/read-limited.ts";
import { sweepTemps, writeAtomic } from "../files/write-atomic.ts";
import { bestandBytes, encodeBestand } from "./encode-bestand.ts";
import type { Generaties } from "./generaties.ts";
import { vindGeweigerd } from "./geweigerd.ts";
import { journaalPlekken } from "./journaal-plekken.ts";
import { KopieenErnaast } from "./kopieen-ernaast.ts";
import { type Gelezen, leesAgendaBestand } from "./lees-agenda.ts";
import { readJournalen } from "./lees-journaal.ts";
import { acquireLock, type Lock, sweepOverdracht } from "./lock.ts";
import { Meelezer } from "./meelezer.ts";
import { BESCHADIGD, keepApart, lookAt, type Seen } from "./outside-change.ts";
import { type Plaats, plaatsVoor } from "./plaats.ts";
import { reeksVoor } from "./reeks-voor.ts";
import type { AlleenLezen } from "./sessie-opties.ts";

export type OpenOpties = Readonly<{
  pad: string;
  overnemen: boolean;
  door: string;
  gegevens: string;
  generaties: Generaties;
  newId: () => string;
  now: () => Date;
  leestijd?: number;
}>;

/** A file that was opened for work: what it holds, what was found back, and whether it may be written. */
export type Opened = Readonly<{
  doc: Y.Doc;
  meldingen: readonly Melding[];
  alleenLezen: AlleenLezen;
  plaats: Plaats;
  /** The file has to be written soon: it lacks what the journaal held, or was damaged. */
  dirty: boolean;
  /** Looks for copies beside the file; null when it is only read. */
  kopieen: KopieenErnaast | null;
  /** Takes in what the owner writes; null when nobody does, or this one itself. */
  meelezer: Meelezer | null;
  opSchijf: Uint8Array;
  /** Under which name its generations are kept. */
  reeks: string;
  /** What the newest of them holds of the document, as a state vector; null when that is not known. */
  inGeneratie: Uint8Array | null;
}>;

/**
 * Opens an agenda file: takes its lock, reads it, and adds the work its journaal still holds. A file that may not be
 * written, for whatever reason, is opened to read, and then nothing beside it is touched either.
 */
export async function openAgendaFile(opties: OpenOpties): Promise<Opened> {
  const { pad, gegevens, generaties } = opties;
  const { lock, alleenLezen } = await claim(opties);
  try {
    const seen = await lookAt(pad);
    const journalen = await readJournalen(journaalPlekken(pad, gegevens));
    const gelezen = await leesAgendaBestand(pad, { generaties, journalen, leestijd: opties.leestijd });
    const { volgtOp = false } = lock ?? {};
    const gezien = [...(await meldGeweigerd(pad, gegevens)), ...(await meldNamen(pad))];
    const reden = gelezen.teTraag ? TE_TRAAG : (alleenLezen ?? nieuwer(gelezen.onbekend));
    const opened =
      reden || !lock
        ? await openToRead(opties, gelezen, lock, reden)
        : await openToWrite(opties, gelezen, lock, seen);
    const gevonden = volgtOp ? opened.meldingen.map(meegenomen) : opened.meldingen;
    return { ...opened, meldingen: [...gevonden, ...gezien] };
  } catch (error) {
    await lock?.release();
    throw diskFailure(error, pad);
  }
}

async function openToRead(
  { pad, gegevens, generaties }: OpenOpties,
  { doc, meldingen, opSchijf }: Gelezen,
  lock: Lock | null,
  alleenLezen: AlleenLezen,
): Promise<Opened> {
  await lock?.release();
  const isInGebruik = alleenLezen?.reden === "in-gebruik";
  const gemeld = meldingen.filter(({ soort }) => !(isInGebruik && soort === "teruggevonden"));
  const tegoed = gemeld.length < meldingen.length ? opSchijf : null;
  return {
    doc,
    kopieen: null,
    meldingen: gemeld,
    alleenLezen,
    plaats: { pad, journaal: null, verlaten: null, lock: null, seen: null },
    dirty: false,
    meelezer: isInGebruik ? new Meelezer({ pad, gegevens, doc, tegoed }) : null,
    opSchijf,
    inGeneratie: null,
    reeks: await reeksVoor({ generaties, agendaId: readAgendaId(doc), pad }, doc),
  };
}

async function openToWrite(
  opties: OpenOpties,
  gelezen: Gelezen,
  lock: Lock,
  seen: Seen | null,
): Promise<Opened> {
  const { pad, gegevens } = opties;
  const { doc, meldingen } = gelezen;
  const nieuweLijn = meldingen.some(({ soort }) => soort === "zonder-geschiedenis");
  const id = nieuweLijn ? opties.newId() : readAgendaId(doc);
  const reeks = await reeksVoor({ generaties: opties.generaties, agendaId: id, pad }, doc);
  const reden = await prepare(opties, gelezen, nieuweLijn ? id : null, reeks);
  if (reden) return openToRead(opties, gelezen, lock, reden);
  const kopieen = new KopieenErnaast(doc);
  return {
    doc,
    kopieen,
    meldingen: [...meldingen, ...(await conflicten(pad, kopieen))],
    alleenLezen: null,
    plaats: plaatsVoor({ pad, gegevens, agendaId: id }, lock, nieuweLijn ? await lookAt(pad) : seen),
    dirty: !nieuweLijn && meldingen.length > 0,
    meelezer: null,
    reeks,
    // What was found beside the file, or changed by hand, is in no generation.
    inGeneratie: meldingen.length > 0 ? null : gelezen.opSchijf,
    opSchijf: nieuweLijn ? Y.encodeStateVector(doc) : gelezen.opSchijf,
  };
}

/**
 * Keeps the file as it was found before anything replaces it. An agenda without its history then starts a lineage of
 * its own: with a new id, so that it is never merged with copies of the old one, and written before the first edit,
 * so that the journaal has something to stand on. Where that cannot be written, the file can only be read.
 */
async function prepare(
  { pad, generaties, now, door }: OpenOpties,
  { doc, beschadigd, zonderHandwerk }: Gelezen,
  nieuwId: string | null,
  reeks: string,
): Promise<AlleenLezen> {
  try {
    await sweepTemps(pad);
    await sweepOverdracht(pad, now);
    if (beschadigd) await keepApart(pad, BESCHADIGD, now());
    else await keepAsFound(generaties, reeks, pad);
    if (zonderHandwerk) await generaties.keep(reeks, pad, bytesOf(zonderHandwerk), { altijd: true });
    if (nieuwId === null) return null;
    const agenda = readAgenda(doc);
    maak({ doc, agenda, stempel: { op: now().toISOString(), door } }, wijzigAgenda({ id: nieuwId }), GELADEN);
    await writeAtomic(pad, bytesOf(doc));
    return null;
  } catch {
    return { reden: "geen-schrijfrecht" };
  }
}

/** What stood in the journaal of an owner that is at work was never lost. */
const meegenomen = (melding: Melding): Melding =>
  melding.soort === "teruggevonden" ? { ...melding, soort: "meegenomen" } : melding;

async function meldGeweigerd(pad: string, gegevens: string): Promise<Melding[]> {
  const namen = await vindGeweigerd(pad, gegevens);
  return namen.length > 0 ? [{ soort: "geweigerd", namen }] : [];
}

async function meldNamen(pad: string): Promise<Melding[]> {
  const { nlink } = await stat(pad);
  return nlink > 1 ? [{ soort: "meer-namen", aantal: nlink }] : [];
}

const bytesOf = (doc: Y.Doc): Buffer => bestandBytes(encodeBestand(doc));

const TE_TRAAG: AlleenLezen = { reden: "te-traag" };

const nieuwer = (wat: readonly string[]): AlleenLezen =>
  wat.length > 0 ? { reden: "nieuwere-versie", wat: [...wat] } : null;

async function claim({
  pad,
  door,
  overnemen,
  now,
}: OpenOpties): Promise<{ lock: Lock | null; alleenLezen: AlleenLezen }> {
  const geenRecht = { lock: null, alleenLezen: { reden: "geen-schrijfrecht" } } as const;
  await stat(pad).catch((error: unknown) => {
    throw diskFailure(error, pad);
  });
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

/** The file as it was found is a state one can go back to, of the moment it was written. */
async function keepAsFound(generaties: Generaties, reeks: string, pad: string): Promise<void> {
  const { mtime } = await stat(pad);
  const inhoud = await readLimited(pad, MAX_BESTAND_BYTES);
  await generaties.keep(reeks, pad, inhoud, { op: mtime, altijd: "als-anders" }).catch(() => {});
}

async function conflicten(pad: string, kopieen: KopieenErnaast): Promise<Melding[]> {
  const paden = await kopieen.nieuwe(pad);
  return paden.length > 0 ? [{ soort: "conflictkopieen", paden: [...paden] }] : [];
}
