import type { GekozenRaamwerk } from "#shared/domain/gekozen-raamwerk.ts";
import { type Raamwerk, raamwerkUit } from "#shared/domain/raamwerk.ts";
// A new version: copy a folder, change its JSON, import it here and add it at the end of the list. Nothing else changes.
import { bestanden as v202412 } from "./2024-12/bestanden.ts";

/** Every version of the raamwerk, newest last; the last is the one a new agenda starts with. */
export const raamwerken: readonly [Raamwerk, ...Raamwerk[]] = [raamwerkUit(v202412)];

/** The newest version: a new agenda starts with it. */
export const nieuwsteRaamwerk: Raamwerk = raamwerken.at(-1) ?? raamwerken[0];

/** The raamwerk an agenda was made with, and what there is when this app does not have that version. */
export function raamwerkVan({ raamwerk: versie }: Readonly<{ raamwerk: string }>): GekozenRaamwerk {
  const raamwerk = raamwerken.find(({ id }) => id === versie);
  return raamwerk ? { kind: "bekend", raamwerk } : { kind: "onbekend", versie, nieuwste: nieuwsteRaamwerk };
}
