/** A parsed flat key: `<id>/<veld>` or `<id>/<veld>:<lid>`. */
export type VeldKey = Readonly<{ id: string; veld: string; lid: string | null }>;

/** Builds the flat key of a field. */
export function veldKey(id: string, veld: string, lid: string | null = null): string {
  return lid === null ? `${id}/${veld}` : `${id}/${veld}:${lid}`;
}

/** Reads a flat key; null when it is not one. */
export function parseVeldKey(key: string): VeldKey | null {
  const slash = key.indexOf("/");
  if (slash < 1) return null;
  const rest = key.slice(slash + 1);
  const colon = rest.indexOf(":");
  const id = key.slice(0, slash);
  if (colon < 0) return { id, veld: rest, lid: null };
  return { id, veld: rest.slice(0, colon), lid: rest.slice(colon + 1) };
}
