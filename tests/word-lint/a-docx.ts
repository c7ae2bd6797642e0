import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { packDocx } from "#electron/services/word/pack-docx.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { WordOpties } from "#shared/domain/word-opties.ts";
import { agendaTree } from "#shared/word/agenda-tree.ts";
import { countPages } from "#shared/word/layout/count-pages.ts";
import { type DocxPackage, readDocx } from "./docx-package.ts";

/** The Word document of an agenda with the raamwerk of December 2024, and its bytes. */
export async function aDocx(
  agenda: Agenda,
  opties: Partial<WordOpties> = {},
): Promise<{ docx: DocxPackage; bytes: Uint8Array }> {
  const tree = agendaTree(agenda, raamwerken[0], WordOpties.parse(opties));
  const bytes = packDocx(tree, "2026-01-05T09:00:00.000Z", countPages(tree));
  return { docx: readDocx(bytes), bytes };
}
