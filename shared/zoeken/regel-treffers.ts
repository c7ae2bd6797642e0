import { onthoud } from "#shared/domain/onthoud.ts";
import type { Inline, VoetnootInhoud } from "#shared/domain/rich-text.ts";
import { stukkenVanVoetnoot } from "#shared/domain/voetnoot.ts";
import { type Bereik, vindInTekst, type ZoekVraag } from "./vind-in-tekst.ts";

/**
 * One place in a line of a text. `van` and `tot` count characters, and one for everything else that stands in the line; of a
 * hit in a footnote they hold the mark of that footnote.
 */
export type RegelTreffer = Bereik &
  Readonly<{
    noot: boolean;
    /** What was looked in, and where in it stands the hit. */
    stuk: string;
    inStuk: Bereik;
  }>;

type Stuk = { readonly begin: number; readonly noot: boolean; tekst: string };

const gelezen = new WeakMap<readonly Inline[], readonly Stuk[]>();

/** Every hit in one line, in the order of a reader: a footnote at its mark. */
export function treffersInRegel(inlines: readonly Inline[], vraag: ZoekVraag): RegelTreffer[] {
  return onthoud(gelezen, inlines, stukkenVan).flatMap(({ begin, noot, tekst }) =>
    vindInTekst(tekst, vraag).map((inStuk) => ({
      van: noot ? begin : begin + inStuk.van,
      tot: noot ? begin + 1 : begin + inStuk.tot,
      noot,
      stuk: tekst,
      inStuk,
    })),
  );
}

/** The line in pieces with nothing between their characters: whatever is no text ends a piece. */
function stukkenVan(inlines: readonly Inline[]): readonly Stuk[] {
  const stukken: Stuk[] = [];
  let plek = 0;
  let open: Stuk | null = null;
  for (const inline of inlines) {
    if (inline.type === "text") {
      if (open === null) {
        open = { begin: plek, noot: false, tekst: "" };
        stukken.push(open);
      }
      open.tekst += inline.text;
      plek += inline.text.length;
      continue;
    }
    open = null;
    if (inline.type === "voetnoot") stukken.push(...stukkenVanNoot(inline.attrs, plek));
    plek += 1;
  }
  return stukken;
}

const stukkenVanNoot = (noot: VoetnootInhoud, begin: number): Stuk[] =>
  stukkenVanVoetnoot(noot).map((tekst) => ({ begin, noot: true, tekst }));
