import { metHoofdletter } from "#shared/domain/met-hoofdletter.ts";
import type { ZoekVraag } from "./vind-in-tekst.ts";

/**
 * What takes the place of a hit: as it was typed, with a capital where the hit has one that was not asked for, and in
 * capitals where the hit is. Who lets capitals count, or typed what was found exactly, gets what was typed.
 */
export function zoalsGevonden(gevonden: string, door: string, { termen, hoofdletters }: ZoekVraag): string {
  if (hoofdletters || termen.includes(gevonden)) return door;
  if (isGroot(gevonden)) return door.toLocaleUpperCase("nl");
  return isGroot(gevonden.charAt(0), 1) ? metHoofdletter(door) : door;
}

/** True when every letter is a capital, and there are at least so many of them. */
function isGroot(tekst: string, minstens = 2): boolean {
  const letters = tekst.match(/\p{L}/gu) ?? [];
  return letters.length >= minstens && letters.every((letter) => letter !== letter.toLocaleLowerCase("nl"));
}
