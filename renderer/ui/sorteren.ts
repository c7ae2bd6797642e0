export type Kant = "voor" | "na";

/** After which id an item comes when it moves to an index of its list; undefined when that changes nothing. */
export function schuif(ids: readonly string[], id: string, naar: number): string | null | undefined {
  const huidig = ids.indexOf(id);
  if (huidig < 0 || naar < 0 || naar >= ids.length || naar === huidig) return undefined;
  const rest = ids.filter((ander) => ander !== id);
  return rest[naar - 1] ?? null;
}

/** After which id an item comes when it is dropped at one side of another; undefined when that changes nothing. */
export function plaatsBij(
  ids: readonly string[],
  id: string,
  doel: string,
  kant: Kant,
): string | null | undefined {
  if (id === doel) return undefined;
  const rest = ids.filter((ander) => ander !== id);
  const bij = rest.indexOf(doel);
  return bij < 0 ? undefined : schuif(ids, id, kant === "voor" ? bij : bij + 1);
}
