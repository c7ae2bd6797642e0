import type { Actie } from "#shared/domain/actie.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";

/** The acties a cell can name. */
export type KiesbareActies = readonly Pick<Actie, "id" | "titel">[];

/** The name of an actie in a cell; nothing when it is gone. */
export function actieNaam(acties: KiesbareActies, id: string): string {
  const actie = acties.find((kandidaat) => kandidaat.id === id);
  return actie ? actie.titel.trim() || NAAMLOOS.actie : "";
}
