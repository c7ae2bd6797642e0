import { formatMaand } from "#shared/domain/datum.ts";

/** The months with their short names, as they fit in a field. */
export const MAANDEN_KORT: readonly string[] = [
  "jan",
  "feb",
  "mrt",
  "apr",
  "mei",
  "jun",
  "jul",
  "aug",
  "sep",
  "okt",
  "nov",
  "dec",
];

/** The number of a month by its name, whole or cut; "maa" and "mrt" are both March. Null when it is none. */
export function maandNummer(naam: string): number | null {
  const index = MAANDEN_KORT.indexOf(naam.startsWith("maa") ? "mrt" : naam.slice(0, 3));
  if (index < 0) return null;
  const voluit = formatMaand(`2000-${String(index + 1).padStart(2, "0")}`).split(" ")[0] ?? "";
  return voluit.startsWith(naam) || naam === MAANDEN_KORT[index] || naam === "sept" ? index + 1 : null;
}
