/** What stands across from each other in two rows; null where one row has nothing there. */
export type Paar<T> = readonly [T, T] | readonly [T, null] | readonly [null, T];

/** With more to choose from than this, nothing is paired: nobody follows two hundred changes in a row. */
const MAX_KEUZES = 40_000;

/**
 * Pairs what is alike in two rows, in their order, so that the likeness together is the most. `lijkenis` is from 0
 * to 1, and 0 for what must not be paired.
 */
export function paren<T>(
  oud: readonly T[],
  nieuw: readonly T[],
  lijkenis: (oud: T, nieuw: T) => number,
): Paar<T>[] {
  if (oud.length * nieuw.length > MAX_KEUZES) return los(oud, nieuw);
  const wint = oud.map((links) => nieuw.map((rechts) => lijkenis(links, rechts)));
  const beste = besteVanaf(wint, oud.length, nieuw.length);
  const gevonden: Paar<T>[] = [];
  let [i, j] = [0, 0];
  while (i < oud.length && j < nieuw.length) {
    const waarde = beste[i]?.[j] ?? 0;
    const samen = wint[i]?.[j] ?? 0;
    if (samen > 0 && waarde === samen + (beste[i + 1]?.[j + 1] ?? 0))
      gevonden.push([oud[i++] as T, nieuw[j++] as T]);
    else if (waarde === beste[i + 1]?.[j]) gevonden.push([oud[i++] as T, null]);
    else gevonden.push([null, nieuw[j++] as T]);
  }
  return [...gevonden, ...los(oud.slice(i), nieuw.slice(j))];
}

/** The most likeness there is to win from each place in the two rows on. */
function besteVanaf(
  wint: readonly (readonly number[])[],
  aantalOud: number,
  aantalNieuw: number,
): number[][] {
  const beste = Array.from({ length: aantalOud + 1 }, () => Array<number>(aantalNieuw + 1).fill(0));
  for (let i = aantalOud - 1; i >= 0; i--)
    for (let j = aantalNieuw - 1; j >= 0; j--) {
      const samen = wint[i]?.[j] ?? 0;
      const rij = beste[i] as number[];
      rij[j] = Math.max(
        beste[i + 1]?.[j] ?? 0,
        rij[j + 1] ?? 0,
        samen > 0 ? samen + (beste[i + 1]?.[j + 1] ?? 0) : 0,
      );
    }
  return beste;
}

const los = <T>(oud: readonly T[], nieuw: readonly T[]): Paar<T>[] => [
  ...oud.map((een): Paar<T> => [een, null]),
  ...nieuw.map((een): Paar<T> => [null, een]),
];
