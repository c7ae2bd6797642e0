import type { PlakRij } from "#shared/document/edits/plak-rijen.ts";
import type { Eenheid } from "#shared/domain/bedrag.ts";
import { type CelLezing, celVelden } from "#shared/domain/cel.ts";
import { naamInHerhaling, naamInKop } from "./herhaalde-kop.ts";
import { kantVan } from "./kant-in-naam.ts";
import { leesCel, leesNaam } from "./lees-cel.ts";
import { leesOpgeteld } from "./lees-opgeteld.ts";
import type { Redenen } from "./ongelezen.ts";
import type { TabelKolommen } from "./tabel-kolommen.ts";

/**
 * One pasted row as it was read; `nummer` counts from 1 in what was pasted, `waarom` tells why a row is left out, and
 * `min` that its amounts are taken with the other sign than they were pasted with.
 */
export type LeesRij = Omit<PlakRij, "id"> &
  Readonly<{ nummer: number; redenen: Redenen; waarom?: string; min?: boolean }>;

/** A row that is left out, and why. */
export const overgeslagen = (waarom: string) => ({ soort: "overslaan", kant: null, waarom }) as const;

export const UITGEREKEND = overgeslagen("Dit rekenen we zelf uit.");
const NIETS_TE_LEZEN = overgeslagen("Heeft geen naam en geen bedrag.");
const HERHAALDE_KOPPEN = overgeslagen("Herhaalt de koppen van de kolommen.");

const LEEG = { aard: null, bedragen: {}, ongelezen: {}, redenen: {} } as const;

/** The columns of a pasted table, the years in them, and what its amounts are in. */
export type Vorm = TabelKolommen & Readonly<{ jaren: readonly number[]; eenheid: Eenheid }>;

/** Reads one row below the heads: a post, or the head of a blok when it has a name and nothing else. */
export function leesRij(rij: readonly string[], nummer: number, vorm: Vorm): LeesRij {
  const naam = leesNaam(rij[vorm.naam] ?? "");
  let velden: Pick<LeesRij, "aard" | "bedragen" | "ongelezen"> = LEEG;
  const redenen: Record<string, string> = {};
  for (const [key, lezing] of lezingenVan(rij, vorm)) {
    if (!lezing.ok) redenen[key] = lezing.reden;
    velden = { ...velden, ...celVelden(velden, key, lezing) };
  }
  const rijVelden = { nummer, naam, ...velden, redenen };
  if (heeftBedragcel(rij, vorm) || (naam !== "" && velden.aard !== null))
    return { ...rijVelden, soort: "post", kant: null };
  return naam === ""
    ? { ...rijVelden, ...NIETS_TE_LEZEN }
    : { ...rijVelden, soort: "kop", kant: kantVan(naam) };
}

/** Reads a row with the heads of the columns: the head of the blok that it names, otherwise nothing. */
export function leesKoprij(rij: readonly string[], nummer: number, vorm: Vorm): LeesRij {
  const cel = rij[vorm.naam] ?? "";
  const naam = nummer <= vorm.tot ? naamInKop(cel) : naamInHerhaling(vorm, cel);
  return naam === null
    ? { nummer, naam: leesNaam(cel), ...LEEG, ...HERHAALDE_KOPPEN }
    : { nummer, naam: leesNaam(naam), ...LEEG, soort: "kop", kant: kantVan(naam) };
}

/** True when something stands where amounts do, also when that is no amount: a dash says there is none. */
const heeftBedragcel = (rij: readonly string[], { kolommen }: Vorm): boolean =>
  kolommen.some(
    ({ kolom, bedragen, jaar }) => (bedragen || jaar !== null) && (rij[kolom] ?? "").trim() !== "",
  );

/** What a row holds besides its name, by the key of the cell it is for. */
function lezingenVan(rij: readonly string[], vorm: Vorm): [string, CelLezing][] {
  const tekstIn = (kolom: number): string => (rij[kolom] ?? "").trim();
  const perJaar = vorm.jaren.map((jaar): [string, CelLezing] => {
    const teksten = vorm.kolommen.filter((kolom) => kolom.jaar === jaar).map(({ kolom }) => tekstIn(kolom));
    return [String(jaar), leesOpgeteld(teksten, vorm.eenheid)];
  });
  return vorm.aard === null ? perJaar : [["aard", leesCel("aard", tekstIn(vorm.aard), [])], ...perJaar];
}
