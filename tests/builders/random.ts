/** Chance that can be repeated. */
export type Random = Readonly<{
  /** A whole number from 0 up to, not including, `limit`. */
  below: (limit: number) => number;
  chance: (share: number) => boolean;
  pick: <T>(items: readonly T[]) => T;
  /** Some of the items, in their order. */
  some: <T>(items: readonly T[]) => T[];
}>;

/** The same seed gives the same numbers (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    pick: <T>(items: readonly T[]): T => items[below(items.length)] as T,
    some: (items) => items.filter(() => next() < 0.4),
  };
}
