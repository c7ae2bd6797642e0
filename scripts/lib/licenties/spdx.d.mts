export function isToegestaan(expressie: string, lijst: readonly string[]): boolean;
