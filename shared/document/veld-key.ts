/** A parsed flat key: `<id>/<veld>` or `<id>/<veld>:<lid>`; `id` is null in the root of the agenda itself. */
export type VeldKey = Readonly<{ id: string | null; veld: string; lid: string | null }>;

/** Builds the flat key of a field; without id, of a field of the agenda itself. */
export function veldKey(id: string | null, veld: string, lid: string | null = null): string {
  return `${id === null ? "" : `${id}/`}${lid === null ? veld : `${veld}:${lid}`}`;
}

/** Reads the flat key of a record; null when it is not one. */
export function parseVeldKey(key: string): (VeldKey & { readonly id: string }) | null {
  const slash = key.indexOf("/");
  return slash < 1 ? null : { id: key.slice(0, slash), ...parseVeld(key.slice(slash + 1)) };
}

/** Reads the flat key of a field of the agenda itself. */
export const parseAgendaKey = (key: string): VeldKey => ({ id: null, ...parseVeld(key) });

function parseVeld(rest: string): Omit<VeldKey, "id"> {
  const colon = rest.indexOf(":");
  return colon < 0 ? { veld: rest, lid: null } : { veld: rest.slice(0, colon), lid: rest.slice(colon + 1) };
}
