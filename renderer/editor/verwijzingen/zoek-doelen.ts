import { zichtbareTekens } from "#shared/domain/zichtbare-tekens.ts";
import type { Verwijsbaar } from "#shared/word/verwijsbaar.ts";

/** What can be referred to in which every word of the search stands; a number is searched from its beginning. */
export function zoekDoelen(zoek: string, doelen: readonly Verwijsbaar[]): Verwijsbaar[] {
  const woorden = plat(zoek)
    .split(/\s+/u)
    .filter((woord) => woord !== "");
  return doelen.filter((doel) => woorden.every((woord) => heeft(doel, woord)));
}

const heeft = ({ woord: soort, nummer, titel }: Verwijsbaar, woord: string): boolean =>
  /^[\d.]+$/u.test(woord)
    ? nummer.startsWith(woord) || titel.includes(woord)
    : plat(`${soort} ${titel}`).includes(woord);

const plat = (tekst: string): string =>
  zichtbareTekens(tekst).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
