import type { Onderdeel } from "#shared/domain/raamwerk.ts";

const laatste = new Map<Onderdeel, string>();

/** The vraag one was last at in an onderdeel, in this window. */
export function laatsteVraag(onderdeel: Onderdeel): string | null {
  return laatste.get(onderdeel) ?? null;
}

/** Remembers the vraag one is at. */
export function onthoudVraag(onderdeel: Onderdeel, vraagId: string): void {
  laatste.set(onderdeel, vraagId);
}
