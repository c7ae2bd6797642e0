import type { Eenheid } from "#shared/domain/bedrag.ts";

const MUNT = "(?:€|euro(?:[’']?s)?|eur)";
const MAAL = "(?<!\\p{L})[x×*]";
const DUIZEND = `1[.\\s]?000(?![.\\s]?\\d)`;
const MILJOEN = `(?:1[.\\s]?000[.\\s]?000(?!\\d)|(?:1\\s*)?(?:mln|mio|miljoen(?:en)?)\\b\\.?)`;

/** How a table says what its amounts are counted in, largest first. */
const EENHEDEN: readonly (readonly [Eenheid, RegExp])[] = [
  [
    1_000_000,
    new RegExp(
      `${MAAL}\\s*${MUNT}?\\s*${MILJOEN}|(?<!\\p{L})in\\s+(?:${MUNT}\\s*)?${MILJOEN}(?:\\s*${MUNT})?|€\\s*mln\\b`,
      "iu",
    ),
  ],
  [
    1000,
    new RegExp(
      `${MAAL}\\s*${MUNT}?\\s*(?:${DUIZEND}|duizend)|(?<!\\p{L})in\\s+(?:${MUNT}\\s*)?(?:duizend(?:en|tallen)?|${DUIZEND})(?:\\s*${MUNT})?|(?<!\\p{L})k\\s?€|€\\s?k(?!\\p{L})`,
      "iu",
    ),
  ],
];

/** What a text says that amounts are counted in; null when it says nothing of it. */
export function eenheidIn(tekst: string): Eenheid | null {
  return EENHEDEN.find(([, patroon]) => patroon.test(tekst))?.[0] ?? null;
}

/** A head without what it says of how amounts are counted, with what is left of the brackets around it. */
export function zonderEenheid(tekst: string): string {
  return EENHEDEN.reduce((rest, [, patroon]) => rest.replace(patroon, " "), tekst)
    .replace(/\(\s*(?:,-\s*)?\)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}
