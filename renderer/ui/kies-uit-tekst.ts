/** Something that can be chosen by its name. */
export type Mogelijk = Readonly<{ id: string; label: string; bij?: string }>;

/** What typed text asks for: one of the choices, or something new. */
export type Bedoeld = Readonly<{ kies: string }> | Readonly<{ maak: string }>;

const vouw = (tekst: string): string => tekst.trim().toLocaleLowerCase("nl");

/** The choices in whose name the text occurs. */
export const passend = (tekst: string, keuzes: readonly Mogelijk[]): Mogelijk[] =>
  keuzes.filter(({ label }) => vouw(label).includes(vouw(tekst)));

/** True when a choice has exactly this name, whatever its capitals. */
export const bestaat = (tekst: string, keuzes: readonly Mogelijk[]): boolean =>
  keuzes.some(({ label }) => vouw(label) === vouw(tekst));

/** What someone means who leaves a field with this text in it; null when there is nothing in it. */
export function leesKeuze(tekst: string, keuzes: readonly Mogelijk[]): Bedoeld | null {
  const naam = tekst.trim();
  if (naam === "") return null;
  const precies = keuzes.find(({ label }) => vouw(label) === vouw(naam));
  return precies ? { kies: precies.id } : { maak: naam };
}
