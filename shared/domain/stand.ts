import { addSom, type Som, sumBedragen } from "./bedrag.ts";
import { type Begroting, type Blok, postenVan, sumJaar, sumJaren } from "./begroting.ts";

type MetPosten = Pick<Begroting, "posten" | "jaren">;
type Reserve = Pick<Blok, "id" | "beginstand">;

/** What is in a reserve before a year begins: its opening balance, and what the earlier years put in and took out. */
export function standBegin({ posten, jaren }: MetPosten, { id, beginstand }: Reserve, jaar: number): Som {
  const eerder = jaren.filter((kandidaat) => kandidaat < jaar);
  return addSom(sumBedragen([beginstand]), sumJaren(postenVan({ posten }, id), eerder));
}

/** What is in a reserve when a year is over: where the year began, and what its own mutations did. */
export function standEind(begroting: MetPosten, reserve: Reserve, jaar: number): Som {
  return addSom(standBegin(begroting, reserve, jaar), sumJaar(postenVan(begroting, reserve.id), jaar));
}

/** What a blok comes to in a year: the sum of its posten, or the balance of a reserve when that year is over. */
export function somVanBlok(begroting: MetPosten, blok: Reserve & Pick<Blok, "soort">, jaar: number): Som {
  return blok.soort === "reserve"
    ? standEind(begroting, blok, jaar)
    : sumJaar(postenVan(begroting, blok.id), jaar);
}

/** The year that the opening balance of a reserve is of: the first of the begroting; null when it has no years. */
export function beginjaar({ jaren }: Pick<Begroting, "jaren">): number | null {
  return jaren.length === 0 ? null : Math.min(...jaren);
}

/** Whether some year of a reserve begins with more than nothing. */
export function begintMetStand(begroting: MetPosten, reserve: Reserve): boolean {
  return begroting.jaren.some((jaar) => {
    const { euro, pm } = standBegin(begroting, reserve, jaar);
    return euro !== 0 || pm;
  });
}
