import { type Bedrag, type Eenheid, parseBedrag } from "#shared/domain/bedrag.ts";
import type { BlokSoort } from "#shared/domain/begroting.ts";
import { celVelden } from "#shared/domain/cel.ts";
import { isKantnaam, kantVan } from "./kant-in-naam.ts";
import { type LeesRij, UITGEREKEND } from "./lees-rij.ts";
import { isSubtotaalnaam, isTotaalnaam, lijktTotaal, lijktUitkomst, noemtBlok } from "./totaal-in-naam.ts";

/** True when what a row becomes is a printed total. */
export const isGedrukt = ({ soort }: Pick<LeesRij, "soort">): boolean =>
  soort === "subtotaal" || soort === "totaal";

/**
 * Tells totals from posten: by a name that says nothing else, or by amounts that are the sum of posten above them. A
 * name that only begins like a total is a post. A total after earlier subtotals is the total of everything; a lone one
 * belongs to the rows above it.
 */
export function duidTotalen(rijen: readonly LeesRij[], eenheid: Eenheid): LeesRij[] {
  const koppen = rijen.flatMap(({ soort, naam }) => (soort === "kop" ? [naam] : []));
  const optelling = new Optelling(koppen);
  return rijen.map((rij) => optelling.duid(rij, eenheid));
}

/** Goes down the rows, and knows which posten a total can be of. */
class Optelling {
  private readonly koppen: readonly string[];
  private blok = "";
  private kant: BlokSoort | null = null;
  private eerste = true;
  /** The posten since the last head, total or row without a name; of this blok; of this side; and of each side. */
  private sinds: LeesRij[] = [];
  private vanBlok: LeesRij[] = [];
  private vanKant: LeesRij[] = [];
  private readonly lasten: LeesRij[] = [];
  private readonly dekking: LeesRij[] = [];

  constructor(koppen: readonly string[]) {
    this.koppen = koppen;
  }

  duid(rij: LeesRij, eenheid: Eenheid): LeesRij {
    if (rij.soort === "kop") this.begin(rij);
    if (rij.soort !== "post") return rij;
    const gedrukt = metGedrukt(rij, eenheid);
    if (lijktUitkomst(rij.naam) && (this.isNaam(rij) || this.isSaldo(gedrukt)))
      return { ...rij, ...UITGEREKEND };
    if (!this.isTotaal(gedrukt)) return this.tel(rij);
    const kant = kantVan(rij.naam);
    const lid = this.isVanBlok(gedrukt, kant);
    this.eerste = false;
    this.sinds = [];
    return lid ? { ...gedrukt, soort: "subtotaal" } : { ...gedrukt, soort: "totaal", kant };
  }

  private begin({ naam, kant }: LeesRij): void {
    this.blok = naam;
    this.sinds = [];
    this.vanBlok = [];
    if (kant === null) return;
    this.eerste = true;
    if (kant !== this.kant) this.vanKant = [];
    this.kant = kant;
  }

  private tel(rij: LeesRij): LeesRij {
    if (rij.naam === "") this.sinds = [];
    else this.sinds.push(rij);
    this.vanBlok.push(rij);
    this.vanKant.push(rij);
    if (this.kant !== "reserve") (this.kant === "dekking" ? this.dekking : this.lasten).push(rij);
    return rij;
  }

  private isNaam = ({ naam }: LeesRij): boolean => isTotaalnaam(naam, this.koppen);

  private isTotaal(rij: LeesRij): boolean {
    if (rij.naam === "") return isSom(rij, this.sinds, 0) || isSom(rij, this.vanBlok, 0);
    if (this.isNaam(rij)) return true;
    const sommen = [this.sinds, this.vanBlok, this.vanKant, [...this.lasten, ...this.dekking]];
    return lijktTotaal(rij.naam) && sommen.some((posten) => isSom(rij, posten, posten.length / 2));
  }

  private isVanBlok(rij: LeesRij, kant: BlokSoort | null): boolean {
    if (rij.naam === "" || isSubtotaalnaam(rij.naam)) return true;
    if (noemtBlok(rij.naam, this.blok) && !isKantnaam(this.blok)) return true;
    if (kant !== null) return false;
    const alleenBlok = isSom(rij, this.vanBlok, 0) && !isSom(rij, this.vanKant, 0);
    return this.eerste || alleenBlok;
  }

  /** True when a row holds what is left of dekking after lasten, whichever of both is the larger. */
  private isSaldo(rij: LeesRij): boolean {
    const bedragen = Object.entries(rij.bedragen);
    return (
      this.dekking.length > 0 &&
      bedragen.some(([, bedrag]) => euroVan(bedrag) !== 0) &&
      bedragen.every(([jaar, bedrag]) => {
        const saldo = somVan(this.dekking, jaar) - somVan(this.lasten, jaar);
        return Math.abs(euroVan(bedrag)) === Math.abs(saldo);
      })
    );
  }
}

/** True when a row holds the sum of posten in every year, give or take the rounding of them. */
function isSom({ bedragen, ongelezen }: LeesRij, posten: readonly LeesRij[], speling: number): boolean {
  return (
    posten.length > 0 &&
    Object.keys(ongelezen).length === 0 &&
    Object.keys(bedragen).length > 0 &&
    Object.entries(bedragen).every(
      ([jaar, bedrag]) =>
        bedrag.kind === "euro" && Math.abs(bedrag.euro - somVan(posten, jaar)) <= Math.floor(speling),
    )
  );
}

const somVan = (posten: readonly LeesRij[], jaar: string): number =>
  posten.reduce((som, { bedragen }) => som + euroVan(bedragen[jaar]), 0);

const euroVan = (bedrag: Bedrag | undefined): number => (bedrag?.kind === "euro" ? bedrag.euro : 0);

const MET_PM = /^(.*\S)\s*\+\s*p\.?\s?m\.?$/iu;

/** A printed total can be an amount with PM beside it: the amount is what can be checked. */
function metGedrukt(rij: LeesRij, eenheid: Eenheid): LeesRij {
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
