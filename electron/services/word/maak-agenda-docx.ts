import type { WordOpties } from "#shared/api/word-opties.ts";
import type { Agenda } from "#shared/domain/agenda.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import { agendaTree } from "#shared/word/agenda-tree.ts";
import { packDocx } from "./pack-docx.ts";
import { withPageNumbers } from "./page-numbers.ts";

/** The Word document of an agenda, page numbers in the contents included. */
export async function maakAgendaDocx(
  agenda: Agenda,
  raamwerk: Raamwerk,
  opties: WordOpties,
): Promise<Uint8Array> {
  const tree = agendaTree(agenda, raamwerk, opties);
  return packDocx(tree, new Date().toISOString(), withPageNumbers(tree.numbers));
}
