import type { Kolom } from "#shared/begroting/kolommen.ts";
import type { Begroting, BlokSoort, Noot } from "#shared/domain/begroting.ts";
import { noteMarks } from "#shared/word/delen/begroting-noten.ts";

const SOORTEN: readonly BlokSoort[] = ["lasten", "dekking", "reserve"];

/** The keys of the columns that hold PM: there the sums need room for "+ PM". */
export function metPmIn(begroting: Begroting, kolommen: readonly Kolom[]): ReadonlySet<string> {
  const jaren = kolommen.flatMap((kolom) => (kolom.soort === "jaar" ? [kolom.jaar] : []));
  const metPm = jaren.filter((jaar) => begroting.posten.some((post) => post.bedragen[jaar]?.kind === "pm"));
  return new Set([...metPm.map(String), ...(metPm.length > 0 ? ["totaal"] : [])]);
}

/** The marks of the notes at a post, blok or total; the same ones as in the Word document. */
export function noteMarkVan(begroting: Begroting): (bij: string) => string {
  const marks = SOORTEN.map((soort) => noteMarks(begroting, soort));
  return (bij) =>
    marks
      .map(({ markOf }) => markOf(bij))
      .filter((mark) => mark !== "")
      .join(", ");
}

/** Every note with its mark, in the order in which they stand under the table; empty and stray ones without. */
export function noteMarksPerNoot(begroting: Begroting): { noot: Noot; mark: string }[] {
  const resterend = new Set(begroting.noten);
  const gemerkt = SOORTEN.flatMap((soort) =>
    noteMarks(begroting, soort).noten.flatMap(({ mark, tekst, bij }) => {
      const noot = [...resterend].find((kandidaat) => kandidaat.bij === bij && kandidaat.tekst === tekst);
      if (noot) resterend.delete(noot);
      return noot ? [{ noot, mark }] : [];
    }),
  );
  return [...gemerkt, ...[...resterend].map((noot) => ({ noot, mark: "" }))];
}
