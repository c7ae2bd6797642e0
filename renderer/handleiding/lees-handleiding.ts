/** A piece of a line: plain, with weight, or as it is typed. */
export type Stuk = Readonly<{ tekst: string; soort: "gewoon" | "vet" | "code" }>;

export type Blok =
  | Readonly<{ soort: "alinea"; regel: readonly Stuk[] }>
  | Readonly<{ soort: "lijst"; regels: readonly (readonly Stuk[])[] }>
  | Readonly<{ soort: "tabel"; kop: readonly string[]; rijen: readonly (readonly (readonly Stuk[])[])[] }>;

/** One chapter of the manual. */
export type Pagina = Readonly<{ titel: string; blokken: readonly Blok[] }>;

/** The chapters of the manual, as it is written in Markdown; pictures are left out: what they show is on the screen. */
export function leesHandleiding(markdown: string): Pagina[] {
  return markdown
    .split(/^## /mu)
    .slice(1)
    .map((deel) => {
      const [titel = "", ...rest] = deel.split("\n");
      return { titel: titel.trim(), blokken: leesBlokken(rest.join("\n")) };
    });
}

function leesBlokken(markdown: string): Blok[] {
  return markdown
    .split(/\n\s*\n/u)
    .map((blok) => blok.trim())
    .filter((blok) => blok !== "" && !blok.startsWith("!["))
    .map(leesBlok);
}

function leesBlok(blok: string): Blok {
  if (blok.startsWith("- ")) return { soort: "lijst", regels: blok.slice(2).split(/\n- /u).map(leesRegel) };
  if (blok.startsWith("|")) {
    const [kop = [], , ...rijen] = blok.split("\n").map(cellen);
    return { soort: "tabel", kop, rijen: rijen.map((rij) => rij.map(leesRegel)) };
  }
  return { soort: "alinea", regel: leesRegel(blok) };
}

const cellen = (regel: string): string[] =>
  regel
    .replace(/^\||\|$/gu, "")
    .split("|")
    .map((cel) => cel.trim());

function leesRegel(regel: string): Stuk[] {
  return regel
    .replace(/(?<!\s)\s*\n\s*/gu, " ")
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/u)
    .filter((tekst) => tekst !== "")
    .map((tekst) => {
      if (tekst.startsWith("**")) return { tekst: tekst.slice(2, -2), soort: "vet" };
      return tekst.startsWith("`")
        ? { tekst: tekst.slice(1, -1), soort: "code" }
        : { tekst, soort: "gewoon" };
    });
}
