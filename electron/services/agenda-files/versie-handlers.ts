import { unlink } from "node:fs/promises";
import * as Y from "yjs";
import type { Handlers } from "#shared/api/contract.ts";
import { ExpectedFailure } from "#shared/api/reply.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { BESTAND_VERSIE, MAX_BESTAND_BYTES } from "#shared/document/agenda-bestand.ts";
import { bringTo } from "#shared/document/bring-to.ts";
import { readLimited } from "../files/read-limited.ts";
import { applyNew } from "./apply-new.ts";
import { findConflictkopieen, isKopieErnaast } from "./conflictkopieen.ts";
import { bestandBytes, encodeBestand } from "./encode-bestand.ts";
import type { Generaties } from "./generaties.ts";
import { lees } from "./lees-deur.ts";
import type { Sessies } from "./sessies.ts";

type VersieMethods =
  | "versies/lijst"
  | "versies/bekijk"
  | "versies/herstel"
  | "kopie/lijst"
  | "kopie/voegSamen";

type VersieHandlersDeps = Readonly<{ sessies: Sessies; generaties: Generaties }>;

/** The part of the contract about older states and other copies of an agenda. */
export function createVersieHandlers({
  sessies,
  generaties,
}: VersieHandlersDeps): Pick<Handlers, VersieMethods> {
  return {
    "versies/lijst": async ({ sessie }) => generaties.list(sessies.get(sessie).reeks),
    "versies/bekijk": async ({ sessie, generatie }) =>
      leesStand(generaties, sessies.get(sessie).reeks, generatie),
    "versies/herstel": async ({ sessie, generatie }, caller) => {
      const { doc, agenda, reeks, pad, alleenLezen } = sessies.get(sessie);
      if (alleenLezen) throw new ExpectedFailure("read-only-session", pad);
      const ouder = await leesStand(generaties, reeks, generatie);
      await generaties.keep(reeks, pad, bestandBytes(encodeBestand(doc, agenda)), { altijd: true });
      await sessies.get(sessie).edit((echt) => bringTo(echt, { ...ouder, id: agenda.id }));
      await sessies.get(sessie).save();
      return sessies.join(sessie, caller);
    },
    "kopie/lijst": async ({ sessie }) => {
      const { doc, pad } = sessies.get(sessie);
      return findConflictkopieen(pad, doc);
    },
    "kopie/voegSamen": async ({ sessie, pad }) => {
      const { agenda, doc } = sessies.get(sessie);
      const inhoud = await readLimited(pad, MAX_BESTAND_BYTES);
      const update = await readCopy(inhoud, pad, doc, agenda.id);
      let nieuw = false;
      await sessies.get(sessie).edit((echt) => {
        nieuw = update !== null && applyNew(echt, update);
      });
      await putCopyAway(sessies, sessie, generaties, pad, inhoud);
      return { nieuw };
    },
  };
}

/** What another copy of the agenda brings, when it can be merged; null for nothing. */
async function readCopy(inhoud: Buffer, pad: string, doc: Y.Doc, agendaId: string) {
  const bij = Y.encodeStateAsUpdate(doc);
  const { versie, deel, isGeschiedenisHeel, onbekend, eigenId, beside } = await lees("inhoud", {
    inhoud,
    pad,
    bij,
  });
  if (versie > BESTAND_VERSIE) throw new ExpectedFailure("newer-version", pad);
  if (!isGeschiedenisHeel) throw new ExpectedFailure("other-lineage", pad);
  if (deel !== "geschiedenis") throw new ExpectedFailure("file-damaged", pad);
  if (onbekend.length > 0) throw new ExpectedFailure("newer-version", pad);
  if (eigenId !== agendaId) throw new ExpectedFailure("other-lineage", pad);
  return beside?.nieuw ?? null;
}

async function leesStand(generaties: Generaties, reeks: string, generatie: string): Promise<Agenda> {
  const inhoud = await generaties.read(reeks, generatie);
  const { agenda } = await lees("leesbaar", { inhoud, pad: generatie });
  if (!agenda) throw new ExpectedFailure("no-generation", generatie);
  return agenda;
}

/** A merged copy is kept among the generations and leaves the folder, so that it is not offered again. */
async function putCopyAway(
  sessies: Sessies,
  sessie: string,
  generaties: Generaties,
  pad: string,
  inhoud: Uint8Array,
): Promise<void> {
  const { doc, agenda, reeks, pad: eigen } = sessies.get(sessie);
  const { kind } = await sessies.get(sessie).save();
  if (kind !== "opgeslagen") return;
  if (!(await isKopieErnaast(eigen, pad, agenda.id))) return;
  await generaties.keep(reeks, eigen, inhoud, { altijd: true });
  // The newest generation is always one of this agenda itself.
  await generaties.keep(reeks, eigen, bestandBytes(encodeBestand(doc, agenda)), { altijd: true });
  await unlink(pad).catch(() => {});
}
