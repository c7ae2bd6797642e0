import { parseBedrag } from "#shared/domain/bedrag.ts";
import { parseAard } from "./aard.ts";
import type { Cellen } from "./tsv.ts";

/** Which column of a pasted table holds what; `kop` is the row of heads, or −1. */
export type TabelKolommen = Readonly<{
  kop: number;
  naam: number;
  aard: number | null;
  jaren: readonly Readonly<{ kolom: number; jaar: number }>[];
  /** How many columns with amounts have no year: they are left out. */
  zonderJaar: number;
}>;

const KOP_BINNEN = 6;

/** Finds out which column of a pasted table holds the name, the soort and the amounts of each year. */
export function vindKolommen(cellen: Cellen, jaren: readonly number[]): TabelKolommen {
  const kop = vindKop(cellen);
  const lijf = cellen.slice(kop + 1);
  const breedte = Math.max(0, ...lijf.map((rij) => rij.length));
  const kolommen = Array.from({ length: breedte }, (_, kolom) => inhoud(lijf, kolom));
  const naam = Math.max(
    0,
    kolommen.findIndex((waarden) => waarden.some(isWoord)),
  );
  const aard = kolommen.findIndex((waarden, kolom) => kolom > naam && waarden.length > 0 && isAard(waarden));
  const kopRij = cellen[kop];
  const metBedragen = bedragKolommen(kolommen, naam);
  const gekozen = kopRij ? uitKop(kopRij, naam) : opVolgorde(metBedragen, jaren);
  return {
    kop,
    naam,
    aard: aard < 0 ? null : aard,
    jaren: gekozen,
    zonderJaar: kopRij ? 0 : metBedragen.length - gekozen.length,
  };
}

const inhoud = (rijen: Cellen, kolom: number): string[] =>
  rijen.map((rij) => (rij[kolom] ?? "").trim()).filter((cel) => cel !== "");

const isWoord = (cel: string): boolean => !parseBedrag(cel).ok && /\p{L}/u.test(cel);
const isAard = (waarden: readonly string[]): boolean => waarden.every((waarde) => parseAard(waarde).ok);

/** True for a cell that heads a column of one year: "2026", "Begroting 2026". */
export function isKopcel(cel: string): boolean {
  return jaarVan(cel) !== null;
}

function jaarVan(cel: string): number | null {
  const jaar = /^\D{0,40}(20\d{2})\D{0,20}$/u.exec(cel.trim())?.[1];
  return jaar === undefined ? null : Number(jaar);
}

/** Words that head the column of names. */
const KOPWOORD =
  /^(post(en)?|naam|omschrijving|onderwerp|activiteit(en)?|actie(s)?|project(en)?|programma|onderdeel|kosten(soort|post)?|lasten|baten|dekking|reserve(s)?|uitgaven|inkomsten|begroting|budget|bedrag(en)?|jaar|nr\.?|nummer|soort)\b/iu;

/** Which of the first rows holds the heads: nothing above it is an amount; −1 when there is none. */
function vindKop(cellen: Cellen): number {
  const eersteBedrag = cellen.findIndex((rij) => !isKop(rij) && rij.slice(1).some(isGetal));
  const boven = cellen.slice(0, eersteBedrag < 0 ? KOP_BINNEN : Math.min(KOP_BINNEN, eersteBedrag));
  return boven.findIndex(isKop);
}

/**
 * A row of heads names at least one year, and holds no amount ("Q1" and "2025-2026" are none). A
 * bare 2050 behind a word that heads nothing is an amount, unless the year after it follows.
 */
function isKop([eerste = "", ...rest]: readonly string[]): boolean {
  const getallen = [/\p{L}/u.test(eerste) ? "" : eerste, ...rest].filter(
    (cel) => isGetal(cel) && !/^20\d{2} ?[-–/] ?(20)?\d{2}$/u.test(cel.trim()) && /\d/u.test(cel),
  );
  if (!getallen.every(isKopcel) || !rest.some(isKopcel)) return false;
  const woorden = [eerste, ...rest].filter((cel) => /\p{L}/u.test(cel));
  return (
    woorden.length === 0 ||
    woorden.some((cel) => KOPWOORD.test(cel.trim()) || isKopcel(cel)) ||
    volgenOp(rest.flatMap((cel) => jaarVan(cel) ?? []))
  );
}

const volgenOp = (jaren: readonly number[]): boolean =>
  jaren.length > 1 &&
  jaren.every((jaar, index) => index === 0 || Math.abs(jaar - (jaren[index - 1] ?? 0)) === 1);

const DUIZEND = /(?<!\p{L})[x×*]\s*(?:€|euro)?\s*1[.\s]?000(?!\d)/iu;

/** True when the first rows of a table say that its amounts are thousands of euros. */
export function isInDuizenden(cellen: Cellen): boolean {
  return cellen.slice(0, KOP_BINNEN).some((rij) => rij.some((cel) => DUIZEND.test(cel)));
}

function uitKop(kop: readonly string[], naam: number): { kolom: number; jaar: number }[] {
  const gezien = new Set<number>();
  return kop.flatMap((cel, kolom) => {
    const jaar = jaarVan(cel);
    if (kolom <= naam || jaar === null || gezien.has(jaar)) return [];
    gezien.add(jaar);
    return [{ kolom, jaar }];
  });
}

const bedragKolommen = (kolommen: readonly (readonly string[])[], naam: number): number[] =>
  kolommen.flatMap((waarden, kolom) => (kolom > naam && waarden.some(isGetal) ? [kolom] : []));

function opVolgorde(
  metBedragen: readonly number[],
  jaren: readonly number[],
): { kolom: number; jaar: number }[] {
  return metBedragen.flatMap((kolom, index) => {
    const jaar = jaren[index];
    return jaar === undefined ? [] : [{ kolom, jaar }];
  });
}

/** Also an amount that will be refused makes its column one of amounts: it has to be shown, not lost. */
const isGetal = (cel: string): boolean => {
  const gelezen = parseBedrag(cel);
  return gelezen.ok ? gelezen.bedrag !== null : /^[^\p{L}]*\d[^\p{L}]*$/u.test(cel);
};
