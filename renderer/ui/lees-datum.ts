import { Datum, formatDatum } from "#shared/domain/datum.ts";
import { MAANDEN_KORT, maandNummer } from "./maand-naam.ts";

/** What was typed as a date: a date, nothing, or a sentence that says what to do. */
export type GelezenDatum = Readonly<{ datum: Datum | null } | { fout: string }>;

/**
 * Reads a date the Dutch way: 14-12-2023, 14/12/23, 14 dec 2023, do 14 december 2023, and 2023-12-14. A day without a
 * year (16 dec, 16-12) is the one that lies nearest to today.
 */
export function leesDatum(tekst: string, vandaag: Date = new Date()): GelezenDatum {
  const kaal = tekst
    .trim()
    .toLocaleLowerCase("nl")
    .replace(/\.$/u, "")
    .replace(WEEKDAG, "")
    .replace(/^(\d{1,2})\s?e\b/u, "$1");
  if (kaal === "") return { datum: null };
  const iso = toIso(kaal) ?? zonderJaar(kaal, vandaag);
  if (iso === null) return { fout: nietGelezen(vandaag.getFullYear()) };
  if (!Datum.safeParse(iso).success) return { fout: "Deze dag bestaat niet. Kijk de dag en de maand na." };
  const jaar = Number(iso.slice(0, 4));
  if (jaar < 2000 || jaar > 2100) return { fout: "Kijk het jaar na: van 2000 tot en met 2100." };
  return { datum: iso };
}

/** A date with a short month: 14 dec 2023. */
export function formatDatumKort(datum: Datum): string {
  const [dag, , jaar] = formatDatum(datum).split(" ");
  return `${dag} ${MAANDEN_KORT[Number(datum.slice(5, 7)) - 1] ?? ""} ${jaar}`;
}

const nietGelezen = (jaar: number): string =>
  `Deze datum lezen we niet. Typ 14-12-${jaar} of 14 december ${jaar}.`;

const WEEKDAG =
  /^(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\.?,?\s+(?=\d)/u;

function toIso(kaal: string): string | null {
  const [, j, m, d] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(kaal) ?? [];
  if (j && m && d) return schrijf(j, Number(m), d);
  const [, dag, maand, jaar] =
    /^(\d{1,2})(?:\s*[-/.]\s*|\s+)(\d{1,2}|\p{L}{3,9})\.?(?:\s*[-/.]\s*|\s+)(\d{4}|\d{2})$/u.exec(kaal) ?? [];
  if (!dag || !maand || !jaar) return null;
  const nummer = /^\d/u.test(maand) ? Number(maand) : maandNummer(maand);
  return nummer === null ? null : schrijf(jaar.length === 2 ? `20${jaar}` : jaar, nummer, dag);
}

/** A day and a month: of the year before, this year or the next, whichever is nearest. */
function zonderJaar(kaal: string, vandaag: Date): string | null {
  const [, dag, maand] = /^(\d{1,2})(?:\s*[-/.]\s*|\s+)(\d{1,2}|\p{L}{3,9})$/u.exec(kaal) ?? [];
  if (!dag || !maand) return null;
  const nummer = /^\d/u.test(maand) ? Number(maand) : maandNummer(maand);
  if (nummer === null) return null;
  const jaren = [0, -1, 1].map((verschil) => vandaag.getFullYear() + verschil);
  const dagen = jaren.map((jaar) => schrijf(String(jaar), nummer, dag));
  const bestaand = dagen.filter((iso) => Datum.safeParse(iso).success);
  const ver = (iso: string) => Math.abs(Date.parse(iso) - vandaag.getTime());
  return bestaand.sort((links, rechts) => ver(links) - ver(rechts))[0] ?? dagen[0] ?? null;
}

function schrijf(jaar: string, maand: number, dag: string): string {
  return `${jaar}-${String(maand).padStart(2, "0")}-${dag.padStart(2, "0")}`;
}
