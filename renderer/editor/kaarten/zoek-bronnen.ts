import type { Bron } from "#shared/domain/bron.ts";
import type { RaamwerkBron } from "#shared/domain/raamwerk.ts";
import { zichtbareTekens } from "#shared/domain/zichtbare-tekens.ts";

const MAX = 60;

/** The sources in which every word of the search stands somewhere, those with all of them in their name first. */
export function zoekBronnen<T extends Bron | RaamwerkBron>(zoek: string, bronnen: readonly T[]): T[] {
  const woorden = plat(zoek)
    .split(/\s+/u)
    .filter((woord) => woord !== "");
  const heeft = (tekst: string) => woorden.every((woord) => plat(tekst).includes(woord));
  const gevonden = bronnen.filter((bron) => heeft(zoektekst(bron)));
  const opNaam = gevonden.filter((bron) => heeft(naamtekst(bron)));
  return [...opNaam, ...gevonden.filter((bron) => !opNaam.includes(bron))].slice(0, MAX);
}

function naamtekst(bron: Bron | RaamwerkBron): string {
  return "titel" in bron ? `${bron.kort} ${bron.titel}` : bron.naam;
}

function zoektekst(bron: Bron | RaamwerkBron): string {
  if ("titel" in bron) return [bron.kort, bron.titel, bron.uitgever, bron.jaar, bron.toelichting].join(" ");
  return [bron.naam, bron.uitgever, bron.niveau ?? "", bron.toelichting].join(" ");
}

function plat(tekst: string): string {
  return zichtbareTekens(tekst).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
