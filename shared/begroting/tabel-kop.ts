import { parseBedrag } from "#shared/domain/bedrag.ts";
import { parseAard } from "./aard.ts";
import { eenheidIn, zonderEenheid } from "./eenheid.ts";
import type { Cellen } from "./tsv.ts";

/**
 * The heads of a pasted table: rows `van` up to `tot`, where the rows below them begin; both 0 when there are none.
 * What stands over several columns is the head of each of them.
 */
export type TabelKop = Readonly<{ van: number; tot: number; kolommen: readonly Kolomkop[] }>;

/** What stands above one column, and the year in it. */
export type Kolomkop = Readonly<{ tekst: string; jaar: number | null }>;

const GEEN_KOP: TabelKop = { van: 0, tot: 0, kolommen: [] };

const KOP_BINNEN = 6;

/** The rows in which a table says what it is about. */
export const bovenin = (cellen: Cellen): Cellen => cellen.slice(0, KOP_BINNEN);

/** Finds the heads of a pasted table: a row with years, or one with words for what stands below it. */
export function vindKop(cellen: Cellen): TabelKop {
  const rij = vindKopRij(cellen);
  if (rij < 0) return GEEN_KOP;
  const van = isGroepsrij(cellen[rij - 1] ?? []) ? rij - 1 : rij;
  const tot = isOnderkop(cellen[rij + 1] ?? [], cellen[rij] ?? []) ? rij + 2 : rij + 1;
  return { van, tot, kolommen: kolomkoppen(cellen.slice(van, tot)) };
}

/** The year of a head of one year: "2026", "Begroting 2026 (x € 1.000)"; null for any other text. */
export function jaarVan(cel: string): number | null {
  const jaar = /^\D{0,40}(20\d{2})\D{0,20}$/u.exec(zonderEenheid(cel))?.[1];
  return jaar === undefined ? null : Number(jaar);
}

/** True for a cell that heads a column of one year. */
export const isKopcel = (cel: string): boolean => jaarVan(cel) !== null;

const SPANNE = /^\D{0,40}20\d{2} ?[-–/] ?(?:20)?\d{2}\D{0,20}$/u;

/** True for a head of more than one year: "2025/2026", "schooljaar 2025-26". */
export const isSpanne = (cel: string): boolean => SPANNE.test(zonderEenheid(cel));

const KOPWOORD =
  "(?:post(?:en)?|naam|omschrijving|onderwerp|activiteit(?:en)?|acties?|project(?:en)?|programma|onderdeel|maatregel(?:en)?|thema(?:[’']?s)?|categorie(?:ën)?|rubriek|specificatie|taak|taken|werkzaamheden|begrotingspost(?:en)?|gemeenten?|partners?|fonds(?:en)?|financiering|kosten(?:soort|post)?|lasten|baten|dekking|reserves?|uitgaven|inkomsten|begroting|budget|bedrag(?:en)?|jaar|nr\\.?|nummer|soort)";

/** A cell that is a word for what stands below it, and no name of something: "Post", "Naam project", "Lasten per jaar". */
const IS_KOPWOORD = new RegExp(`^${KOPWOORD}(?:[\\s/,&-]+(?:${KOPWOORD}|en|of|per|van|de|het))*[:.]?$`, "iu");
const KOP_VAN_BEDRAGEN =
  /^(bedrag(en)?|budget|begroot|begroting|raming|kosten|lasten|baten|uitgaven|inkomsten|euro|in euro|€)(?!\p{L})/iu;

const isWoord = (cel: string): boolean => /\p{L}/u.test(cel);
/** True for a cell that is a word for what stands below it. */
export const isKopwoord = (cel: string): boolean => IS_KOPWOORD.test(zonderEenheid(cel));

/** Also an amount that will be refused makes its column one of amounts: it has to be shown, not lost. */
export const isGetal = (cel: string): boolean => {
  if (eenheidIn(cel) !== null) return false;
  const gelezen = parseBedrag(cel);
  return gelezen.ok ? gelezen.bedrag !== null : /^[^\p{L}]*\d[^\p{L}]*$/u.test(cel);
};

