import { agendaTree } from "#shared/word/agenda-tree.ts";
import { packDocx } from "./pack-docx.ts";
import { countPages } from "./pages/count-pages.ts";
import type { WordBericht, WordDocument, WordJob } from "./word-job.ts";

/** Makes the document in two steps, so that the first can be used when the second takes too long. */
export async function makeDocument(job: WordJob, post: (bericht: WordBericht) => void): Promise<void> {
  const meld = (fase: string, deel: number) => post({ soort: "voortgang", voortgang: { fase, deel } });
  meld("Tekst ordenen", 0.05);
  const tree = agendaTree(job.agenda, job.raamwerk, job.opties);
  meld("Document schrijven", 0.15);
  const bytes = await packDocx(tree, job.moment, null);
  post({ soort: "zonder-paginanummers", bytes });
  meld("Pagina’s tellen voor de inhoudsopgave", 0.4);
  const pages = await countPages(tree).catch(() => null);
  meld("Paginanummers invullen", 0.85);
  const document: WordDocument = pages
    ? { bytes: await packDocx(tree, job.moment, pages), paginanummers: true }
    : { bytes, paginanummers: false };
  post({ soort: "klaar", document });
}
