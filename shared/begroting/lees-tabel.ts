import type { PlakRij } from "#shared/document/edits/plak-rijen.ts";
import { type Bedrag, parseBedrag } from "#shared/domain/bedrag.ts";
import type { BlokSoort } from "#shared/domain/begroting.ts";
import { celVelden } from "#shared/domain/cel.ts";
import { leesCel, leesNaam } from "./lees-cel.ts";
import type { Redenen } from "./ongelezen.ts";
import { type KolomKeuze, metKeuze, type OverKolom, overKolommen } from "./over-kolommen.ts";
import { isInDuizenden, isKopcel, vindKolommen } from "./tabel-kolommen.ts";
import type { Cellen } from "./tsv.ts";

/** One pasted row as it was read; `nummer` counts from 1 in what was pasted. */
export type LeesRij = Omit<PlakRij, "id"> & Readonly<{ nummer: number; redenen: Redenen }>;

/** A pasted table as it was read. */
export type Lezing = Readonly<{
  jaren: readonly number[];
  rijen: readonly LeesRij[];
  /** How many columns with amounts have no year: they are left out. */
  zonderJaar: number;
  /** Every column that is not taken, with the reason. */
  over: readonly OverKolom[];
  /** The table says that its amounts are thousands of euros; they are read as they stand. */
  inDuizenden: boolean;
}>;

const MAX_RIJEN = 2000;

/**
 * Reads pasted rows as posten: the first column with words is the name, columns with amounts are years, in the
 * order of `jaren` unless a row of heads names them. Rows that look like totals are told from posten.
 */
export function leesTabel(cellen: Cellen, jaren: readonly number[], keuze: KolomKeuze = {}): Lezing {
  const rijen = cellen.slice(0, MAX_RIJEN);
  const vorm = metKeuze(vindKolommen(rijen, jaren), keuze);
  const gelezen: LeesRij[] = [];
  rijen.forEach((rij, index) => {
    if (index === vorm.kop || rij.every((cel) => cel.trim() === "")) return;
    const lezing = leesRij(rij, index + 1, vorm);
    gelezen.push(index < vorm.kop ? { ...lezing, soort: "overslaan", kant: null } : lezing);
  });
  return {
    jaren: vorm.jaren.map(({ jaar }) => jaar),
    rijen: duidTotalen(gelezen),
    zonderJaar: vorm.zonderJaar,
    over: overKolommen(rijen, vorm),
    inDuizenden: isInDuizenden(rijen),
  };
}

type Vorm = ReturnType<typeof vindKolommen>;

function leesRij(rij: readonly string[], nummer: number, vorm: Vorm): LeesRij {
  const naam = leesNaam(rij[vorm.naam] ?? "");
  let velden: Pick<LeesRij, "aard" | "bedragen" | "ongelezen"> = { aard: null, bedragen: {}, ongelezen: {} };
  const redenen: Record<string, string> = {};
  for (const { kolom, key } of cellenVan(vorm)) {
    const lezing = leesCel(key, (rij[kolom] ?? "").trim(), []);
    if (!lezing.ok) redenen[key] = lezing.reden;
    velden = { ...velden, ...celVelden(velden, key, lezing) };
  }
  const leeg = Object.keys({ ...velden.bedragen, ...velden.ongelezen }).length === 0;
  const soort = leeg ? (naam === "" ? "overslaan" : "kop") : "post";
  return { nummer, soort, kant: soort === "kop" ? kantVan(naam) : null, naam, ...velden, redenen };
}

/** The columns of a pasted table that hold a cell of a post besides its name, with the key of that cell. */
function cellenVan({ aard, jaren }: Vorm): { kolom: number; key: string }[] {
  const perJaar = jaren.map(({ kolom, jaar }) => ({ kolom, key: String(jaar) }));
  return aard === null ? perJaar : [{ kolom: aard, key: "aard" }, ...perJaar];
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
    if (UITKOMST.test(rij.naam)) return { ...rij, soort: "overslaan" };
    if (!TOTAAL.test(rij.naam) && !(rij.naam === "" && isSom(rijen.slice(0, index), rij))) return rij;
    const kant = kantVan(rij.naam);
    const lid = SUBTOTAAL.test(rij.naam) || rij.naam === "" || (eerste && kant === null);
    eerste = false;
    return lid ? { ...rij, soort: "subtotaal" } : { ...rij, soort: "totaal", kant };
  });
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
