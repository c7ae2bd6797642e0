import { type KolomKeuze, maakKolommen } from "#shared/begroting/kolommen.ts";
import { type Rij, rijNaam } from "#shared/begroting/rijen.ts";
import type { Begroting, Post } from "#shared/domain/begroting.ts";
import { kolomMaten, minstensBreed, NAAM } from "./kolom-maten.ts";

/** A character of a name, and what stands around it in its cell, in rem. */
const LETTER = 0.47;
const ROND_NAAM = 5;

/** The longest name that a column which holds nothing makes room for. */
const NAAM_HOOGSTENS = 30;

const LEEG: readonly (readonly ["aard" | "actie", (post: Post) => boolean])[] = [
  ["aard", ({ aard, ongelezen }) => aard === null && ongelezen.aard === undefined],
  ["actie", ({ actieId, ongelezen }) => actieId === null && ongelezen.actie === undefined],
];

/**
 * The columns to show in a window of so many rem: one that holds nothing goes when names would be cut, unless the user
 * asked for it.
 */
export function passendeKeuze(
  begroting: Begroting,
  rijen: readonly Rij[],
  keuze: KolomKeuze,
  gevraagd: ReadonlySet<string>,
  breed: number,
): KolomKeuze {
  let passend = keuze;
  for (const [kolom, isLeeg] of LEEG) {
    const kanWeg = passend[kolom] && !gevraagd.has(kolom) && begroting.posten.every(isLeeg);
    if (kanWeg && !past(begroting, rijen, passend, breed)) passend = { ...passend, [kolom]: false };
  }
  return passend;
}

function past(begroting: Begroting, rijen: readonly Rij[], keuze: KolomKeuze, breed: number): boolean {
  const kolommen = maakKolommen(begroting.jaren, keuze);
  const langste = Math.max(0, ...rijen.map((rij) => rijNaam(rij).length));
  const naam = Math.min(NAAM_HOOGSTENS, langste * LETTER + ROND_NAAM);
  return minstensBreed(kolomMaten(begroting, rijen, kolommen)) - NAAM + Math.max(NAAM, naam) <= breed;
}
