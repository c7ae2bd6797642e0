import { isKantnaam } from "./kant-in-naam.ts";
import { type LeesRij, UITGEREKEND } from "./lees-rij.ts";
import { isTotaalnaam } from "./totaal-in-naam.ts";

/**
 * Tells heads from posten without amount among rows with a name alone. What nothing stands under is a post, as is a
 * name between a post and the next head; the name of a side or a reserve is always a head, and so is
 * every row in `zeker`.
 */
export function duidKoppen(gelezen: readonly LeesRij[], zeker: ReadonlySet<number>): LeesRij[] {
  const koppen = gelezen.flatMap(({ soort, naam }) => (soort === "kop" ? [naam] : []));
  const isTotaal = (rij: LeesRij | undefined): boolean => rij !== undefined && isTotaalnaam(rij.naam, koppen);
  const isOpen = (rij: LeesRij): boolean =>
    rij.soort === "kop" && !zeker.has(rij.nummer) && !isKantnaam(rij.naam) && rij.kant !== "reserve";
  const rijen = gelezen.map((rij) => (isOpen(rij) && isTotaal(rij) ? { ...rij, ...UITGEREKEND } : rij));
  const geduid: LeesRij[] = [];
  rijen.forEach((rij, index) => {
    const boven = geduid.findLast(telt);
    const reeks = isOpen(rij) ? reeksVan(rijen, index, isOpen) : [];
    const onder = rijen.slice(index + reeks.length).find(telt);
    const volgtOpPost = boven?.soort === "post" && !isTotaal(boven) && rij.nummer === boven.nummer + 1;
    const isKop =
      onder === undefined || isTotaal(onder)
        ? reeks.length > 1 && isTotaal(boven)
        : !volgtOpPost || (reeks.length === 1 && onder.soort !== "kop");
    geduid.push(reeks.length === 0 || isKop ? rij : { ...rij, soort: "post", kant: null });
  });
  return geduid;
}

const telt = ({ soort }: LeesRij): boolean => soort !== "overslaan";

/** The rows from here that can be heads, one directly after another. */
function reeksVan(rijen: readonly LeesRij[], vanaf: number, isOpen: (rij: LeesRij) => boolean): LeesRij[] {
  const rest = rijen.slice(vanaf);
  const tot = rest.findIndex((rij) => !isOpen(rij));
  return tot < 0 ? rest : rest.slice(0, tot);
}
