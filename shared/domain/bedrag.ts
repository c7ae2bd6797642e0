import { z } from "zod";

/** Amounts stay well inside the range in which a sum of thousands of them is exact. */
const MAX_EURO = 100_000_000_000;

/** An amount in a begroting: whole euros (negative for a withdrawal, `circa` for an estimate) or PM, which is not zero. */
export const Bedrag = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("euro"),
    euro: z.int().min(-MAX_EURO).max(MAX_EURO),
    circa: z.boolean().default(false),
  }),
  z.object({ kind: z.literal("pm") }),
]);
export type Bedrag = Readonly<z.infer<typeof Bedrag>>;

export const PM: Bedrag = { kind: "pm" };

/** Makes an exact amount of whole euros. */
export function euro(bedrag: number): Bedrag {
  return { kind: "euro", euro: bedrag, circa: false };
}

export type BedragLezing = { ok: true; bedrag: Bedrag | null } | { ok: false; reden: string };

const VOORBEELD = "Typ 1250000 of 1.250.000, of PM.";

const GEEN = /^(?:-|n\.? ?v\.? ?t\.?)?$/iu;
/** How a spreadsheet shows zero in its format for money. */
const NUL = /^(?:(?:€|eur) *-(?:,-{1,2})?|- *(?:€|eur))$/iu;
const PRO_MEMORIE = /^p\.? ?m\.?$/iu;
const EURO =
  /^(circa|ca\.?|±)? *(?:(-|\() *)?(\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?: ?,(\d{1,6}|-{1,2}))?((?<!-) ?-)? *(\)?)$/iu;

