import { type Eenheid, parseBedrag } from "#shared/domain/bedrag.ts";
import { parseAard } from "./aard.ts";
import { eenheidIn, zonderEenheid } from "./eenheid.ts";
import { isHerhaaldeKop } from "./herhaalde-kop.ts";
import { bovenin, isGetal, isKopcel, isSpanne, type Kolomkop, vindKop } from "./tabel-kop.ts";
import type { Cellen } from "./tsv.ts";

/** A pasted column besides the name and the soort: of which year it is taken, or why it is not. */
export type TabelKolom = Readonly<{
  kolom: number;
  /** What stands at its head, or in its first cell. */
  kop: string;
  bedragen: boolean;
  /** The year that its amounts are taken for; null when they are not. */
  jaar: number | null;
  /** The head leaves no doubt about the year, so that there is nothing to ask. */
  zeker: boolean;
  /** Why it is not taken. */
  reden: string | null;
}>;

/** Which column of a pasted table holds what; its heads are the rows `van` up to `tot`. */
export type TabelKolommen = Readonly<{
  van: number;
  tot: number;
  /** The rows with the heads. */
  koprijen: Cellen;
  naam: number;
  aard: number | null;
  kolommen: readonly TabelKolom[];
}>;

/** The year that the user says a column is of, by the place of the column; null takes it for none. */
export type KolomKeuze = Readonly<Record<number, number | null>>;

/** Finds out which column of a pasted table holds the name, the soort and the amounts of each year. */
export function vindKolommen(cellen: Cellen, jaren: readonly number[]): TabelKolommen {
  const { van, tot, kolommen: koppen } = vindKop(cellen);
  const koprijen = cellen.slice(van, tot);
  const naam = Math.max(
    0,
    inhoudenVan(cellen.slice(tot)).findIndex((waarden) => waarden.some(isNaam)),
  );
  const inhouden = inhoudenVan(cellen.slice(tot).filter((rij) => !isHerhaaldeKop({ koprijen, naam }, rij)));
  const aard = inhouden.findIndex((waarden, kolom) => kolom > naam && waarden.length > 0 && isAard(waarden));
  const gevuld = inhouden.flatMap((waarden, kolom) => {
    const [eerste] = waarden;
    if (eerste === undefined || kolom === naam || kolom === aard) return [];
    const kop: Kolomkop = koppen[kolom] ?? { tekst: "", jaar: null };
    return [{ kolom, kop, eerste, bedragen: kolom > naam && waarden.some(isGetal) }];
  });
  const perJaar = koppen.some(({ tekst, jaar }, kolom) => kolom > naam && (jaar !== null || isSpanne(tekst)));
  return {
    van,
    tot,
    koprijen,
    naam,
    aard: aard < 0 ? null : aard,
    kolommen: perJaar ? uitKop(gevuld, naam) : opVolgorde(gevuld, jaren),
  };
}

/** The columns with what the user says of them. */
export function metKeuze(vorm: TabelKolommen, keuze: KolomKeuze): TabelKolommen {
  const kolommen = vorm.kolommen.map((kolom): TabelKolom => {
    const jaar = keuze[kolom.kolom];
    if (jaar === undefined) return kolom;
    return { ...kolom, jaar, reden: jaar === null ? (kolom.reden ?? "u neemt haar niet over") : null };
  });
  return { ...vorm, kolommen };
}

/** What the first rows of a table say that its amounts are counted in; whole euros when they say nothing. */
export function vindEenheid(cellen: Cellen): Eenheid {
  const koppen = bovenin(cellen).filter((rij) => !rij.slice(1).some((cel) => isGetal(cel) && !isKopcel(cel)));
  return koppen.flat().flatMap((cel) => eenheidIn(cel) ?? [])[0] ?? 1;
}

/** What stands in each column. */
function inhoudenVan(rijen: Cellen): string[][] {
  const breedte = Math.max(0, ...rijen.map((rij) => rij.length));
  return Array.from({ length: breedte }, (_, kolom) => inhoud(rijen, kolom));
}

const inhoud = (rijen: Cellen, kolom: number): string[] =>
  rijen.map((rij) => (rij[kolom] ?? "").trim()).filter((cel) => cel !== "");

const isNaam = (cel: string): boolean => !parseBedrag(cel).ok && /\p{L}/u.test(cel);
const isAard = (waarden: readonly string[]): boolean => waarden.every((waarde) => parseAard(waarde).ok);

type Gevuld = Readonly<{ kolom: number; kop: Kolomkop; eerste: string; bedragen: boolean }>;

const GEEN_BEDRAGEN = "tekst of nummers, geen bedragen";
const MEER_JAREN = "de kop noemt meer dan één jaar, kies er een";

