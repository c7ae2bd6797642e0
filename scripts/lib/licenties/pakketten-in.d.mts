export function ingebouwdIn(tekst: string): string[];
