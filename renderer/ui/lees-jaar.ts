import { Jaar } from "#shared/domain/datum.ts";

/** A typed year; null when it is none. */
export function leesJaar(tekst: string): number | null {
  if (!/^\s*\d{4}\s*$/u.test(tekst)) return null;
  const gelezen = Jaar.safeParse(Number(tekst));
  return gelezen.success ? gelezen.data : null;
}
