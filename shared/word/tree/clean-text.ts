/** The text as one line without characters a Word file cannot hold: control characters and half surrogates. */
export function cleanText(tekst: string): string {
  return tekst.replace(/[\t\n\r\v\f\u0085\u2028\u2029]/gu, " ").replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "");
}
