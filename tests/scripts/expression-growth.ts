/** At this size what is linear is done at once, and what is quadratic is not. */
const SIZE = 8_000;
const AT_ONCE_MS = 10;
/** Four times the text: linear is four times the time, quadratic sixteen times. */
const TIMES = 4;
const RATIO = 8;
/** What is quadratic takes longer than this over the longer text. */
const SLOW_MS = 100;

/** Of an expression that is used over whole texts: true when the work of it, not the clock, grows faster than a row of one piece behind a beginning. */
export function growsTooFast(overal: RegExp, begin: string, stuk: string): boolean {
  const duur = (lengte: number): number => {
    const tekst = `${begin}${stuk.repeat(Math.ceil(lengte / stuk.length))}\u0001`;
    const start = process.cpuUsage();
    tekst.replace(overal, "");
    return process.cpuUsage(start).user / 1_000;
  };
  const beste = (lengte: number): number => Math.min(...Array.from({ length: 3 }, () => duur(lengte)));
  if (duur(SIZE) < AT_ONCE_MS || beste(SIZE) < AT_ONCE_MS) return false;
  return beste(TIMES * SIZE) > Math.max(SLOW_MS, RATIO * beste(SIZE));
}

/** The expression as it is used over a whole text; one that is asked about one place only stays so. */
export const overal = ({ source, flags, sticky }: RegExp): RegExp =>
  new RegExp(source, `${flags.replace("g", "")}${sticky ? "" : "g"}`);
