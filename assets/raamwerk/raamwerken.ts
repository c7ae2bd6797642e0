import { parseRaamwerk, type Raamwerk } from "#shared/domain/raamwerk.ts";
// A new version: copy a folder, change its JSON, import it here and add it at the end of the list. Nothing else changes.
import { bestanden as v202412 } from "./2024-12/bestanden.ts";

/** Every version of the raamwerk, newest last; the last is the one a new agenda starts with. */
export const raamwerken: readonly [Raamwerk, ...Raamwerk[]] = [parseRaamwerk(v202412)];

/** The version an agenda was made with, or undefined when this app does not have it. */
export function raamwerkById(id: string): Raamwerk | undefined {
  return raamwerken.find((raamwerk) => raamwerk.id === id);
}
