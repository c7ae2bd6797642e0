/** Gives out names of bookmarks: letters, digits and `_`, at most 40 characters, hidden in Word by the leading `_`. */
export type Anchors = Readonly<{ of: (soort: string, id: string) => string }>;

const MAX = 40;

/** Names are stable for an id, and unique also when ids differ only in capitals or beyond the fortieth character. */
export function createAnchors(): Anchors {
  const given = new Map<string, string>();
  const taken = new Set<string>();
  return {
    of: (soort, id) => {
      const key = `${soort}\n${id}`;
      const known = given.get(key);
      if (known !== undefined) return known;
      const name = firstFree(`_ra_${soort}_${id.replace(/[^A-Za-z0-9]/gu, "_")}`, taken);
      given.set(key, name);
      taken.add(name.toLowerCase());
      return name;
    },
  };
}

function firstFree(wish: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const suffix = n === 1 ? "" : `_${n}`;
    const name = wish.slice(0, MAX - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
