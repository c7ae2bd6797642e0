import type { PlakRij } from "#shared/document/edits/plak-rijen.ts";
import { type Bedrag, type Eenheid, parseBedrag } from "#shared/domain/bedrag.ts";
import type { BlokSoort } from "#shared/domain/begroting.ts";
import { type CelLezing, celVelden } from "#shared/domain/cel.ts";
import { leesCel, leesNaam } from "./lees-cel.ts";
import { leesOpgeteld } from "./lees-opgeteld.ts";
import type { Redenen } from "./ongelezen.ts";
import {
  type KolomKeuze,
  metKeuze,
  type TabelKolom,
  type TabelKolommen,
  vindEenheid,
  vindKolommen,
} from "./tabel-kolommen.ts";
import { isKopcel } from "./tabel-kop.ts";
import type { Cellen } from "./tsv.ts";

/** One pasted row as it was read; `nummer` counts from 1 in what was pasted, `waarom` tells why a row is left out. */
export type LeesRij = Omit<PlakRij, "id"> & Readonly<{ nummer: number; redenen: Redenen; waarom?: string }>;

const overgeslagen = (waarom: string) => ({ soort: "overslaan", kant: null, waarom }) as const;
const BOVEN_DE_KOPPEN = overgeslagen("Staat boven de koppen van de jaren.");
const NIETS_TE_LEZEN = overgeslagen("Heeft geen naam en geen bedrag.");
const UITGEREKEND = overgeslagen("Dit rekenen we zelf uit.");

/** A pasted table as it was read. */
export type Lezing = Readonly<{
  jaren: readonly number[];
  rijen: readonly LeesRij[];
  /** Every column besides the name and the soort, taken or not. */
  kolommen: readonly TabelKolom[];
  /** What the amounts were read in. */
  eenheid: Eenheid;
  /** What the table says that its amounts are in. */
  genoemd: Eenheid;
  /** How many rows there are more than can be read at once. */
  rest: number;
}>;

/** What the user says of a pasted table: of which year columns are, and what the amounts are in. */
export type TabelKeuze = Readonly<{ kolommen?: KolomKeuze; eenheid?: Eenheid | null }>;

/** How many rows are read at once. */
const MAX_RIJEN = 2000;

/**
 * Reads pasted rows as posten: the first column with words is the name, columns with amounts are years, in the
 * order of `jaren` unless heads name them; two columns of one year are added up. Rows that look like totals are told
 * from posten. Amounts are read in what the table says they are in, unless the user says otherwise.
 */
export function leesTabel(cellen: Cellen, jaren: readonly number[], keuze: TabelKeuze = {}): Lezing {
  const rijen = cellen.slice(0, MAX_RIJEN);
  const vorm = metKeuze(vindKolommen(rijen, jaren), keuze.kolommen ?? {});
  const genoemd = vindEenheid(rijen);
  const eenheid = keuze.eenheid ?? genoemd;
  const gelezen: LeesRij[] = [];
  rijen.forEach((rij, index) => {
    const isKop = index >= vorm.van && index < vorm.tot;
    if (isKop || rij.every((cel) => cel.trim() === "")) return;
    const lezing = leesRij(rij, index + 1, { ...vorm, eenheid });
    gelezen.push(index < vorm.van ? { ...lezing, ...BOVEN_DE_KOPPEN } : lezing);
  });
  return {
    jaren: jarenVan(vorm),
    rijen: duidTotalen(gelezen).map((rij) => metGedrukt(rij, eenheid)),
    kolommen: vorm.kolommen,
    eenheid,
    genoemd,
    rest: cellen.length - rijen.length,
  };
}

const jarenVan = ({ kolommen }: TabelKolommen): number[] => [
  ...new Set(kolommen.flatMap(({ jaar }) => jaar ?? [])),
];

type Vorm = TabelKolommen & Readonly<{ eenheid: Eenheid }>;

function leesRij(rij: readonly string[], nummer: number, vorm: Vorm): LeesRij {
  const naam = leesNaam(rij[vorm.naam] ?? "");
  let velden: Pick<LeesRij, "aard" | "bedragen" | "ongelezen"> = { aard: null, bedragen: {}, ongelezen: {} };
  const redenen: Record<string, string> = {};
  for (const [key, lezing] of lezingenVan(rij, vorm)) {
    if (!lezing.ok) redenen[key] = lezing.reden;
    velden = { ...velden, ...celVelden(velden, key, lezing) };
  }
  const leeg = Object.keys({ ...velden.bedragen, ...velden.ongelezen }).length === 0;
  const rijVelden = { nummer, naam, ...velden, redenen };
  if (!leeg) return { ...rijVelden, soort: "post", kant: null };
  return naam === ""
    ? { ...rijVelden, ...NIETS_TE_LEZEN }
    : { ...rijVelden, soort: "kop", kant: kantVan(naam) };
}

