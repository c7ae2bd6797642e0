import { bouwLijsten } from "./bouw-lijsten.ts";
import { type LijstTeken, leesLijstTeken } from "./lijst-teken.ts";

/** The sign or number that Word types in front of an item or a numbered head, and PowerPoint in front of an item. */
const TEKEN = "[style*='mso-list:Ignore'], [style*='mso-list: Ignore'], [style*='mso-special-format:']";
const BLOK = "p, div, h1, h2, h3, h4, h5, h6";
const DIEPST = 9;

type Gevonden = Readonly<{ element: HTMLElement; niveau: number; teken: LijstTeken }>;

/** The last number of each list and level, to know what comes next. */
type Tellers = Map<string, number>;

/**
 * Word pastes a list as paragraphs with the sign typed in front; makes real, nested lists of them.
 * Everything stays in its own document: in that of the window, images would load and handlers would be made.
 */
export function wordLijsten(body: HTMLElement): void {
  const tellers: Tellers = new Map();
  for (const gemerkt of [...body.querySelectorAll("[style*='mso-list'], [style*='mso-special-format:']")]) {
    const element = body.contains(gemerkt) ? gemerkt.closest<HTMLElement>(BLOK) : null;
    const reeks = element ? reeksVanaf(element, tellers) : [];
    const [eerste] = reeks;
    if (!eerste) continue;
    const plek = body.ownerDocument.createComment("");
    eerste.element.before(plek);
    plek.replaceWith(
      ...bouwLijsten(reeks.map(({ element: punt, ...rest }) => ({ ...rest, alineas: [maakAlinea(punt)] }))),
    );
  }
  for (const nummer of body.querySelectorAll(`:is(h1, h2, h3, h4, h5, h6) :is(${TEKEN})`))
    nummer.replaceWith(labelVanKop(nummer.textContent ?? ""));
}

/** A head numbers itself here; a word in front of the number ("Artikel 1", "Bijlage A") is part of the head. */
function labelVanKop(tekst: string): string {
  const label = tekst.replace(/[\s\u00a0]+/gu, " ").trim();
  return !/\p{L}{2}/u.test(label) || /^[ivxlcdm]+[.)]*$/iu.test(label) ? "" : `${label} `;
}

function reeksVanaf(begin: HTMLElement, tellers: Tellers): Gevonden[] {
  const reeks: Gevonden[] = [];
  for (
    let element: Element | null = begin;
    element instanceof HTMLElement;
    element = element.nextElementSibling
  ) {
    const punt = leesPunt(element, tellers);
    if (!punt) break;
    reeks.push(punt);
  }
  return reeks;
}

/** A head with a number in front of it is a head, not an item. */
function leesPunt(element: HTMLElement, tellers: Tellers): Gevonden | null {
  if (!/^(P|DIV)$/u.test(element.tagName)) return null;
  const merk = tekenVooraan(element);
  const niveau = leesNiveau(element, merk !== null);
  if (niveau === null) return null;
  const lijst = lijstSleutel(element, niveau);
  const teken = leesLijstTeken(merk?.textContent ?? "", tellers.get(lijst) ?? null);
  if (teken.soort === "nummer") tellers.set(lijst, teken.nummer);
  return { element, niveau: Math.min(Math.max(niveau, 1), DIEPST), teken };
}

/** The sign of an item stands in front of it; what looks like one behind a word is text. */
function tekenVooraan(element: HTMLElement): Element | null {
  const teken = element.querySelector(TEKEN);
  if (teken?.closest(BLOK) !== element) return null;
  const ervoor = element.ownerDocument.createRange();
  ervoor.setStart(element, 0);
  ervoor.setEndBefore(teken);
  return ervoor.toString().trim() === "" ? teken : null;
}

function lijstSleutel(element: HTMLElement, niveau: number): string {
  const lijst = /mso-list:\s*(l\d+)\s+level\d+\s+(lfo\d+)/iu.exec(element.getAttribute("style") ?? "");
  return `${lijst?.[1] ?? ""} ${lijst?.[2] ?? ""} ${niveau}`;
}

/** How deep an item lies; with a style of its own for lists, Word tells it only in the name of that style. */
function leesNiveau(element: HTMLElement, metTeken: boolean): number | null {
  const niveau = /mso-list:\s*l\d+\s+level(\d+)/iu.exec(element.getAttribute("style") ?? "")?.[1];
  if (niveau !== undefined) return Number(niveau);
  return metTeken ? Number(/^MsoList\D+(\d)/u.exec(element.className)?.[1] ?? 1) : null;
}

/** The paragraph of an item without its sign. */
function maakAlinea(element: HTMLElement): HTMLElement {
  tekenVooraan(element)?.remove();
  const alinea = element.ownerDocument.createElement("p");
  alinea.append(...element.childNodes);
  element.remove();
  return alinea;
}
