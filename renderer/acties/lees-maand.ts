import { formatMaand, type Maand } from "#shared/domain/datum.ts";

const MAANDEN = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/** What was typed as a month: a month, nothing, or a sentence that says what to do. */
export type GelezenMaand = Readonly<{ maand: Maand | null } | { fout: string }>;

/** Reads a month the Dutch way: maart 2026, mrt 2026, 3-2026, 03/26, and 2026-03. */
export function leesMaand(tekst: string): GelezenMaand {
  const kaal = tekst.trim().toLocaleLowerCase("nl");
  if (kaal === "") return { maand: null };
  const delen = vindDelen(kaal);
  if (!delen) return { fout: "Deze maand lezen we niet. Typ maart 2026 of 3-2026." };
  if (delen.maand < 1 || delen.maand > 12)
    return { fout: "Deze maand bestaat niet. Typ een getal van 1 tot en met 12." };
  if (delen.jaar < 2000 || delen.jaar > 2100) return { fout: "Kijk het jaar na: van 2000 tot en met 2100." };
  return { maand: `${delen.jaar}-${String(delen.maand).padStart(2, "0")}` };
}

/** A month with a short name, as it fits in a field: sep 2026. */
export function formatMaandKort(maand: Maand): string {
  return `${MAANDEN[Number(maand.slice(5)) - 1] ?? ""} ${maand.slice(0, 4)}`;
}

function vindDelen(kaal: string): { maand: number; jaar: number } | null {
  const [, j, m] = /^(\d{4})\s*[-/]\s*(\d{1,2})$/u.exec(kaal) ?? [];
  if (j && m) return { jaar: Number(j), maand: Number(m) };
  const [, maand, jaar] = /^(\d{1,2}|\p{L}{3,9})\.?(?:\s*[-/.]\s*|\s+)(\d{4}|\d{2})$/u.exec(kaal) ?? [];
  if (!maand || !jaar) return null;
  const nummer = /^\d/u.test(maand) ? Number(maand) : maandNummer(maand);
  return nummer === null ? null : { maand: nummer, jaar: Number(jaar.length === 2 ? `20${jaar}` : jaar) };
}

/** A month by its name, whole or cut; "maa" and "mrt" are both March. */
function maandNummer(naam: string): number | null {
  const index = MAANDEN.indexOf(naam.startsWith("maa") ? "mrt" : naam.slice(0, 3));
  if (index < 0) return null;
  const voluit = formatMaand(`2000-${String(index + 1).padStart(2, "0")}`).split(" ")[0] ?? "";
  return voluit.startsWith(naam) || naam === MAANDEN[index] || naam === "sept" ? index + 1 : null;
}
