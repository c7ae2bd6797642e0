import type { Maand } from "#shared/domain/datum.ts";

const EERSTE = 2000 * 12;
const LAATSTE = 2100 * 12 + 11;

/** The month in which a moment lies. */
export function maandVan(moment: Date): Maand {
  return schrijf(moment.getFullYear() * 12 + moment.getMonth());
}

/** The month so many later, or earlier below zero; never outside the years an agenda can speak of. */
export function maandNa(maand: Maand, aantal: number): Maand {
  return schrijf(nummer(maand) + aantal);
}

/** Where a key leads in a grid of months, three in a row and twelve in a year; null when it leads nowhere. */
export function maandNaToets(maand: Maand, toets: string): Maand | null {
  const index = nummer(maand) % 12;
  const stappen: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -3,
    ArrowDown: 3,
    PageUp: -12,
    PageDown: 12,
    Home: -index,
    End: 11 - index,
  };
  const stap = stappen[toets];
  return stap === undefined ? null : maandNa(maand, stap);
}

const nummer = (maand: Maand): number => Number(maand.slice(0, 4)) * 12 + Number(maand.slice(5)) - 1;

function schrijf(maanden: number): Maand {
  const binnen = Math.min(Math.max(maanden, EERSTE), LAATSTE);
  return `${Math.floor(binnen / 12)}-${String((binnen % 12) + 1).padStart(2, "0")}`;
}
