import { isOnzichtbaar } from "#shared/domain/zichtbare-tekens.ts";
import { isDoorgehaald } from "./stijl.ts";

const KANDIDAAT = "s, strike, del, .msoDel, [style*='line-through']";

/** Leaves out what was struck out and tells how many pieces a reader saw; pieces next to each other are one. */
export function verwijderDoorgehaald(body: HTMLElement): number {
  const stukken = new Set<Node>([...body.querySelectorAll(KANDIDAAT)].filter(isDoorgehaald));
  const buitenste = ([...stukken] as Element[]).filter((stuk) => !heeftOuderIn(stuk, stukken));
  const gezien = buitenste.filter((stuk) => !isOnzichtbaar(stuk.textContent ?? ""));
  const aantal = gezien.filter((stuk) => !sluitAan(stuk, stukken)).length;
  for (const stuk of buitenste) {
    if (/^(TD|TH|TR|TABLE)$/u.test(stuk.tagName)) leegCellen(stuk);
    else verwijder(stuk);
  }
  return aantal;
}

function heeftOuderIn(stuk: Element, stukken: ReadonlySet<Node>): boolean {
  for (let ouder = stuk.parentElement; ouder; ouder = ouder.parentElement)
    if (stukken.has(ouder)) return true;
  return false;
}

function sluitAan(stuk: Element, stukken: ReadonlySet<Node>): boolean {
  for (let vorige = stuk.previousSibling; vorige; vorige = vorige.previousSibling) {
    if (stukken.has(vorige)) return !isOnzichtbaar(vorige.textContent ?? "");
    if (!isOnzichtbaar(vorige.textContent ?? "")) return false;
  }
  return false;
}

const BLOK = "p, div, h1, h2, h3, h4, h5, h6, blockquote, li, ul, ol";

/** Takes a piece away, and the paragraph, item or list that held nothing else. */
function verwijder(stuk: Element): void {
  const ouder = stuk.parentElement;
  stuk.remove();
  const blok = ouder?.closest(`${BLOK}, td, th, body`);
  if (blok?.matches(BLOK) && isOnzichtbaar(blok.textContent ?? "") && !blok.querySelector("table"))
    verwijder(blok);
}

/** A cell keeps its place among the others. */
function leegCellen(stuk: Element): void {
  for (const cel of stuk.matches("td, th") ? [stuk] : stuk.querySelectorAll("td, th")) cel.replaceChildren();
}
