import { agendaTree } from "#shared/word/agenda-tree.ts";
import { countPages } from "#shared/word/layout/count-pages.ts";
import { packDocx } from "./pack-docx.ts";
import type { WordBericht, WordJob } from "./word-job.ts";

/** Makes the document, and tells how far it is; a document without a chapter is not made. */
export function makeDocument(job: WordJob, post: (bericht: WordBericht) => void): void {
  const meld = (fase: string, deel: number) => post({ soort: "voortgang", voortgang: { fase, deel } });
  meld("Tekst ordenen", 0.05);
  const tree = agendaTree(job.agenda, job.raamwerk, job.opties);
  if (tree.numbers.size === 0) {
    post({ soort: "niets" });
    return;
  }
  meld("Pagina’s tellen voor de inhoudsopgave", 0.2);
  const pages = countPages(tree);
  meld("Document schrijven", 0.4);
  post({ soort: "klaar", bytes: packDocx(tree, job.moment, pages) });
}
