import type { LeesRij } from "./lees-rij.ts";
import { metTeken } from "./tekens.ts";

const WAT = "(?:stand|saldo|omvang|boekwaarde|reserve|vermogen)";

/** How a table calls what is in a reserve when a year begins: "Stand per 1 januari", "Beginsaldo", "Primo". */
const BEGIN = new RegExp(
  `^(?:begin|openings|aanvangs)-?\\s*(?:stand|saldo|balans)(?!\\p{L})|^primo(?!\\p{L})|^${WAT}(?!\\p{L}).*?(?<!\\d)(?:0?1[\\s./-]+(?:jan(?:uari)?(?!\\p{L})|0?1(?!\\d))|(?:begin|primo|aanvang)(?!\\p{L}))`,
  "iu",
);

/** How it calls what is left when the year is over: "Stand per 31 december", "Eindsaldo", "Ultimo". */
const EIND = new RegExp(
  `^(?:eind|slot)-?\\s*(?:stand|saldo|balans)(?!\\p{L})|^ultimo(?!\\p{L})|^${WAT}(?!\\p{L}).*?(?<!\\d)(?:31[\\s./-]+(?:dec(?:ember)?(?!\\p{L})|12(?!\\d))|(?:einde?|ultimo)(?!\\p{L}))`,
  "iu",
);

/** Words for what goes out of a reserve. */
const ERAF =
  /(?<!\p{L})(?:onttrek|uitname|vrijval|aanwend|besteding|inzet|afname|vermindering|uitgave|opname|ten laste)/iu;

/** Tells of the rows of reserves which are balances, and which mutations go off: by the printed balances where there are any, otherwise by their names. */
export function duidReserves(rijen: readonly LeesRij[]): LeesRij[] {
  return secties(rijen).flatMap(duidSectie);
}

/** A head with the rows below it, up to the next one. */
function secties(rijen: readonly LeesRij[]): LeesRij[][] {
  const gevonden: LeesRij[][] = [];
  for (const rij of rijen) {
    const laatste = gevonden.at(-1);
    if (rij.soort === "kop" || !laatste) gevonden.push([rij]);
    else laatste.push(rij);
  }
  return gevonden;
}

function duidSectie(rijen: readonly LeesRij[]): LeesRij[] {
  const geduid = duidStanden(rijen);
  const metStand = geduid.some((rij, index) => rij !== rijen[index]);
  if (!metStand && rijen[0]?.kant !== "reserve") return [...rijen];
  const [kop, ...rest] = geduid;
  if (kop?.soort !== "kop" || kop.kant !== null) return metTekens(geduid);
  return metTekens([{ ...kop, kant: "reserve" }, ...rest]);
}

/** A balance above all mutations is the opening one, also when it is called by the end of the year before. */
function duidStanden(rijen: readonly LeesRij[]): LeesRij[] {
  let begonnen = false;
  return rijen.map((rij): LeesRij => {
    if (rij.soort !== "post") return rij;
    const [begin, eind] = [BEGIN.test(rij.naam), EIND.test(rij.naam)];
    const eerste = !begonnen;
    begonnen = true;
    if (begin || (eind && eerste)) return { ...rij, soort: "beginstand" };
    return eind ? { ...rij, soort: "subtotaal" } : rij;
  });
}

/** Gives mutations the sign with which the printed balances add up; the fewest others than their names say. */
function metTekens(rijen: readonly LeesRij[]): LeesRij[] {
  const mutaties = rijen.filter(({ soort }) => soort === "post");
  const bijNaam = mutaties.map((rij) => ERAF.test(rij.naam) && !euros(rij).some((euro) => euro < 0));
  const jaren = sluitendeJaren(rijen, mutaties);
  const af = jaren.length === 0 ? bijNaam : (vindTekens(bijNaam, jaren) ?? bijNaam);
  return rijen.map((rij) => {
    const plek = mutaties.indexOf(rij);
    return plek >= 0 && af[plek] ? metTeken(rij, true) : rij;
  });
}

/** What the mutations of a year have to come to, and what they are as pasted. */
type Jaar = Readonly<{ verschil: number; mutaties: readonly number[] }>;

/** The years of which both balances are printed and every mutation can be read. */
function sluitendeJaren(rijen: readonly LeesRij[], mutaties: readonly LeesRij[]): Jaar[] {
  const standen = (soort: LeesRij["soort"]) => rijen.findLast((rij) => rij.soort === soort);
  const [begin, eind] = [standen("beginstand"), standen("subtotaal")];
  const jaren = [...new Set(rijen.flatMap(({ bedragen }) => Object.keys(bedragen)))].sort();
  return jaren.flatMap((jaar, index): Jaar[] => {
    const open = euroVan(begin, jaar) ?? euroVan(eind, jaren[index - 1]);
    const dicht = euroVan(eind, jaar) ?? euroVan(begin, jaren[index + 1]);
    if (open === null || dicht === null || mutaties.some((rij) => isOnzeker(rij, jaar))) return [];
    return [{ verschil: dicht - open, mutaties: mutaties.map((rij) => euroVan(rij, jaar) ?? 0) }];
  });
}

const isOnzeker = ({ bedragen, ongelezen }: LeesRij, jaar: string): boolean =>
  bedragen[jaar]?.kind === "pm" || ongelezen[jaar] !== undefined;

function euroVan(rij: LeesRij | undefined, jaar: string | undefined): number | null {
  const bedrag = jaar === undefined ? undefined : rij?.bedragen[jaar];
  return bedrag?.kind === "euro" ? bedrag.euro : null;
}

const euros = ({ bedragen }: LeesRij): number[] =>
  Object.values(bedragen).flatMap((bedrag) => (bedrag.kind === "euro" ? [bedrag.euro] : []));

/** More rows than this are not tried in every combination. */
const MAX_PROEF = 12;

/** Which rows go off so that every year adds up; null when no combination does. */
function vindTekens(bijNaam: readonly boolean[], jaren: readonly Jaar[]): boolean[] | null {
  const aantal = bijNaam.length;
  const proeven = aantal > MAX_PROEF ? [0] : Array.from({ length: 2 ** aantal }, (_, proef) => proef);
  const anders = (proef: number): number => bijNaam.filter((_, plek) => proef & (1 << plek)).length;
  return (
    proeven
      .sort((een, ander) => anders(een) - anders(ander))
      .map((proef) => bijNaam.map((af, plek) => af !== Boolean(proef & (1 << plek))))
      .find((af) => jaren.every((jaar) => sluit(jaar, af))) ?? null
  );
}

const sluit = ({ verschil, mutaties }: Jaar, af: readonly boolean[]): boolean =>
  mutaties.reduce((som, euro, plek) => som + (af[plek] ? -euro : euro), 0) === verschil;
