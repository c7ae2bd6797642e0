import { type Antwoord, TRIAGE_NAMEN, type TriageSoort, triageSoort } from "#shared/domain/antwoord.ts";
import type { Vraag } from "#shared/domain/raamwerk.ts";

/** Which vragen the list shows: all, or those in one state. */
export type VragenFilter = "alle" | TriageSoort;

/** The choices of the filter in their order. */
export const FILTERS: readonly VragenFilter[] = [
  "alle",
  "nu",
  "open",
  "klaar",
  "later",
  "elders",
  "bewust-niet",
];

type Antwoorden = Readonly<Record<string, Antwoord>>;

/** The vragen in a state; the one being worked on stays, so that it does not vanish under the hands. */
export function filterVragen(
  vragen: readonly Vraag[],
  antwoorden: Antwoorden,
  filter: VragenFilter,
  huidig: string | null,
): Vraag[] {
  return vragen.filter(
    ({ id }) => filter === "alle" || id === huidig || triageSoort(antwoorden[id]) === filter,
  );
}

/** How a choice of the filter is called, with how many vragen it shows: "Alle 12", "Nu 3". */
export function filterNaam(filter: VragenFilter, vragen: readonly Vraag[], antwoorden: Antwoorden): string {
  const aantal = filterVragen(vragen, antwoorden, filter, null).length;
  return `${filter === "alle" ? "Alle" : TRIAGE_NAMEN[filter]} ${aantal}`;
}

/** The vraag to start with: the first that waits for its answer in this round, else the first. */
export function beginVraag(vragen: readonly Vraag[], antwoorden: Antwoorden): Vraag | undefined {
  return vragen.find(({ id }) => triageSoort(antwoorden[id]) === "nu") ?? vragen[0];
}

/** The vraag a number of steps further in the list; undefined beyond its ends. */
export function stap(vragen: readonly Vraag[], huidig: string, stappen: number): Vraag | undefined {
  const index = vragen.findIndex(({ id }) => id === huidig);
  return index < 0 ? undefined : vragen[index + stappen];
}
