import { addSom, type Som } from "./bedrag.ts";
import { type Begroting, type Blok, type Post, postenVan, sumJaar, sumJaren } from "./begroting.ts";

/** What is in a reserve before a year begins: what the earlier years of the begroting put in and took out. */
export function standBegin(posten: readonly Post[], jaren: readonly number[], jaar: number): Som {
  const eerder = jaren.filter((kandidaat) => kandidaat < jaar);
  return sumJaren(posten, eerder);
}

/** What is in a reserve when a year is over: where the year began, and what its own mutations did. */
export function standEind(posten: readonly Post[], jaren: readonly number[], jaar: number): Som {
  return addSom(standBegin(posten, jaren, jaar), sumJaar(posten, jaar));
}

/** What a blok comes to in a year: the sum of its posten, or the balance of a reserve when that year is over. */
export function somVanBlok(
  { posten, jaren }: Pick<Begroting, "posten" | "jaren">,
  { id, soort }: Pick<Blok, "id" | "soort">,
  jaar: number,
): Som {
  const eigen = postenVan({ posten }, id);
  return soort === "reserve" ? standEind(eigen, jaren, jaar) : sumJaar(eigen, jaar);
}

/** Whether something of a reserve goes on from one year to the next, so that a year does not begin with nothing. */
export function looptDoor(posten: readonly Post[], jaren: readonly number[]): boolean {
  return jaren.some((jaar) => {
    const { euro, pm } = standBegin(posten, jaren, jaar);
    return euro !== 0 || pm;
  });
}
