/** Gives out names of bookmarks: letters, digits and `_`, at most 40 characters, hidden in Word by the leading `_`. */
export type Anchors = Readonly<{
  of: (soort: string, id: string) => string;
  /** The same for the place that an id names; null when an earlier place has claimed it: a bookmark stands once. */
  claim: (soort: string, id: string) => string | null;
  /** What a name was given out for. */
  origin: (name: string) => Readonly<{ soort: string; id: string }> | null;
}>;

const MAX = 40;

/** Names are stable for an id, and unique also when ids differ only in capitals or beyond the fortieth character. */
export function createAnchors(): Anchors {
  const given = new Map<string, string>();
  const origins = new Map<string, Readonly<{ soort: string; id: string }>>();
  const taken = new Set<string>();
  const claimed = new Set<string>();
  const of = (soort: string, id: string): string => {
    const key = `${soort}\n${id}`;
    const known = given.get(key);
    if (known !== undefined) return known;
    const name = firstFree(`_ra_${soort}_${id.replace(/[^A-Za-z0-9]/gu, "_")}`, taken);
    given.set(key, name);
    origins.set(name, { soort, id });
    taken.add(name.toLowerCase());
    return name;
  };
  const claim = (soort: string, id: string): string | null => {
    const name = of(soort, id);
    if (claimed.has(name)) return null;
    claimed.add(name);
    return name;
  };
  return { of, claim, origin: (name) => origins.get(name) ?? null };
}

function firstFree(wish: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const suffix = n === 1 ? "" : `_${n}`;
    const name = wish.slice(0, MAX - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
