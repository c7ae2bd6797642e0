import { diffArrays } from "diff";

/** A part of two rows: what both have, or what stands in one of them at that place. */
export type Deel<T> =
  | Readonly<{ gelijk: readonly T[] }>
  | Readonly<{ weg: readonly T[]; erbij: readonly T[] }>;

/** More edits than this are no help to a reader, and cost time that grows with their square. */
const MAX_BEWERKINGEN = 600;

/**
 * Where two rows differ, as the fewest edits; rows that differ almost everywhere are told apart as a whole. Things are
 * the same when their keys are.
 */
export function reeksverschil<T>(
  oud: readonly T[],
  nieuw: readonly T[],
  sleutel: (ding: T) => string,
): Deel<T>[] {
  const stappen = diffArrays(oud.map(sleutel), nieuw.map(sleutel), { maxEditLength: MAX_BEWERKINGEN });
  if (!stappen) return [{ weg: oud, erbij: nieuw }];
  const delen: Deel<T>[] = [];
  let [inOud, inNieuw] = [0, 0];
  for (const { added, removed, count } of stappen) {
    const weg = added ? [] : oud.slice(inOud, inOud + count);
    const erbij = removed ? [] : nieuw.slice(inNieuw, inNieuw + count);
    inOud += weg.length;
    inNieuw += erbij.length;
    const vorige = delen.at(-1);
    if (!added && !removed) delen.push({ gelijk: erbij });
    else if (vorige && "weg" in vorige)
      delen.splice(-1, 1, { weg: [...vorige.weg, ...weg], erbij: [...vorige.erbij, ...erbij] });
    else delen.push({ weg, erbij });
  }
  return delen;
}
