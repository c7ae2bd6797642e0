import type { Maand } from "#shared/domain/datum.ts";
import { leesDatum } from "../ui/lees-datum.ts";
import { MAANDEN_KORT, maandNummer } from "../ui/maand-naam.ts";

/** What was typed as a month: a month, nothing, or a sentence that says what to do. */
export type GelezenMaand = Readonly<{ maand: Maand | null } | { fout: string }>;

/**
 * Reads a month the Dutch way: maart 2026, mrt 2026, 3-2026, 03/26, and 2026-03. Of a whole date (31-12-2026) it is the
 * month; a name alone (dec) is the month nearest to today.
 */
export function leesMaand(tekst: string, vandaag: Date = new Date()): GelezenMaand {
  const kaal = tekst.trim().toLocaleLowerCase("nl");
  if (kaal === "") return { maand: null };
  const delen = vindDelen(kaal);
  if (!delen) return uitDatum(kaal, vandaag);
  if (delen.maand < 1 || delen.maand > 12)
    return { fout: "Deze maand bestaat niet. Typ een getal van 1 tot en met 12." };
  if (delen.jaar < 2000 || delen.jaar > 2100) return { fout: "Kijk het jaar na: van 2000 tot en met 2100." };
  return { maand: `${delen.jaar}-${String(delen.maand).padStart(2, "0")}` };
}

/** A month with a short name, as it fits in a field: sep 2026. */
export function formatMaandKort(maand: Maand): string {
  return `${MAANDEN_KORT[Number(maand.slice(5)) - 1] ?? ""} ${maand.slice(0, 4)}`;
}

function uitDatum(kaal: string, vandaag: Date): GelezenMaand {
  const gelezen = leesDatum(/^\p{L}+\.?$/u.test(kaal) ? `15 ${kaal}` : kaal, vandaag);
  if ("datum" in gelezen && gelezen.datum !== null) return { maand: gelezen.datum.slice(0, 7) };
  const jaar = vandaag.getFullYear();
  return { fout: `Deze maand lezen we niet. Typ maart ${jaar} of 3-${jaar}.` };
}

function vindDelen(kaal: string): { maand: number; jaar: number } | null {
  const [, j, m] = /^(\d{4})\s*[-/]\s*(\d{1,2})$/u.exec(kaal) ?? [];
  if (j && m) return { jaar: Number(j), maand: Number(m) };
  const [, maand, jaar] = /^(\d{1,2}|\p{L}{3,9})\.?(?:\s*[-/.]\s*|\s+)(\d{4}|\d{2})$/u.exec(kaal) ?? [];
  if (!maand || !jaar) return null;
  const nummer = /^\d/u.test(maand) ? Number(maand) : maandNummer(maand);
  return nummer === null ? null : { maand: nummer, jaar: Number(jaar.length === 2 ? `20${jaar}` : jaar) };
}
