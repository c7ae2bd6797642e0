/** Something that can be chosen by its name. */
export type Mogelijk = Readonly<{ id: string; label: string; bij?: string }>;

/** What typed text asks for: one of the choices, something new, nothing, or a choice there is not. */
export type Bedoeld =
  | Readonly<{ kies: string }>
  | Readonly<{ maak: string }>
  | Readonly<{ niets: true }>
  | Readonly<{ fout: string }>;

const vouw = (tekst: string): string => tekst.trim().toLocaleLowerCase("nl");

/** The choices in whose name the text occurs. */
export const passend = (tekst: string, keuzes: readonly Mogelijk[]): Mogelijk[] =>
  keuzes.filter(({ label }) => vouw(label).includes(vouw(tekst)));

/** True when a choice has exactly this name, whatever its capitals. */
export const bestaat = (tekst: string, keuzes: readonly Mogelijk[]): boolean =>
  keuzes.some(({ label }) => vouw(label) === vouw(tekst));

/** What someone means who leaves a field with this text in it. Without `maakbaar` a part of one name is that name. */
export function leesKeuze(tekst: string, keuzes: readonly Mogelijk[], maakbaar: boolean): Bedoeld {
  const naam = tekst.trim();
  if (naam === "") return { niets: true };
  const precies = keuzes.find(({ label }) => vouw(label) === vouw(naam));
  if (precies) return { kies: precies.id };
  if (maakbaar) return { maak: naam };
  const [een, meer] = passend(naam, keuzes);
  if (een && !meer) return { kies: een.id };
  return {
    fout: een
      ? `Meer dan één naam past bij ‘${naam}’. Kies er een uit de lijst.`
      : `‘${naam}’ staat niet in de lijst. Kies een andere naam.`,
  };
}
