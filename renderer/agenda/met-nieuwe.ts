type MetId = Readonly<{ id: string }>;

/** What a list shows of all: what fits its filter, and what was made just now; `erbij` of those do not fit. */
export function metNieuwe<T extends MetId>(
  alle: readonly T[],
  passend: readonly T[],
  nieuw: ReadonlySet<string>,
): Readonly<{ getoond: readonly T[]; erbij: number }> {
  const past = new Set(passend);
  const getoond = alle.filter((record) => past.has(record) || nieuw.has(record.id));
  return { getoond, erbij: getoond.length - past.size };
}

/** Says that something stands in a list that does not fit; nothing when all does. */
export function erbijZin(erbij: number): string {
  if (erbij === 0) return "";
  return erbij === 1 ? "1 nieuwe past niet in dit filter" : `${erbij} nieuwe passen niet in dit filter`;
}
