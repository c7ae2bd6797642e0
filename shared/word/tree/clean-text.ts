/** The text as one line without characters a Word file cannot hold: control characters, half surrogates, and the mark of our own placeholders. */
export function cleanText(tekst: string): string {
  return tekst
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]/gu, " ")
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF\uE000]/gu, "");
}

/** The same value with every string in it cleaned. */
export function cleanStrings<T>(value: T): T {
  if (typeof value === "string") return cleanText(value) as T;
  if (Array.isArray(value)) return value.map(cleanStrings) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanStrings(inner)])) as T;
}
