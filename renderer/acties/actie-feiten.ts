import type { Actie } from "#shared/domain/actie.ts";
import type { Ambitie } from "#shared/domain/ambitie.ts";
import { formatMaand } from "#shared/domain/datum.ts";
import { formatPeriode, laatsteJaar, UITVOERINGSJAREN } from "#shared/domain/periode.ts";

/** When an actie runs, in words; empty when nobody said. */
export function periodeTekst({ start, eind }: Pick<Actie, "start" | "eind">): string {
  if (start !== null && eind !== null)
    return start === eind ? formatMaand(start) : `${formatMaand(start)} – ${formatMaand(eind)}`;
  if (start !== null) return `vanaf ${formatMaand(start)}`;
  return eind === null ? "" : `tot en met ${formatMaand(eind)}`;
}

/** What is wrong with the months of an actie: `fout` cannot be, `waarschuwing` is worth a look. */
export function beoordeelPeriode(
  { start, eind }: Pick<Actie, "start" | "eind">,
  vanaf: number,
): Readonly<{ fout?: string; waarschuwing?: string }> {
  if (start !== null && eind !== null && eind < start)
    return { fout: `Het einde ligt voor het begin in ${formatMaand(start)}. Pas een van beide aan.` };
  const teLaat = start !== null && Number(start.slice(0, 4)) > laatsteJaar(vanaf, UITVOERINGSJAREN);
  const teVroeg = eind !== null && Number(eind.slice(0, 4)) < vanaf;
  if (!teLaat && !teVroeg) return {};
  return {
    waarschuwing: `Deze actie valt buiten de uitvoeringsagenda ${formatPeriode(vanaf, UITVOERINGSJAREN)}. Pas de maanden aan, of bewaar haar voor een volgende agenda.`,
  };
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
