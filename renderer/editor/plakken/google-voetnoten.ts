/** Where Google Docs keeps the footnotes of what was copied: they are not in its HTML. */
export const GOOGLE_DEEL = "application/x-vnd.google-docs-document-slice-clip+wrapped";

type Deel = Readonly<{ tekens: string; noten: readonly string[] }>;
type Plek = Readonly<{ tekst: Text; offset: number; noot: string }>;

/**
 * Puts the footnotes of a piece of Google Docs in the HTML that came with it. The piece holds the same text with a # at
 * every footnote. Answers how many could not be placed, because the two texts are not the same.
 */
export function zetGoogleVoetnoten(body: HTMLElement, json: string): number {
  const deel = leesDeel(json);
  if (!deel) return 0;
  const plekken = vindPlekken(body, deel);
  for (const { tekst, offset, noot } of [...plekken].reverse()) {
    const voetnoot = body.ownerDocument.createElement("span");
    voetnoot.dataset.voetnoot = noot;
    if (offset >= tekst.length) tekst.after(voetnoot);
    else tekst.splitText(offset).before(voetnoot);
  }
  return deel.noten.length - plekken.length;
}

/** Its form is written down nowhere, so nothing in it is taken for granted. */
function leesDeel(json: string): Deel | null {
  try {
    const stuk = veld(JSON.parse(String(veld(JSON.parse(json), "data"))), "resolved");
    const stijlen = lijst(veld(stuk, "dsl_styleslices")).find(
      (kandidaat) => veld(kandidaat, "stsl_type") === "footnote",
    );
    const ids = lijst(veld(stijlen, "stsl_styles"))
      .map((stijl) => veld(stijl, "fs_id"))
      .filter((id) => typeof id === "string");
    const noten = ids.map((id) => woorden(veld(veld(veld(stuk, "dsl_relateddocslices"), id), "dsl_spacers")));
    return noten.length === 0 ? null : { tekens: String(veld(stuk, "dsl_spacers") ?? ""), noten };
  } catch {
    return null;
  }
}

const veld = (van: unknown, naam: string): unknown =>
  typeof van === "object" && van !== null && Object.hasOwn(van, naam)
    ? (van as Record<string, unknown>)[naam]
    : undefined;
const lijst = (van: unknown): readonly unknown[] => (Array.isArray(van) ? van : []);
const woorden = (van: unknown): string =>
  typeof van === "string" ? van.replace(/[\p{Cc}\s]+/gu, " ").trim() : "";

/** Spaces and the signs that Google Docs puts between parts stand in one of the two only. */
const TELT_NIET = /[\s\p{Cc}\p{Co}\u200b]/u;

/** Reads both texts side by side: a # that only stands in the piece is the place of a footnote. */
function vindPlekken(body: HTMLElement, { tekens, noten }: Deel): Plek[] {
  const letters = lettersVan(body);
  const plekken: Plek[] = [];
  let bij = 0;
  for (const teken of tekens) {
    if (TELT_NIET.test(teken)) continue;
    const letter = letters[bij];
    if (letter?.teken === teken) bij += 1;
    else if (teken !== "#") break;
    else {
      const vorige = letters[bij - 1];
      const noot = noten[plekken.length];
      if (vorige && noot !== undefined) plekken.push({ tekst: vorige.tekst, offset: vorige.na, noot });
    }
  }
  return plekken;
}

type Letter = Readonly<{ teken: string; tekst: Text; na: number }>;

function lettersVan(body: HTMLElement): Letter[] {
  const letters: Letter[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const tekst = walker.currentNode as Text;
    let na = 0;
    for (const teken of tekst.data) {
      na += teken.length;
      if (!TELT_NIET.test(teken)) letters.push({ teken, tekst, na });
    }
  }
  return letters;
}
