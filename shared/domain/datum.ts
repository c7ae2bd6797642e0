import { z } from "zod";

/** A calendar date, yyyy-mm-dd. */
export const Datum = z.iso.date();
export type Datum = z.infer<typeof Datum>;

/** A calendar month, yyyy-mm. */
export const Maand = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "Een maand schrijft u als jjjj-mm.");
export type Maand = z.infer<typeof Maand>;

/** A calendar year an agenda can speak of. */
export const Jaar = z.int().min(2000).max(2100);
export type Jaar = z.infer<typeof Jaar>;

const MAANDEN = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** Writes yyyy-mm-dd as "14 december 2023". */
export function formatDatum(datum: Datum): string {
  const [jaar = "", maand = "", dag = ""] = datum.split("-");
  return `${Number(dag)} ${MAANDEN[Number(maand) - 1] ?? maand} ${jaar}`;
}

/** Writes yyyy-mm as "december 2023". */
export function formatMaand(maand: Maand): string {
  const [jaar = "", nummer = ""] = maand.split("-");
  return `${MAANDEN[Number(nummer) - 1] ?? nummer} ${jaar}`;
}
