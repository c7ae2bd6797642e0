/** What a paste could not bring along. */
export type Weggelaten = Readonly<{
  afbeeldingen: number;
  links: number;
  onderdelen: number;
  rijen: number;
  doorgehaald: number;
  opmerkingen: number;
  voetnoten: number;
  verwijzingen: number;
}>;

export const NIETS_WEGGELATEN: Weggelaten = {
  afbeeldingen: 0,
  links: 0,
  onderdelen: 0,
  rijen: 0,
  doorgehaald: 0,
  opmerkingen: 0,
  voetnoten: 0,
  verwijzingen: 0,
};

const WOORDEN: readonly (readonly [keyof Weggelaten, string, string])[] = [
  ["afbeeldingen", "afbeelding", "afbeeldingen"],
  ["links", "link die niet veilig is", "links die niet veilig zijn"],
  ["rijen", "rij van een heel grote tabel", "rijen van een heel grote tabel"],
  ["doorgehaald", "stuk tekst dat was doorgehaald", "stukken tekst die waren doorgehaald"],
  ["opmerkingen", "opmerking in de kantlijn", "opmerkingen in de kantlijn"],
  ["voetnoten", "voetnoot", "voetnoten"],
  ["verwijzingen", "verwijzing naar een ander deel", "verwijzingen naar andere delen"],
  ["onderdelen", "onderdeel dat geen tekst is", "onderdelen die geen tekst zijn"],
];

/** One sentence about what was left out, or null when everything came along. */
export function weggelatenZin(wat: Weggelaten): string | null {
  const delen = WOORDEN.flatMap(([soort, een, meer]) => {
    const aantal = wat[soort];
    return aantal === 0 ? [] : [`${aantal} ${aantal === 1 ? een : meer}`];
  });
  if (delen.length === 0) return null;
  const laatste = delen.at(-1);
  return `Niet meegekomen: ${delen.length === 1 ? laatste : `${delen.slice(0, -1).join(", ")} en ${laatste}`}.`;
}
