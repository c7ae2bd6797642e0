/** After which id an item comes when it moves to an index of its list; undefined when that changes nothing. */
export function schuif(ids: readonly string[], id: string, naar: number): string | null | undefined {
  const huidig = ids.indexOf(id);
  if (huidig < 0 || naar < 0 || naar >= ids.length || naar === huidig) return undefined;
  const rest = ids.filter((ander) => ander !== id);
  return rest[naar - 1] ?? null;
}

/**
 * After which id an item comes when it is dropped before another one, or (null) at the end; it can come from another list.
 * Undefined when that changes nothing.
 */
export function plaatsVoor(
  ids: readonly string[],
  id: string,
  voor: string | null,
): string | null | undefined {
  if (voor === id) return undefined;
  const rest = ids.filter((ander) => ander !== id);
  const index = voor === null ? rest.length : rest.indexOf(voor);
  if (index < 0) return undefined;
  return ids.includes(id) ? schuif(ids, id, index) : (rest[index - 1] ?? null);
}
