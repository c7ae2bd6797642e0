import { leftColumn, rightColumn } from "../tree/build.ts";
import type { Column, Row } from "../tree/document-tree.ts";
import { LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH } from "../tree/split-sections.ts";
import { unbrokenWidths } from "./column-widths.ts";

/** Which columns a table of money has, besides that of the names. */
export type Vakken = Readonly<{ aard: boolean; jaren: number; totaal: boolean }>;

/** Widths of the columns in millimetres, when nothing in them asks for more. */
const NAAM = 56;
const AARD = 22;
const BEDRAG = 24;
const TOTAAL = 28;
/** A name breaks between its words. */
const SMALSTE_NAAM = 45;
/** More years than this go on in a next table. */
const JAREN_PER_TABEL = 8;

/** The columns of a table of money: no amount breaks, and the names have what is left. */
export function begrotingKolommen(rows: readonly Row[], vakken: Vakken): Column[] {
  const { aard, jaren, totaal } = vakken;
  const vast = [...(aard ? [AARD] : []), ...Array<number>(jaren).fill(BEDRAG), ...(totaal ? [TOTAAL] : [])];
  const nodig = naastNaam(rows, vast.length);
  const ruim = vast.map((breedte, index) => Math.max(breedte, nodig[index] ?? 0));
  const breedtes = som(ruim) + NAAM <= LANDSCAPE_TEXT_WIDTH ? ruim : nodig;
  const naam = Math.max(breedtes === ruim ? NAAM : SMALSTE_NAAM, TEXT_WIDTH - som(breedtes));
  return [
    leftColumn(naam),
    ...breedtes.map((breedte, index) => (aard && index === 0 ? leftColumn(breedte) : rightColumn(breedte))),
  ];
}

/** How many years stand beside each other, from a table with all of them: as many as fit a page on its side. */
export function jarenPerTabel(rows: readonly Row[], { aard, jaren, totaal }: Vakken): number {
  const voor = aard ? 1 : 0;
  const nodig = naastNaam(rows, voor + jaren + (totaal ? 1 : 0));
  const perJaar = nodig.slice(voor, voor + jaren);
  const ruimte = LANDSCAPE_TEXT_WIDTH - SMALSTE_NAAM - (som(nodig) - som(perJaar));
  return Math.max(1, Math.min(JAREN_PER_TABEL, Math.floor(ruimte / Math.max(...perJaar))));
}

/** What the columns need in which nothing breaks. */
const naastNaam = (rows: readonly Row[], kolommen: number): number[] =>
  unbrokenWidths(rows, 1 + kolommen).slice(1);

const som = (getallen: readonly number[]): number => getallen.reduce((totaal, getal) => totaal + getal, 0);