/** What is no plan: spent, expected to be spent, or the difference with it. */
const GEEN_BEGROTING =
  /realisatie|gerealiseerd|rekening|prognose|voorlopig|verwachting|werkelijk|besteed|uitgegeven|uitputting|verschil|mutatie|afwijking|index|%/iu;

/** How well a head fits a column of the begroting: a year alone, a year with other words, or something else of that year. */
function rangVan({ tekst, jaar }: Kolomkop): 0 | 1 | 2 {
  if (GEEN_BEGROTING.test(tekst)) return 2;
  return /\p{L}/u.test(zonderEenheid(tekst).replace(String(jaar), "")) ? 1 : 0;
}

/** Words beside a year that leave no doubt about it: "Begroting 2026", "2026 (raming)", "Lasten 2026 in euro". */
const GEWOON_BIJ_JAAR =
  /(?<!\p{L})(?:(?:meerjaren)?begroting|begroot|raming|geraamd|budget|bedrag(?:en)?|jaar(?:schijf)?|lasten|kosten|uitgaven|baten|inkomsten|dekking|totaal|structureel|incidenteel|tijdelijk|in|de|van|voor|euro(?:[’']?s)?)(?!\p{L})/giu;

/** A head that says a year, and nothing that makes one ask whether it is this one. */
const isZeker = (kop: Kolomkop): boolean =>
  rangVan({ ...kop, tekst: kop.tekst.replace(GEWOON_BIJ_JAAR, " ") }) === 0;

/** A head of the part of a year that is structural or incidental; both parts together are the year. */
const isDeel = ({ tekst }: Kolomkop): boolean =>
  /(?<!\p{L})(?:structure(?:el|le)|incidente(?:el|le)|tijdelijke?|eenmalige?)(?!\p{L})/iu.test(tekst) &&
  !/waarvan|totaal|baten|inkomsten|opbrengst|dekking/iu.test(tekst);

/** Of each year the column that fits best, or the parts that it is split in; what is no begroting only when nothing else is there. */
function uitKop(gevuld: readonly Gevuld[], naam: number): TabelKolom[] {
  const metJaar = gevuld.filter(({ kolom, kop }) => kolom > naam && kop.jaar !== null);
  const begroting = metJaar.filter(({ kop }) => rangVan(kop) < 2);
  const kandidaten = begroting.length > 0 ? begroting : metJaar;
  const besteVan = (jaar: number): Gevuld | undefined =>
    kandidaten
      .filter(({ kop }) => kop.jaar === jaar)
      .sort((links, rechts) => rangVan(links.kop) - rangVan(rechts.kop))[0];
  return gevuld.map((kolom): TabelKolom => {
    const { jaar } = kolom.kop;
    const basis = { ...alsKolom(kolom), zeker: isZeker(kolom.kop) };
    if (jaar === null || !metJaar.includes(kolom))
      return { ...basis, zeker: false, jaar: null, reden: zonderJaar(kolom) };
    const beste = besteVan(jaar);
    const hoortErbij =
      beste !== undefined && kandidaten.includes(kolom) && isDeel(beste.kop) && isDeel(kolom.kop);
    if (beste === kolom || hoortErbij) return { ...basis, jaar, reden: null };
    const reden = beste ? `er is al een kolom voor ${jaar}` : "de kop noemt geen begroting";
    return { ...basis, zeker: false, jaar: null, reden };
  });
}

/** Why a column without a year is not taken. */
function zonderJaar({ kop, bedragen }: Gevuld): string {
  if (!bedragen) return GEEN_BEDRAGEN;
  return isSpanne(kop.tekst) ? MEER_JAREN : "geen jaar";
}

const IS_TOTAAL = /^(sub\s*(?:-\s*)?)?tota(al|len)\b/iu;

/** Without years at the heads: the columns with amounts in the order of the years of the begroting. */
function opVolgorde(gevuld: readonly Gevuld[], jaren: readonly number[]): TabelKolom[] {
  const bedragen = gevuld.filter((kolom) => kolom.bedragen && !IS_TOTAAL.test(kolom.kop.tekst));
  return gevuld.map((kolom): TabelKolom => {
    const jaar = jaren[bedragen.indexOf(kolom)] ?? null;
    const reden = kolom.bedragen ? "geen jaar" : GEEN_BEDRAGEN;
    const zeker = jaar !== null && kolom.kop.tekst === "";
    return { ...alsKolom(kolom), zeker, jaar, reden: jaar === null ? reden : null };
  });
}

const alsKolom = ({ kolom, kop, eerste, bedragen }: Gevuld) => ({
  kolom,
  kop: kop.tekst || eerste,
  bedragen,
});
