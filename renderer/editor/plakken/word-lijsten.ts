/** The sign or number that Word types in front of an item or a numbered head. */
const TEKEN = "[style*='mso-list:Ignore'], [style*='mso-list: Ignore']";
const BLOK = "p, div, h1, h2, h3, h4, h5, h6";

type Punt = Readonly<{ element: HTMLElement; niveau: number; genummerd: boolean; begin: number }>;

/**
 * Word pastes a list as paragraphs with the sign typed in front; makes real, nested lists of them.
 * Everything stays in its own document: in that of the window, images would load and handlers would be made.
 */
export function wordLijsten(body: HTMLElement): void {
  for (const gemerkt of [...body.querySelectorAll("[style*='mso-list']")]) {
    const element = body.contains(gemerkt) ? gemerkt.closest<HTMLElement>(BLOK) : null;
    const reeks = element ? reeksVanaf(element) : [];
    const [eerste] = reeks;
    if (!eerste) continue;
    const plek = body.ownerDocument.createComment("");
    eerste.element.before(plek);
    plek.replaceWith(...bouwLijsten(reeks));
  }
  for (const nummer of body.querySelectorAll(`:is(h1, h2, h3, h4, h5, h6) :is(${TEKEN})`)) nummer.remove();
}

function reeksVanaf(begin: HTMLElement): Punt[] {
  const reeks: Punt[] = [];
  for (
    let element: Element | null = begin;
    element instanceof HTMLElement;
    element = element.nextElementSibling
  ) {
    const punt = leesPunt(element);
    if (!punt) break;
    reeks.push(punt);
  }
  return reeks;
}

/** A head with a number in front of it is a head, not an item. */
function leesPunt(element: HTMLElement): Punt | null {
  if (!/^(P|DIV)$/u.test(element.tagName)) return null;
  const teken = [...element.querySelectorAll(TEKEN)].find((kandidaat) => kandidaat.closest(BLOK) === element);
  const niveau = leesNiveau(element, teken !== undefined);
  if (niveau === null) return null;
  const nummer = /^[\s\u00a0]*\(?(\d+(?!\w)|(?:[a-z]|[ivxlcdm]+)(?=[.)]))/iu.exec(
    teken?.textContent ?? "",
  )?.[1];
  const begin = Number(nummer);
  return {
    element,
    niveau: Math.min(Math.max(niveau, 1), 9),
    genummerd: nummer !== undefined,
    begin: Number.isInteger(begin) && begin > 0 ? begin : 1,
  };
}

/** How deep an item lies; with a style of its own for lists, Word tells it only in the name of that style. */
function leesNiveau(element: HTMLElement, metTeken: boolean): number | null {
  const niveau = /mso-list:\s*l\d+\s+level(\d+)/iu.exec(element.getAttribute("style") ?? "")?.[1];
  if (niveau !== undefined) return Number(niveau);
  return metTeken ? Number(/^MsoList\D+(\d)/u.exec(element.className)?.[1] ?? 1) : null;
}

function bouwLijsten(reeks: readonly Punt[]): HTMLElement[] {
  const lijsten: HTMLElement[] = [];
  const open: { niveau: number; lijst: HTMLElement }[] = [];
  for (const punt of reeks) {
    while (open.length > 0 && (open.at(-1)?.niveau ?? 0) > punt.niveau) open.pop();
    const boven = open.at(-1);
    const zelfde = boven?.niveau === punt.niveau ? boven : undefined;
    if (zelfde && (zelfde.lijst.tagName === "OL") === punt.genummerd) {
      zelfde.lijst.append(maakItem(punt));
      continue;
    }
    if (zelfde) open.pop();
    const lijst = maakLijst(punt);
    const ouder = open.at(-1)?.lijst.lastElementChild;
    if (ouder) ouder.append(lijst);
    else lijsten.push(lijst);
    open.push({ niveau: punt.niveau, lijst });
  }
  return lijsten;
}

function maakLijst(punt: Punt): HTMLElement {
  const lijst = punt.element.ownerDocument.createElement(punt.genummerd ? "ol" : "ul");
  if (punt.genummerd && punt.begin > 1) lijst.setAttribute("start", String(punt.begin));
  lijst.append(maakItem(punt));
  return lijst;
}

function maakItem({ element }: Punt): HTMLElement {
  for (const teken of element.querySelectorAll(TEKEN)) teken.remove();
  const item = element.ownerDocument.createElement("li");
  const alinea = element.ownerDocument.createElement("p");
  alinea.append(...element.childNodes);
  item.append(alinea);
  element.remove();
  return item;
}
