import { type Eenheid, parseBedrag } from "#shared/domain/bedrag.ts";
import type { Kant } from "#shared/domain/begroting.ts";
import { duidKoppen } from "./duid-koppen.ts";
import { duidTotalen } from "./duid-totalen.ts";
import { isHerhaaldeKop } from "./herhaalde-kop.ts";
import { type LeesRij, leesKoprij, leesRij, overgeslagen, type Vorm } from "./lees-rij.ts";
import { duidReserves } from "./reserve-rijen.ts";
import { type KolomKeuze, metKeuze, type TabelKolom, vindEenheid, vindKolommen } from "./tabel-kolommen.ts";
import { isKopcel } from "./tabel-kop.ts";
import { draaiTekens, metTeken, omgekeerdeKant } from "./tekens.ts";
import type { Cellen } from "./tsv.ts";

const BOVEN_DE_KOPPEN = overgeslagen("Staat boven de koppen van de jaren.");

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
  /** The side that the table writes with the other sign, and whether that was turned. */
  omgekeerd: Readonly<{ kant: Kant; gedraaid: boolean }> | null;
  /** How many rows there are more than can be read at once. */
  rest: number;
}>;

/** What a pasted row becomes, as the user says. */
export type RijKeuze = Pick<LeesRij, "soort" | "kant" | "min">;

/** What the user says of a pasted table; what is left out follows from the table. */
export type TabelKeuze = Readonly<{
  kolommen?: KolomKeuze;
  eenheid?: Eenheid | null;
  /** By the number of the row. */
  rijen?: Readonly<Record<number, RijKeuze>>;
  /** Whether the sign of a side that is written with the other one is turned. */
  draai?: boolean;
}>;

/** How many rows are read at once. */
const MAX_RIJEN = 2000;

/**
 * Reads pasted rows as posten: the first column with words is the name, columns with amounts are years, in the
 * order of `jaren` unless heads name them; two columns of one year are added up. Rows that are totals, heads, or what a
 * reserve begins and ends with are told from posten. Amounts are read in what the table says they are in, and with the sign they have in a begroting, unless
 * the user says otherwise.
 */
export function leesTabel(cellen: Cellen, jaren: readonly number[], keuze: TabelKeuze = {}): Lezing {
  const rijen = cellen.slice(0, MAX_RIJEN);
  const kolommen = metKeuze(vindKolommen(rijen, jaren), keuze.kolommen ?? {});
  const genoemd = vindEenheid(rijen);
  const eenheid = keuze.eenheid ?? genoemd;
  const vorm: Vorm = { ...kolommen, jaren: jarenVan(kolommen.kolommen), eenheid };
  const gelezen = leesRijen(rijen, vorm).map((rij) => metRijKeuze(rij, keuze.rijen?.[rij.nummer]));
  const kant = omgekeerdeKant(gelezen);
  const gedraaid = keuze.draai ?? true;
  return {
    jaren: vorm.jaren,
    rijen: kant !== null && gedraaid ? draaiTekens(gelezen, kant) : gelezen,
    kolommen: vorm.kolommen,
    eenheid,
    genoemd,
    omgekeerd: kant === null ? null : { kant, gedraaid },
    rest: cellen.length - rijen.length,
  };
}

/** A row as the user says what it becomes; another sign is that of its amounts. */
const metRijKeuze = (rij: LeesRij, keuze: RijKeuze | undefined): LeesRij =>
  keuze ? { ...metTeken(rij, keuze.min ?? false), ...keuze } : rij;

const jarenVan = (kolommen: readonly TabelKolom[]): number[] => [
  ...new Set(kolommen.flatMap(({ jaar }) => jaar ?? [])),
];

/** Every row that holds something; the heads of the columns only when they name a blok, or come once more. */
function leesRijen(rijen: Cellen, vorm: Vorm): LeesRij[] {
  const koppen = new Set<number>();
  const gelezen = rijen.flatMap((rij, index): LeesRij[] => {
    const nummer = index + 1;
    if (rij.every((cel) => cel.trim() === "")) return [];
    if (index < vorm.van) return [{ ...leesRij(rij, nummer, vorm), ...BOVEN_DE_KOPPEN }];
    if (index >= vorm.tot && !isHerhaaldeKop(vorm, rij)) return [leesRij(rij, nummer, vorm)];
    const kop = leesKoprij(rij, nummer, vorm);
    if (kop.soort === "kop") koppen.add(nummer);
    return kop.soort === "kop" || index >= vorm.tot ? [kop] : [];
  });
  return duidTotalen(duidReserves(duidKoppen(gelezen, koppen)), vorm.eenheid);
}

/** True when copied cells look like rows with a name and an amount, rather than a block of amounts. */
export function lijktOpRijen(cellen: Cellen): boolean {
  return cellen.some((rij) => {
    const [eerste = "", ...rest] = rij.filter((cel) => cel.trim() !== "");
    return !parseBedrag(eerste).ok && !isKopcel(eerste) && rest.length > 0;
  });
}
