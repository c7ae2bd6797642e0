import { onthoud } from "#shared/domain/onthoud.ts";
import {
  type Block,
  inlineText,
  type ListItem,
  type RichText,
  type TableCell,
  type TableRow,
} from "#shared/domain/rich-text.ts";
import { type Paar, paren } from "./paren.ts";
import { reeksverschil } from "./reeksverschil.ts";
import { type Stuk, woordverschil } from "./woordverschil.ts";

/** A part of a text: a line of words, or what holds other parts. */
export type Knoop = Block | ListItem | TableRow | TableCell;
export type Regel = Extract<Block, { type: "paragraph" | "heading" }>;
export type Houder = Exclude<Knoop, Regel>;

/**
 * How one part of a text differs: as a whole, by the words of its line, or by the parts it holds. The row of a table
 * stays, goes or comes as a whole when its cells are not the same ones.
 */
export type KnoopVerschil =
  | Readonly<{ wat: "blijft" | "weg" | "erbij"; knoop: Knoop }>
  | Readonly<{ wat: "regel"; oud: Regel; nieuw: Regel; stukken: readonly Stuk[] }>
  | Readonly<{ wat: "delen"; oud: Houder; nieuw: Houder; delen: readonly KnoopVerschil[] }>;

/** Parts with fewer words in common are not one that changed, but one that went and one that came. */
const MIN_LIJKENIS = 0.3;

/**
 * The parts by which one text becomes another, in reading order; null is the text nobody wrote. Without what came it
 * is the old text, without what went the new one.
 */
export function tekstverschil(oud: RichText | null, nieuw: RichText | null): KnoopVerschil[] {
  return rijverschil(oud?.content ?? [], nieuw?.content ?? []);
}

function rijverschil(oud: readonly Knoop[], nieuw: readonly Knoop[]): KnoopVerschil[] {
  return reeksverschil(oud, nieuw, JSON.stringify).flatMap((deel) =>
    "gelijk" in deel ? deel.gelijk.map(blijft) : paren(deel.weg, deel.erbij, lijkenis).map(paarverschil),
  );
}

const blijft = (knoop: Knoop): KnoopVerschil => ({ wat: "blijft", knoop });

function paarverschil([oud, nieuw]: Paar<Knoop>): KnoopVerschil {
  if (oud === null) return { wat: "erbij", knoop: nieuw };
  if (nieuw === null) return { wat: "weg", knoop: oud };
  if (isRegel(oud) && isRegel(nieuw))
    return { wat: "regel", oud, nieuw, stukken: woordverschil(oud.content ?? [], nieuw.content ?? []) };
  const houders = { oud: oud as Houder, nieuw: nieuw as Houder };
  const [van, naar] = [delenVan(oud), delenVan(nieuw)];
  return {
    wat: "delen",
    ...houders,
    delen: oud.type === "tableRow" ? cellen(van, naar) : rijverschil(van, naar),
  };
}

/** The cells of a row, each against the one in its own column. */
function cellen(oud: readonly Knoop[], nieuw: readonly Knoop[]): KnoopVerschil[] {
  return nieuw.map((cel, kolom) => {
    const was = oud[kolom] ?? cel;
    return JSON.stringify(was) === JSON.stringify(cel) ? blijft(cel) : paarverschil([was, cel]);
  });
}

const isRegel = (knoop: Knoop): knoop is Regel => knoop.type === "paragraph" || knoop.type === "heading";

const delenVan = (knoop: Knoop): readonly Knoop[] => (isRegel(knoop) ? [] : knoop.content);

/** How much of the words of two parts is the same; 0 for parts of another kind. */
function lijkenis(oud: Knoop, nieuw: Knoop): number {
  if (oud.type !== nieuw.type || vormVan(oud) !== vormVan(nieuw)) return 0;
  const [links, rechts] = [tellingVan(oud), tellingVan(nieuw)];
  let samen = 0;
  for (const [woord, aantal] of links.perWoord) samen += Math.min(aantal, rechts.perWoord.get(woord) ?? 0);
  const deel = (2 * samen) / Math.max(1, links.aantal + rechts.aantal);
  return deel < MIN_LIJKENIS ? 0 : deel;
}

/** What two rows must have in common to be compared cell by cell. */
function vormVan(knoop: Knoop): string {
  return knoop.type === "tableRow"
    ? JSON.stringify(knoop.content.map(({ type, attrs }) => [type, attrs]))
    : "";
}

type Telling = Readonly<{ aantal: number; perWoord: ReadonlyMap<string, number> }>;

const tellingen = new WeakMap<Knoop, Telling>();

const tellingVan = (knoop: Knoop): Telling =>
  onthoud(tellingen, knoop, () => {
    const woorden = platteTekst(knoop).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const perWoord = new Map<string, number>();
    for (const woord of woorden) perWoord.set(woord, (perWoord.get(woord) ?? 0) + 1);
    return { aantal: woorden.length, perWoord };
  });

const platteTekst = (knoop: Knoop): string =>
  isRegel(knoop) ? inlineText(knoop.content ?? []) : delenVan(knoop).map(platteTekst).join(" ");
