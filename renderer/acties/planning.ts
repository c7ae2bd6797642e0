import type { Actie } from "#shared/domain/actie.ts";
import { UITVOERINGSJAREN } from "#shared/domain/periode.ts";

/** The months of the uitvoeringsagenda. */
export const PLANNING_MAANDEN = UITVOERINGSJAREN * 12;

/** The stretch of an actie in months from the first; an open side goes on beyond what is shown or known. */
export type Balk = Readonly<{ van: number; tot: number; openVoor: boolean; openNa: boolean }>;

/** Where the bar of an actie stands; null without months, or when it lies outside the years. */
export function balkVan({ start, eind }: Pick<Actie, "start" | "eind">, vanaf: number): Balk | null {
  if (start === null && eind === null) return null;
  const begin = start === null ? null : maandIndex(start, vanaf);
  const einde = eind === null ? null : maandIndex(eind, vanaf) + 1;
  if (begin !== null && einde !== null && einde <= begin) return null;
  const van = Math.max(0, begin ?? 0);
  const tot = Math.min(PLANNING_MAANDEN, einde ?? PLANNING_MAANDEN);
  if (van >= tot) return null;
  return {
    van,
    tot,
    openVoor: begin === null || begin < 0,
    openNa: einde === null || einde > PLANNING_MAANDEN,
  };
}

/** Which part of a bar is dragged: all of it, or one of its ends. */
export type Deel = "geheel" | "start" | "eind";

/**
 * The months of an actie after a part of its bar was moved; an end never passes the other, and a side without a month
 * stays without one.
 */
export function schuifMaanden(
  { start, eind }: Pick<Actie, "start" | "eind">,
  deel: Deel,
  maanden: number,
): Pick<Actie, "start" | "eind"> {
  const nieuwStart = deel === "eind" || start === null ? start : plusMaanden(start, maanden);
  const nieuwEind = deel === "start" || eind === null ? eind : plusMaanden(eind, maanden);
  if (nieuwStart !== null && nieuwEind !== null && nieuwStart > nieuwEind)
    return deel === "start" ? { start: eind, eind } : { start, eind: start };
  return { start: nieuwStart, eind: nieuwEind };
}

function plusMaanden(maand: string, erbij: number): string {
  const index = Number(maand.slice(0, 4)) * 12 + Number(maand.slice(5, 7)) - 1 + erbij;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

function maandIndex(maand: string, vanaf: number): number {
  return (Number(maand.slice(0, 4)) - vanaf) * 12 + Number(maand.slice(5, 7)) - 1;
}
