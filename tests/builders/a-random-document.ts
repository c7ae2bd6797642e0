import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { packDocx } from "#electron/services/word/pack-docx.ts";
import { WordOpties } from "#shared/domain/word-opties.ts";
import { agendaTree } from "#shared/word/agenda-tree.ts";
import { countPages } from "#shared/word/layout/count-pages.ts";
import { randomAgenda } from "./random-agenda.ts";

/** How many random agendas are made into documents; the crash lab makes more. */
export const SEEDS = Number(process.env.RANDOM_AGENDAS ?? 60);

/** One vraag in eight: the table of all ninety would be most of every document. */
export const KORT_RAAMWERK = {
  ...raamwerken[0],
  vragen: raamwerken[0].vragen.filter((_, index) => index % 8 === 0),
};

const MOMENT = "2026-01-05T09:00:00.000Z";

/** The document of a random agenda. */
export async function aRandomDocument(seed: number, opties = WordOpties.parse({})) {
  const agenda = randomAgenda(seed, KORT_RAAMWERK);
  const tree = agendaTree(agenda, KORT_RAAMWERK, opties);
  const bytes = packDocx(tree, MOMENT, countPages(tree));
  return { agenda, tree, bytes };
}
