const MAX_LENGTE = 80;
const MAX_WOORDEN = 5_000;

/** The words in what was typed: separated by spaces, commas or lines. */
export function leesWoorden(tekst: string): string[] {
  const delen = tekst.split(/[\s,;]+/u).map((deel) => zonderTekens(deel));
  return [...new Set(delen.filter((deel) => deel !== "" && deel.length <= MAX_LENGTE))];
}

/** A word without the quotes and marks around it. */
const zonderTekens = (woord: string): string =>
  woord.replace(/^["'“‘.]+/u, "").replace(/(?<!["'”’.:!?])["'”’.:!?]+$/u, "");

/** The list with words added, each once, in the order of the alphabet. */
export function metWoorden(woorden: readonly string[], nieuw: readonly string[]): string[] {
  const alle = [...new Set([...woorden, ...nieuw])];
  return alle.sort((links, rechts) => links.localeCompare(rechts, "nl")).slice(0, MAX_WOORDEN);
}

/** The list without one word. */
export function zonderWoord(woorden: readonly string[], woord: string): string[] {
  return woorden.filter((ander) => ander !== woord);
}
