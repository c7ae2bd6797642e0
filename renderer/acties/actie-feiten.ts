import type { Actie } from "#shared/domain/actie.ts";
import type { Ambitie } from "#shared/domain/ambitie.ts";
import { formatMaand } from "#shared/domain/datum.ts";

/** When an actie runs, in words; empty when nobody said. */
export function periodeTekst({ start, eind }: Pick<Actie, "start" | "eind">): string {
  if (start !== null && eind !== null)
    return start === eind ? formatMaand(start) : `${formatMaand(start)} – ${formatMaand(eind)}`;
  if (start !== null) return `vanaf ${formatMaand(start)}`;
  return eind === null ? "" : `tot en met ${formatMaand(eind)}`;
}

/** The acties of one ambitie, or (null) those that belong to none. */
export type ActieGroep = Readonly<{ ambitie: Ambitie | null; acties: readonly Actie[] }>;

/** The acties by ambitie in the order of the ambities; those without one, or with one that is gone, come last. */
export function groepeerActies(acties: readonly Actie[], ambities: readonly Ambitie[]): ActieGroep[] {
  const bekend = new Set(ambities.map(({ id }) => id));
  const los = acties.filter(({ ambitieId }) => ambitieId === null || !bekend.has(ambitieId));
  return [
    ...ambities.map((ambitie) => ({
      ambitie,
      acties: acties.filter(({ ambitieId }) => ambitieId === ambitie.id),
    })),
    ...(los.length > 0 ? [{ ambitie: null, acties: los }] : []),
  ];
}
