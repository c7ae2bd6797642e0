import type { BlokSoort } from "#shared/domain/begroting.ts";

const WOORDEN: Readonly<Record<BlokSoort, string>> = {
  dekking: "dekking(?:smiddelen)?|baten|inkomsten|opbrengsten",
  reserve: "(?:bestemmings)?reserves?",
  lasten: "lasten|uitgaven|kosten",
};

const ELK = Object.values(WOORDEN).join("|");
const NUMMER = "(?:[\\p{L}\\d]{1,3}[.)]\\s*)?";
const BEGINT_MET: readonly (readonly [BlokSoort, RegExp])[] = (["dekking", "reserve", "lasten"] as const).map(
  (kant) => [kant, new RegExp(`^${NUMMER}(?:${WOORDEN[kant]})\\b`, "iu")],
);
const MEER_KANTEN = new RegExp(`^${NUMMER}(?:${ELK})(?:\\s*(?:,|/|&|en)\\s*(?:${ELK}))+\\b`, "iu");
const ALLEEN_KANT = new RegExp(
  `^${NUMMER}(?:(?:structurele|incidentele|overige|totale)\\s+)?(?:${ELK})(?:\\s+(?:20\\d{2}|begroting|regio|van|de))*\\s*:?$`,
  "iu",
);

/** The side of the begroting that a head or a total names, or null; "Baten en lasten" names none of both. */
export function kantVan(naam: string): BlokSoort | null {
  const kaal = naam.replace(/^(sub\s*(?:-\s*)?)?tota\w*\s+((van|de|alle)\s+)*/iu, "");
  if (MEER_KANTEN.test(kaal)) return null;
  return BEGINT_MET.find(([, woorden]) => woorden.test(kaal))?.[0] ?? null;
}

/** True for a name that says a side of the begroting and nothing of what is on it: "Lasten", "Baten 2026:". */
export const isKantnaam = (naam: string): boolean => ALLEEN_KANT.test(naam);
