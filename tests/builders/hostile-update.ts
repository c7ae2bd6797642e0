/** A number as a Yjs update has it. */
function varUint(getal: number): number[] {
  const bytes: number[] = [];
  let rest = getal;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push(128 | (rest % 128));
  return [...bytes, rest];
}

/** One struct: a value under a key of the map "x". */
const value = (key: number, ...any: readonly number[]): number[] => [
  0x28,
  1,
  1,
  120,
  1,
  97 + (key % 26),
  1,
  ...any,
];
const NULL = 126;
const LIST = 117;
const NOTHING_REMOVED = 0;

const update = (structs: readonly (readonly number[])[], removed: readonly number[] = [NOTHING_REMOVED]) =>
  Uint8Array.from([1, ...varUint(structs.length), 5, 0, ...structs.flat(), ...removed]);

/** So many values, each of them removed so many times: reading it takes the square of its size. */
export function removedAgainAndAgain(times: number): Uint8Array {
  const range = [0, ...varUint(times)];
  return update(
    Array.from({ length: times }, (_, key) => value(key, NULL)),
    [1, 5, ...varUint(times), ...Array.from({ length: times }, () => range).flat()],
  );
}

/** One value that is a list of so many times nothing. */
export function emptyMembers(aantal: number): Uint8Array {
  const begin = [1, 1, 5, 0, ...value(0, LIST, ...varUint(aantal))];
  const bytes = new Uint8Array(begin.length + aantal + 1).fill(NULL);
  bytes.set(begin);
  bytes[bytes.length - 1] = NOTHING_REMOVED;
  return bytes;
}

/** Types in each other, so many deep. */
export const typesInEachOther = (depth: number): Uint8Array =>
  update(
    Array.from({ length: depth }, (_, nth) =>
      nth === 0 ? [0x07, 1, 1, 120, 0] : [0x07, 0, 5, ...varUint(nth - 1), 0],
    ),
  );

/** So many structs of two bytes each. */
export function smallStructs(aantal: number): Uint8Array {
  const begin = [1, ...varUint(aantal), 5, 0];
  const bytes = new Uint8Array(begin.length + 2 * aantal + 1);
  bytes.set(begin);
  for (let at = begin.length + 1; at < bytes.length - 1; at += 2) bytes[at] = 1;
  return bytes;
}
