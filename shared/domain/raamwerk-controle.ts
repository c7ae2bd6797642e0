/** A raamwerk that cannot be used, with one Dutch sentence per fault. */
export class RaamwerkFout extends Error {
  readonly meldingen: readonly string[];

  constructor(meldingen: readonly string[]) {
    super(`Dit raamwerk is niet te gebruiken. ${meldingen.join(" ")}`);
    this.name = "RaamwerkFout";
    this.meldingen = meldingen;
  }
}

type MetId = Readonly<{ id: string }>;

/** Ids that another record may point at, with the word a reader knows them by. */
export type Doel = Readonly<{ wat: string; ids: ReadonlySet<string> }>;

/** Collects the ids of a list as a target for references. */
export function doel(wat: string, lijst: readonly MetId[]): Doel {
  return { wat, ids: new Set(lijst.map(({ id }) => id)) };
}

/** One sentence for every id that occurs more than once in the list. */
export function vindDubbele(wat: string, lijst: readonly MetId[]): string[] {
  const gezien = new Set<string>();
  const dubbel = new Set<string>();
  for (const { id } of lijst) (gezien.has(id) ? dubbel : gezien).add(id);
  return [...dubbel].map((id) => `${wat} “${id}” staat er meer dan één keer in.`);
}

/** One sentence for every reference that points at nothing. */
export function vindOnbekende(van: string, verwijzingen: readonly string[], { wat, ids }: Doel): string[] {
  return verwijzingen
    .filter((id) => !ids.has(id))
    .map((id) => `${van} verwijst naar ${wat} “${id}”, en die bestaat niet.`);
}
