import * as Y from "yjs";
import { stukkenVanVoetnoot, vervangInVoetnoot } from "#shared/domain/voetnoot.ts";
import { normaliseVoetnoot } from "../tekst/normalise.ts";
import { refVanTekst } from "../tekst-sleutel.ts";
import { tekstFragment } from "../teksten.ts";
import type { Edit, Werkblad } from "./edit.ts";
import { stempel } from "./records.ts";

type Bereik = Readonly<{ van: number; tot: number }>;
/** A place in a text, and what comes there when that is not what comes everywhere. */
type Vervangbaar = Bereik & Readonly<{ door?: string }>;

export type Vervanging = Readonly<{
  /** The keys of the texts in which to replace. */
  sleutels: readonly string[];
  /** Where in a piece of text stands what is replaced, in order and without overlap. */
  vind: (tekst: string) => readonly Vervangbaar[];
  door: string;
  /** Only this hit of each text; without it all of them. */
  nummer?: number;
}>;

/** Puts other words in the place of what is found in texts; they take the markup of what stood there. */
export function vervangTekst(vervanging: Vervanging): Edit {
  return (blad, doen) =>
    vervanging.sleutels.map((sleutel) => vervangIn(blad, sleutel, vervanging, doen)).includes(true);
}

/** A piece of text with nothing between its characters, in the text itself or in a footnote: which one, and which of its pieces. */
type NootStuk = Readonly<{ noot: Y.XmlElement; nummer: number; tekst: string }>;
type Stuk = Y.XmlText[] | NootStuk;
type Treffer = Readonly<{ stuk: Stuk }> & Vervangbaar;

function vervangIn(blad: Werkblad, sleutel: string, vervanging: Vervanging, doen: boolean): boolean {
  const { vind, door, nummer } = vervanging;
  const alle: Treffer[] = stukkenVan(tekstFragment(blad.doc, sleutel)).flatMap((stuk) =>
    vind(tekstVan(stuk)).map((bereik) => ({ stuk, ...bereik })),
  );
  const gekozen = nummer === undefined ? alle : alle.slice(nummer, nummer + 1);
  if (gekozen.length === 0) return false;
  if (!doen) return true;
  // From the last to the first: what is replaced moves only what stands behind it.
  for (const treffer of gekozen.toReversed()) vervangEen(treffer, treffer.door ?? door);
  const ref = refVanTekst(sleutel);
  if (ref) stempel(ref.soort, ref.id)(blad, true);
  return true;
}

function vervangEen({ stuk, van, tot }: Treffer, door: string): void {
  if (Array.isArray(stuk)) vervangInLetters(stuk, van, tot, door);
  else vervangInNoot(stuk, { van, tot }, door);
}

function vervangInNoot({ noot, nummer }: NootStuk, bereik: Bereik, door: string): void {
  const { tekst, inhoud } = vervangInVoetnoot(normaliseVoetnoot(noot.getAttributes()), nummer, bereik, door);
  noot.setAttribute("tekst", tekst);
  if (inhoud) (noot as unknown as Y.XmlElement<Record<string, object>>).setAttribute("inhoud", inhoud);
  else noot.removeAttribute("inhoud");
}

function vervangInLetters(stuk: readonly Y.XmlText[], van: number, tot: number, door: string): void {
  let begin = 0;
  let nieuw = door;
  for (const deel of stuk) {
    const lengte = deel.length;
    const eerste = Math.max(0, van - begin);
    const laatste = Math.min(lengte, tot - begin);
    begin += lengte;
    if (eerste >= laatste) continue;
    const opmaak = opmaakOp(deel, eerste);
    deel.delete(eerste, laatste - eerste);
    deel.insert(eerste, nieuw, opmaak);
    nieuw = "";
  }
}

/**
 * The pieces in the order of a reader: those of footnotes, and runs of text nodes that follow each other directly; copies that were
 * merged can leave more than one.
 */
function stukkenVan(ouder: Y.XmlFragment | Y.XmlElement): Stuk[] {
  const stukken: Stuk[] = [];
  let open: Y.XmlText[] | null = null;
  for (const kind of ouder.toArray()) {
    if (kind instanceof Y.XmlText) {
      if (open === null) {
        open = [];
        stukken.push(open);
      }
      open.push(kind);
      continue;
    }
    open = null;
    if (kind instanceof Y.XmlElement)
      stukken.push(...(kind.nodeName === "voetnoot" ? stukkenVanNoot(kind) : stukkenVan(kind)));
  }
  return stukken;
}

const stukkenVanNoot = (noot: Y.XmlElement): NootStuk[] =>
  stukkenVanVoetnoot(normaliseVoetnoot(noot.getAttributes())).map((tekst, nummer) => ({
    noot,
    nummer,
    tekst,
  }));

const tekstVan = (stuk: Stuk): string => (Array.isArray(stuk) ? stuk.map(letters).join("") : stuk.tekst);

/** A text node holds letters and their markup, and nothing else. */
type Delta = readonly Readonly<{ insert: string; attributes?: Record<string, unknown> }>[];

const letters = (deel: Y.XmlText): string => (deel.toDelta() as Delta).map(({ insert }) => insert).join("");

function opmaakOp(deel: Y.XmlText, plek: number): Record<string, unknown> {
  let begin = 0;
  for (const { insert, attributes } of deel.toDelta() as Delta) {
    begin += insert.length;
    if (plek < begin) return attributes ?? {};
  }
  return {};
}