/** Which of the first rows holds the heads: nothing above it is an amount; −1 when there is none. */
function vindKopRij(cellen: Cellen): number {
  const woorden = bovenin(cellen).findIndex(isWoordenkop);
  const isJaren = (rij: readonly string[], index: number): boolean =>
    isJarenkop(rij) && (woorden < 0 || index <= woorden || (rij[0] ?? "").trim() === "");
  const eersteBedrag = cellen.findIndex((rij, index) => !isJaren(rij, index) && rij.slice(1).some(isGetal));
  const boven = bovenin(cellen).slice(0, eersteBedrag < 0 ? undefined : eersteBedrag);
  const jaren = boven.findIndex(isJaren);
  return jaren < 0 && woorden < boven.length ? woorden : jaren;
}

/** A row of words without years: "Post, Bedrag". */
function isWoordenkop([eerste = "", ...rest]: readonly string[]): boolean {
  const gevuld = rest.map((cel) => cel.trim()).filter((cel) => cel !== "");
  return (
    isKopwoord(eerste.trim()) &&
    gevuld.every((cel) => !/\d/u.test(zonderEenheid(cel))) &&
    gevuld.some((cel) => KOP_VAN_BEDRAGEN.test(zonderEenheid(cel)))
  );
}

/**
 * A row of heads names at least one year, and holds no amount ("Q1" and "2025-2026" are none, and the second is never
 * an amount). A bare 2050 behind a word that heads nothing is an amount, unless the year after it follows.
 */
function isJarenkop([eerste = "", ...rest]: readonly string[]): boolean {
  const getallen = [isWoord(eerste) ? "" : eerste, ...rest].filter(
    (cel) => isGetal(cel) && !isSpanne(cel) && /\d/u.test(cel),
  );
  if (!getallen.every(isKopcel) || !rest.some((cel) => isKopcel(cel) || isSpanne(cel))) return false;
  if (rest.some(isSpanne)) return true;
  const woorden = [eerste, ...rest].filter(isWoord);
  return (
    woorden.length === 0 ||
    woorden.some((cel) => isKopwoord(cel.trim()) || isKopcel(cel)) ||
    volgenOp(rest.flatMap((cel) => jaarVan(cel) ?? []))
  );
}

const volgenOp = (jaren: readonly number[]): boolean =>
  jaren.length > 1 &&
  jaren.every((jaar, index) => index === 0 || Math.abs(jaar - (jaren[index - 1] ?? 0)) === 1);

/** A row above the heads that says more of some columns: "Lasten" over four years. */
function isGroepsrij([, ...rest]: readonly string[]): boolean {
  const gevuld = rest.filter((cel) => cel.trim() !== "" && eenheidIn(cel) === null);
  return gevuld.length > 0 && !gevuld.some((cel) => isGetal(cel) && !isKopcel(cel));
}

/** A row below the years that says more of them: "Lasten" and "Baten" under one year, or "Structureel" and "Incidenteel". */
function isOnderkop([eerste = "", ...rest]: readonly string[], koprij: readonly string[]): boolean {
  const [, ...boven] = spreid(koprij);
  const gevuld = rest.flatMap((cel, plek) => (cel.trim() === "" ? [] : [{ cel: cel.trim(), plek }]));
  const zegtMeer = (cel: string, plek: number): boolean =>
    isWoord(cel) && !isGetal(cel) && (!parseAard(cel).ok || isKopcel(boven[plek] ?? ""));
  return (
    (eerste.trim() === "" || isKopwoord(eerste.trim()) || eenheidIn(eerste) !== null) &&
    gevuld.length > 0 &&
    gevuld.every(({ cel, plek }) => eenheidIn(cel) !== null || zegtMeer(cel, plek))
  );
}

function kolomkoppen(rijen: Cellen): Kolomkop[] {
  const gespreid = rijen.map(spreid);
  const breedte = Math.max(0, ...gespreid.map((rij) => rij.length));
  return Array.from({ length: breedte }, (_, kolom) => {
    const cellen = gespreid.map((rij) => rij[kolom] ?? "").filter((cel) => cel !== "");
    const jaren = cellen.flatMap((cel) => jaarVan(cel) ?? []);
    return { tekst: [...new Set(cellen)].join(" "), jaar: jaren.at(-1) ?? null };
  });
}

/** A cell over several columns is copied as its text and empty cells behind it. */
function spreid([eerste = "", ...rest]: readonly string[]): string[] {
  let vorige = "";
  const gespreid = rest.map((cel) => {
    vorige = netjes(cel) || vorige;
    return vorige;
  });
  return [netjes(eerste), ...gespreid];
}

const netjes = (cel: string): string => cel.replace(/\s+/gu, " ").trim();
