const KOPPEN = new Set(["gemeente", "gemeenten", "naam"]);

/**
 * The municipalities in a typed or pasted list: one a line, or separated by commas, semicolons or tabs (Excel).
 * Numbering, bullets and the word "gemeente" before a name are left out; a name that comes twice counts once.
 */
export function leesGemeenten(tekst: string): string[] {
  const perNaam = new Map<string, string>();
  for (const deel of tekst.split(/[\n\r\t,;]+/u)) {
    const naam = kaal(deel);
    const sleutel = naam.toLocaleLowerCase("nl");
    if (naam !== "" && !KOPPEN.has(sleutel) && !perNaam.has(sleutel)) perNaam.set(sleutel, naam);
  }
  return [...perNaam.values()];
}

function kaal(deel: string): string {
  return deel
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^(?:[-–•*·]\s*|\d{1,3}[.)]?\s+)/u, "")
    .replace(/^["'“‘](.*)["'”’]$/u, "$1")
    .replace(/^gemeente\s+(?=\p{L})/iu, "")
    .trim();
}
