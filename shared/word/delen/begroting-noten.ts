import {
  type Begroting,
  type BegrotingRij,
  type BlokSoort,
  isRij,
  postenVanSoort,
} from "#shared/domain/begroting.ts";

/** The notes of one table in the order of its rows, each with its own mark. */
export type NoteMarks = Readonly<{
  markOf: (bij: BegrotingRij) => string;
  noten: readonly Readonly<{ bij: BegrotingRij; mark: string; tekst: string }>[];
}>;

/** Marks are *, ** and *** and go on as 4), 5); they start again in every table, as in the real documents. */
export function noteMarks(begroting: Begroting, soort: BlokSoort): NoteMarks {
  const noten = rijenInTabel(begroting, soort)
    .flatMap((rij) => begroting.noten.filter(({ bij, tekst }) => isRij(bij, rij) && tekst.trim() !== ""))
    .map(({ bij, tekst }, index) => ({
      bij,
      tekst,
      mark: index < 3 ? "*".repeat(index + 1) : `${index + 1})`,
    }));
  return {
    noten,
    markOf: (bij) =>
      noten
        .filter((noot) => isRij(noot.bij, bij))
        .map(({ mark }) => mark)
        .join(", "),
  };
}

/** The rows a note can stand at in one table, in the order of its rows; none when there is no such table. */
export function rijenInTabel(begroting: Begroting, soort: BlokSoort): BegrotingRij[] {
  const posten = postenVanSoort(begroting, soort);
  const blokken = begroting.blokken.filter((blok) => blok.soort === soort);
  const perBlok = blokken.flatMap(({ id }): BegrotingRij[] => [
    { soort: "blok", id },
    ...posten.filter(({ blokId }) => blokId === id).map((post) => ({ soort: "post", id: post.id }) as const),
  ]);
  if (perBlok.length === 0 || soort === "reserve") return perBlok;
  return [...perBlok, { soort: "totaal", id: soort }];
}
