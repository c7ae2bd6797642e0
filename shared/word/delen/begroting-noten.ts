import { type Begroting, type BlokSoort, postenVanSoort } from "#shared/domain/begroting.ts";

/** The notes of one table in the order of its rows, each with its own mark. */
export type NoteMarks = Readonly<{
  markOf: (bij: string) => string;
  noten: readonly Readonly<{ bij: string; mark: string; tekst: string }>[];
}>;

/** Marks are *, ** and *** and go on as 4), 5); they start again in every table, as in the real documents. */
export function noteMarks(begroting: Begroting, soort: BlokSoort): NoteMarks {
  const plekken = plekkenInTabel(begroting, soort);
  const noten = begroting.noten
    .filter(({ bij, tekst }) => plekken.includes(bij) && tekst.trim() !== "")
    .sort((a, b) => plekken.indexOf(a.bij) - plekken.indexOf(b.bij))
    .map(({ bij, tekst }, index) => ({
      bij,
      tekst,
      mark: index < 3 ? "*".repeat(index + 1) : `${index + 1})`,
    }));
  return {
    noten,
    markOf: (bij) =>
      noten
        .filter((noot) => noot.bij === bij)
        .map(({ mark }) => mark)
        .join(", "),
  };
}

/** The places a note can stand in one table, in the order of its rows; none when there is no such table. */
export function plekkenInTabel(begroting: Begroting, soort: BlokSoort): string[] {
  const posten = postenVanSoort(begroting, soort);
  const blokken = begroting.blokken.filter((blok) => blok.soort === soort);
  const perBlok = blokken.flatMap(({ id }) => [
    id,
    ...posten.filter(({ blokId }) => blokId === id).map((post) => post.id),
  ]);
  return perBlok.length === 0 ? [] : [...perBlok, `totaal-${soort}`];
}