/** What a row holds besides its name, by the key of the cell it is for. */
function lezingenVan(rij: readonly string[], vorm: Vorm): [string, CelLezing][] {
  const tekstIn = (kolom: number): string => (rij[kolom] ?? "").trim();
  const perJaar = jarenVan(vorm).map((jaar): [string, CelLezing] => {
    const teksten = vorm.kolommen.filter((kolom) => kolom.jaar === jaar).map(({ kolom }) => tekstIn(kolom));
    return [String(jaar), leesOpgeteld(teksten, vorm.eenheid)];
  });
  return vorm.aard === null ? perJaar : [["aard", leesCel("aard", tekstIn(vorm.aard), [])], ...perJaar];
}

const TOTAAL = /^(sub\s*-?\s*)?tota(al|len|les)\b|^(optelling|som|stand na)\b/iu;
const SUBTOTAAL = /^sub|^stand na/iu;
const UITKOMST = /^(saldo|verschil|resultaat|tekort|overschot)\b/iu;

const KANTEN: readonly (readonly [BlokSoort, RegExp])[] = [
  ["dekking", /^(dekking|baten|inkomsten|opbrengsten)\b/iu],
  ["reserve", /^(bestemmings)?reserves?\b/iu],
  ["lasten", /^(lasten|uitgaven|kosten)\b/iu],
];

/** The side of the begroting that a head or a total names, or null. */
function kantVan(naam: string): BlokSoort | null {
  const kaal = naam.replace(/^(sub\s*-?\s*)?tota\w*\s+((van|de|alle)\s+)*/iu, "");
  return KANTEN.find(([, woorden]) => woorden.test(kaal))?.[0] ?? null;
}

/** A total after earlier subtotals is the total of everything; a lone one belongs to the rows above it. */
function duidTotalen(rijen: readonly LeesRij[]): LeesRij[] {
  let eerste = true;
  return rijen.map((rij, index) => {
    if (rij.kant !== null) eerste = true;
    if (rij.soort !== "post") return rij;
    if (UITKOMST.test(rij.naam)) return { ...rij, ...UITGEREKEND };
    if (!TOTAAL.test(rij.naam) && !(rij.naam === "" && isSom(rijen.slice(0, index), rij))) return rij;
    const kant = kantVan(rij.naam);
    const lid = SUBTOTAAL.test(rij.naam) || rij.naam === "" || (eerste && kant === null);
    eerste = false;
    return lid ? { ...rij, soort: "subtotaal" } : { ...rij, soort: "totaal", kant };
  });
}

/** True when what a row becomes is a printed total. */
export const isGedrukt = ({ soort }: Pick<LeesRij, "soort">): boolean =>
  soort === "subtotaal" || soort === "totaal";

const MET_PM = /^(.+?)\s*\+\s*p\.?\s?m\.?$/iu;

/** A printed total can be an amount with PM beside it: the amount is what can be checked. */
function metGedrukt(rij: LeesRij, eenheid: Eenheid): LeesRij {
  if (!isGedrukt(rij)) return rij;
  let velden: Pick<LeesRij, "bedragen" | "ongelezen"> = rij;
  const redenen = { ...rij.redenen };
  for (const [jaar, tekst] of Object.entries(rij.ongelezen)) {
    const lezing = parseBedrag(MET_PM.exec(tekst)?.[1] ?? tekst, eenheid);
    if (!lezing.ok) continue;
    velden = { ...velden, ...celVelden(velden, jaar, { ok: true, waarde: lezing }) };
    delete redenen[jaar];
  }
  return { ...rij, ...velden, redenen };
}

/** The years in which a printed total is no amount, so that nothing of it is kept. */
export function nietBewaard(rij: LeesRij): string[] {
  if (!isGedrukt(rij)) return [];
  const pm = Object.entries(rij.bedragen).filter(([, { kind }]) => kind === "pm");
  return [...pm.map(([jaar]) => jaar), ...Object.keys(rij.ongelezen)];
}

/** True when a row without a name holds exactly the sum of the posten above it, up to the head before them. */
function isSom(boven: readonly LeesRij[], rij: LeesRij): boolean {
  const vanaf = boven.findLastIndex(({ soort, naam }) => soort === "kop" || naam === "");
  const posten = boven.slice(vanaf + 1);
  if (posten.length === 0) return false;
  return Object.entries(rij.bedragen).every(
    ([jaar, bedrag]) =>
      bedrag.kind === "euro" &&
      bedrag.euro === posten.reduce((som, { bedragen }) => som + euroVan(bedragen[jaar]), 0),
  );
}

const euroVan = (bedrag: Bedrag | undefined): number => (bedrag?.kind === "euro" ? bedrag.euro : 0);

/** True when copied cells look like rows with a name and an amount, rather than a block of amounts. */
export function lijktOpRijen(cellen: Cellen): boolean {
  return cellen.some((rij) => {
    const [eerste = "", ...rest] = rij.filter((cel) => cel.trim() !== "");
    return !parseBedrag(eerste).ok && !isKopcel(eerste) && rest.length > 0;
  });
}