/** The word for euro before or behind a number; one between two numbers makes them no single amount. */
const WOORD_ERVOOR = /(?=eur)(?<!\p{L}|\d *)(?:euro(?:[’']?s)?|eur\.?)(?= *(?:[-(] *)?\d)/giu;
const WOORD_ERACHTER = /(?=eur)(?<=[\d)-] *)(?:euro(?:[’']?s)?|eur\.?)(?!\p{L}| *\d)/giu;

/** How many euros one of what is counted is worth: a table can count in thousands or millions. */
export type Eenheid = 1 | 1000 | 1_000_000;

/**
 * Reads an amount as a Dutch user types or pastes it; an empty text, a dash or "n.v.t." means "no amount", "€ -" is
 * zero, and a minus can stand behind its number. A space stands between thousands and nowhere else in a number. Cents are refused with the two whole-euro choices, because
 * rounding is the user's decision. In another `eenheid` than whole euros the number is so many of them, and can have
 * decimals.
 */
export function parseBedrag(invoer: string, eenheid: Eenheid = 1): BedragLezing {
  const metMunt = invoer
    .replace(/[−–]/gu, "-")
    .replace(/[^\S\r\n]/gu, " ")
    .trim();
  if (NUL.test(metMunt)) return { ok: true, bedrag: euro(0) };
  const kaal = metMunt.replaceAll("€", "").replace(WOORD_ERVOOR, "").replace(WOORD_ERACHTER, "").trim();
  if (GEEN.test(kaal)) return { ok: true, bedrag: null };
  if (PRO_MEMORIE.test(kaal)) return { ok: true, bedrag: PM };
  const delen = EURO.exec(kaal);
  return delen ? readDelen(delen, eenheid) : { ok: false, reden: redenVan(kaal) };
}

/** Two numbers in one cell are no number: adding or joining them would be a guess. */
function redenVan(kaal: string): string {
  if (/\d\s+[-(]?\d/u.test(kaal))
    return `Hier staan twee getallen in één cel. Zet elk bedrag in een eigen cel.`;
  return `Dit bedrag lezen we niet. ${VOORBEELD}`;
}

function readDelen(delen: RegExpExecArray, eenheid: Eenheid): BedragLezing {
  const [, circa, ervoor = "", geheel = "", centen = "", erachter = "", haakje = ""] = delen;
  const decimalen = centen.replaceAll("-", "");
  const tekenKlopt = (ervoor === "(") === (haakje === ")") && (ervoor === "" || erachter === "");
  if (!tekenKlopt || (eenheid === 1 && decimalen.length > 2))
    return { ok: false, reden: `Dit bedrag lezen we niet. ${VOORBEELD}` };
  const teken = ervoor + erachter;
  const rest = (Number(decimalen) * eenheid) / 10 ** decimalen.length;
  const waarde = Number(geheel.replace(/[. ]/gu, "")) * eenheid + rest;
  if (waarde > MAX_EURO) return { ok: false, reden: "Dit bedrag is te groot. Controleer het aantal nullen." };
  if (!Number.isInteger(waarde))
    return { ok: false, reden: centenReden(Math.floor(waarde), teken === "" ? 1 : -1) };
  const euros = teken === "" ? waarde : -waarde;
  return { ok: true, bedrag: { kind: "euro", euro: euros === 0 ? 0 : euros, circa: circa !== undefined } };
}

function centenReden(waarde: number, teken: 1 | -1): string {
  return `De begroting rekent in hele euro’s. Typ ${formatEuro(teken * waarde)} of ${formatEuro(teken * (waarde + 1))}.`;
}

/** Writes whole euros with dots, and a real minus sign: −1.250.000. */
export function formatEuro(bedrag: number): string {
  const cijfers = metPunten(Math.abs(bedrag).toString());
  return bedrag < 0 ? `−${cijfers}` : cijfers;
}

/** Digits with a dot before every three of them. */
function metPunten(cijfers: string): string {
  if (!/^\d{4,}$/u.test(cijfers)) return cijfers;
  const eerste = cijfers.length % 3 || 3;
  return [cijfers.slice(0, eerste), ...(cijfers.slice(eerste).match(/\d{3}/gu) ?? [])].join(".");
}

/** Writes whole euros in a sentence: the sign and the number never part at the end of a line. */
export function inEuro(bedrag: number): string {
  return `€\u00a0${formatEuro(bedrag)}`;
}

/** Writes an amount as it stands in a table; no amount is an empty text. */
export function formatBedrag(bedrag: Bedrag | null | undefined): string {
  if (!bedrag) return "";
  if (bedrag.kind === "pm") return "PM";
  return bedrag.circa ? `circa ${formatEuro(bedrag.euro)}` : formatEuro(bedrag.euro);
}

/**
 * The sum of amounts: euros added exactly; `pm` and `circa` tell whether the sum holds such a part, and `metEuro`
 * whether it holds any amount of euros, also 0.
 */
export type Som = Readonly<{ euro: number; pm: boolean; circa: boolean; metEuro: boolean }>;

export const LEGE_SOM: Som = { euro: 0, pm: false, circa: false, metEuro: false };

/** True when a sum is of nothing: no amount and no PM. */
export const isLegeSom = ({ pm, metEuro }: Som): boolean => !pm && !metEuro;

/** Adds amounts; an absent amount adds nothing. */
export function sumBedragen(bedragen: Iterable<Bedrag | null | undefined>): Som {
  let som = LEGE_SOM;
  for (const bedrag of bedragen) if (bedrag) som = addSom(som, toSom(bedrag));
  return som;
}

/** Adds two sums. */
export function addSom(links: Som, rechts: Som): Som {
  return {
    euro: links.euro + rechts.euro,
    pm: links.pm || rechts.pm,
    circa: links.circa || rechts.circa,
    metEuro: links.metEuro || rechts.metEuro,
  };
}

function toSom(bedrag: Bedrag): Som {
  return bedrag.kind === "pm"
    ? { ...LEGE_SOM, pm: true }
    : { euro: bedrag.euro, pm: false, circa: bedrag.circa, metEuro: true };
}

/** Writes a sum as it stands in a sentence or beside a label: "€ 205.000 + PM", "circa € 1.000", or "PM" alone; 0 and PM are "€ 0 + PM". */
export function formatSomEuro(som: Som): string {
  const bedrag = `${som.circa ? "circa " : ""}${inEuro(som.euro)}`;
  if (!som.pm) return bedrag;
  return som.metEuro ? `${bedrag} + PM` : "PM";
}

/** Writes a sum as it stands in a table, for example "205.000 + PM". */
export function formatSom(som: Som): string {
  const bedrag = som.circa ? `circa ${formatEuro(som.euro)}` : formatEuro(som.euro);
  if (!som.pm) return bedrag;
  return som.metEuro ? `${bedrag} + PM` : "PM";
}
