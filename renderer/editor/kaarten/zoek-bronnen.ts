import type { Bron } from "#shared/domain/bron.ts";
import type { RaamwerkBron } from "#shared/domain/raamwerk.ts";

const MAX = 60;

/** The sources in which every word of the search stands somewhere, whatever the accents and capitals. */
export function zoekBronnen<T extends Bron | RaamwerkBron>(zoek: string, bronnen: readonly T[]): T[] {
  const woorden = plat(zoek)
    .split(/\s+/u)
    .filter((woord) => woord !== "");
  return bronnen
    .filter((bron) => {
      const tekst = plat(zoektekst(bron));
      return woorden.every((woord) => tekst.includes(woord));
    })
    .slice(0, MAX);
}

function zoektekst(bron: Bron | RaamwerkBron): string {
  if ("titel" in bron) return [bron.kort, bron.titel, bron.uitgever, bron.jaar, bron.toelichting].join(" ");
  return [bron.naam, bron.uitgever, bron.niveau ?? "", bron.toelichting].join(" ");
}

function plat(tekst: string): string {
  return tekst.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
