import type { Raamwerk } from "#shared/domain/raamwerk.ts";

/** The names of doelgroepen and sectoren, in the order of the raamwerk; an id it does not know stays as it is. */
export function namenUitRaamwerk({ doelgroepen, sectoren }: Raamwerk, ids: readonly string[]): string[] {
  const alle = [...doelgroepen, ...sectoren];
  const bekend = alle.filter(({ id }) => ids.includes(id)).map(({ naam }) => naam);
  return [...bekend, ...ids.filter((id) => !alle.some((lid) => lid.id === id))];
}
