import { Datum, formatDatum } from "#shared/domain/datum.ts";

const MAANDEN = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/** What was typed as a date: a date, nothing, or a sentence that says what to do. */
export type GelezenDatum = Readonly<{ datum: Datum | null } | { fout: string }>;

/** Reads a date the Dutch way: 14-12-2023, 14/12/23, 14 dec 2023, 14 december 2023, and 2023-12-14. */
export function leesDatum(tekst: string): GelezenDatum {
  const kaal = tekst.trim().toLocaleLowerCase("nl").replace(/\.$/u, "");
  if (kaal === "") return { datum: null };
  const iso = toIso(kaal);
  if (iso === null) return { fout: "Deze datum lezen we niet. Typ 14-12-2023 of 14 december 2023." };
  if (!Datum.safeParse(iso).success) return { fout: "Deze dag bestaat niet. Kijk de dag en de maand na." };
  const jaar = Number(iso.slice(0, 4));
  if (jaar < 2000 || jaar > 2100) return { fout: "Kijk het jaar na: van 2000 tot en met 2100." };
  return { datum: iso };
}

/** A date with a short month: 14 dec 2023. */
export function formatDatumKort(datum: Datum): string {
  const maand = MAANDEN[Number(datum.slice(5, 7)) - 1] ?? "";
  return formatDatum(datum).replace(/\p{L}+/u, maand);
}

function toIso(kaal: string): string | null {
  const [, j, m, d] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(kaal) ?? [];
  if (j && m && d) return schrijf(j, Number(m), d);
  const [, dag, maand, jaar] =
    /^(\d{1,2})(?:\s*[-/.]\s*|\s+)(\d{1,2}|\p{L}{3,9})\.?(?:\s*[-/.]\s*|\s+)(\d{4}|\d{2})$/u.exec(kaal) ?? [];
  if (!dag || !maand || !jaar) return null;
  const nummer = /^\d/u.test(maand) ? Number(maand) : maandNummer(maand);
  return nummer === null ? null : schrijf(jaar.length === 2 ? `20${jaar}` : jaar, nummer, dag);
}

function schrijf(jaar: string, maand: number, dag: string): string {
  return `${jaar}-${String(maand).padStart(2, "0")}-${dag.padStart(2, "0")}`;
}

/** A month by its name, whole or cut; "maa" and "mrt" are both March. */
function maandNummer(naam: string): number | null {
  const index = MAANDEN.indexOf(naam.startsWith("maa") ? "mrt" : naam.slice(0, 3));
  if (index < 0) return null;
  const voluit = formatDatum(`2000-${String(index + 1).padStart(2, "0")}-01`).split(" ")[1] ?? "";
  return voluit.startsWith(naam) || naam === MAANDEN[index] || naam === "sept" ? index + 1 : null;
}
