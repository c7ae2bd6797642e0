import type { Rij } from "#shared/begroting/rijen.ts";
import { type Begroting, type BegrotingRij, BlokSoort, isRij, type Noot } from "#shared/domain/begroting.ts";
import { noteMarks } from "#shared/word/delen/begroting-noten.ts";

/** The rows that stay in sight at the bottom, by key, with how many of them come below each. */
export function vasteRijen(rijen: readonly Rij[]): ReadonlyMap<string, number> {
  const vast = rijen.filter(
    (rij) => rij.soort === "saldo" || (rij.soort === "totaal" && rij.van !== "reserve"),
  );
  return new Map(vast.map(({ key }, index) => [key, vast.length - 1 - index]));
}

/** The marks of the notes at a post, blok or total; the same ones as in the Word document. */
export function noteMarkVan(begroting: Begroting): (bij: BegrotingRij) => string {
  const marks = BlokSoort.options.map((soort) => noteMarks(begroting, soort));
  return (bij) =>
    marks
      .map(({ markOf }) => markOf(bij))
      .filter((mark) => mark !== "")
      .join(", ");
}

/** The notes of one table with their marks; `soort` null holds notes without text or without a row. */
export type NotenVan = Readonly<{
  soort: BlokSoort | null;
  noten: readonly Readonly<{ noot: Noot; mark: string }>[];
}>;

/** Every note by the table it stands under, in the order of the marks. */
export function notenPerTabel(begroting: Begroting): NotenVan[] {
  const resterend = new Set(begroting.noten);
  const perSoort = BlokSoort.options.map((soort): NotenVan => {
    const noten = noteMarks(begroting, soort).noten.flatMap(({ mark, tekst, bij }) => {
      const noot = [...resterend].find((kandidaat) => isRij(kandidaat.bij, bij) && kandidaat.tekst === tekst);
      if (noot) resterend.delete(noot);
      return noot ? [{ noot, mark }] : [];
    });
    return { soort, noten };
  });
  const rest: NotenVan = { soort: null, noten: [...resterend].map((noot) => ({ noot, mark: "" })) };
  return [...perSoort, rest].filter(({ noten }) => noten.length > 0);
}
