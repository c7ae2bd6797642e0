import { sha256 } from "./checksums.ts";
import type { Generaties } from "./generaties.ts";

export type ReeksVraag = Readonly<{ generaties: Generaties; agendaId: string; pad: string }>;

/**
 * The reeks of generations a file already belongs to: by its id *and* its path. Null when it is not known there: a file
 * that only names the id of another agenda gets nothing of it.
 */
export async function bekendeReeks({ generaties, agendaId, pad }: ReeksVraag): Promise<string | null> {
  for (const reeks of [agendaId, eigenReeks(agendaId, pad)])
    if ((await generaties.paden(reeks)).includes(pad)) return reeks;
  return null;
}

/** The name of the reeks of a file that has the id of another agenda. */
export const eigenReeks = (agendaId: string, pad: string): string =>
  sha256(`${agendaId}\n${pad}`).slice(0, 32);
