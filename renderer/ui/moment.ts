const DAG_MS = 86_400_000;
/** Made once: the status line shows the time after every key. */
const KLOK = new Intl.DateTimeFormat("nl-NL", { hour: "2-digit", minute: "2-digit" });

/** A moment as people say it: "vandaag 14:32", "gisteren 16:40", "di 9 dec", "4 nov 2023". */
export function formatMoment(op: string, nu: Date = new Date()): string {
  const moment = new Date(op);
  const dagen = Math.round((middernacht(nu) - middernacht(moment)) / DAG_MS);
  if (dagen === 0) return `vandaag ${formatTijd(op)}`;
  if (dagen === 1) return `gisteren ${formatTijd(op)}`;
  if (dagen > 1 && dagen < 7) return schrijf(moment, { weekday: "short", day: "numeric", month: "short" });
  const jaar = moment.getFullYear() === nu.getFullYear() ? {} : ({ year: "numeric" } as const);
  return schrijf(moment, { day: "numeric", month: "short", ...jaar });
}

/** The clock time of a moment on this computer, "14:32". */
export function formatTijd(op: string): string {
  const moment = new Date(op);
  return Number.isNaN(moment.getTime()) ? String(moment) : KLOK.format(moment);
}

function schrijf(moment: Date, opties: Intl.DateTimeFormatOptions): string {
  return moment.toLocaleDateString("nl-NL", opties);
}

function middernacht(moment: Date): number {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
}

/** A moment for a narrow column: the clock time today, else the day. */
export function formatMomentKort(op: string, nu: Date = new Date()): string {
  return formatMoment(op, nu)
    .replace(/^vandaag /u, "")
    .replace(/^gisteren .*$/u, "gisteren");
}

/** A moment with its clock time, also when it is longer ago: "vr 20 nov 14:32". */
export function formatMomentMetTijd(op: string, nu: Date = new Date()): string {
  const dag = formatMoment(op, nu);
  return dag.endsWith(formatTijd(op)) ? dag : `${dag} ${formatTijd(op)}`;
}
