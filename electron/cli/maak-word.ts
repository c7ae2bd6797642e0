import { raamwerkVan } from "#assets/raamwerk/raamwerken.ts";
import { documentBytes } from "#electron/services/word/document-bytes.ts";
import { writeDocx } from "#electron/services/word/write-docx.ts";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { WordOpties } from "#shared/domain/word-opties.ts";
import { openstaandGeld } from "#shared/word/openstaand-geld.ts";
import { openstaandeVerwijzingen } from "#shared/word/openstaande-verwijzingen.ts";
import { foutZin } from "./fout-zinnen.ts";
import { leesAgenda } from "./lees-agenda.ts";
import { type Uitvoer, VerkeerdGebruik } from "./opdracht.ts";

type Vraag = Readonly<{ bron: string; pad: string; opties: Partial<WordOpties> }>;

/**
 * Writes the Word document of an agenda file and answers how many bytes it has; a refusal is wrong use. It is made in
 * this thread: a terminal has no window that must keep moving. What is not right yet in its references and its money is said.
 */
export async function maakWord({ bron, pad, opties }: Vraag, uitvoer: Uitvoer): Promise<number> {
  const { agenda } = await leesAgenda(bron, uitvoer);
  try {
    const gekozen = raamwerkVan(agenda);
    if (gekozen.kind === "onbekend") throw new ExpectedFailure("export-failed", `raamwerk ${gekozen.versie}`);
    const moment = new Date().toISOString();
    const job = { agenda, raamwerk: gekozen.raamwerk, opties: WordOpties.parse(opties), moment };
    const bytes = documentBytes(job);
    await writeDocx(pad, bytes);
    for (const zin of openstaandeVerwijzingen(agenda, gekozen.raamwerk)) uitvoer.err(zin);
    if (job.opties.begroting) for (const zin of openstaandGeld(agenda.begroting)) uitvoer.err(zin);
    return bytes.length;
  } catch (fout) {
    if (fout instanceof ExpectedFailure) throw new VerkeerdGebruik(foutZin(fout));
    throw fout;
  }
}
