import { ExpectedFailure } from "#shared/api/reply.ts";
import type { WordOpties } from "#shared/api/word-opties.ts";
import type { Agenda } from "#shared/domain/agenda.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import { makeDocument } from "./make-document.ts";
import type { WordDocument } from "./word-job.ts";

/** The Word document of an agenda, with page numbers in the contents where they can be worked out. */
export async function maakAgendaDocx(
  agenda: Agenda,
  raamwerk: Raamwerk,
  opties: WordOpties,
): Promise<Uint8Array> {
  let document: WordDocument | undefined;
  await makeDocument({ agenda, raamwerk, opties, moment: new Date().toISOString() }, (bericht) => {
    if (bericht.soort === "klaar") document = bericht.document;
  });
  if (!document) throw new ExpectedFailure("export-failed");
  return document.bytes;
}
