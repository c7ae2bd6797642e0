type Punt = Readonly<{ element: HTMLElement; niveau: number; genummerd: boolean; begin: number }>;

/**
 * Word pastes a list as paragraphs with the sign typed in front; makes real, nested lists of them.
 * Everything stays in its own document: in that of the window, images would load and handlers would be made.
 */
export function wordLijsten(body: HTMLElement): void {
  for (const element of [...body.querySelectorAll<HTMLElement>("[style*='mso-list']")]) {
    if (!body.contains(element)) continue;
    const reeks = reeksVanaf(element);
    const [eerste] = reeks;
    if (!eerste) continue;
    const plek = body.ownerDocument.createComment("");
    eerste.element.before(plek);
    plek.replaceWith(...bouwLijsten(reeks));
  }
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

function leesPunt(element: HTMLElement): Punt | null {
  if (!/^(P|H[1-6]|DIV)$/u.test(element.tagName)) return null;
  const niveau = /mso-list:\s*l\d+\s+level(\d+)/iu.exec(element.getAttribute("style") ?? "")?.[1];
  if (niveau === undefined) return null;
  const teken =
    element.querySelector("[style*='mso-list:Ignore'], [style*='mso-list: Ignore']")?.textContent ?? "";
  const nummer = /^[\s\u00a0]*\(?(\d+|[a-z]|[ivxlcdm]+)[.)]/iu.exec(teken)?.[1];
  const begin = Number(nummer);
  return {
    element,
    niveau: Math.min(Math.max(Number(niveau), 1), 9),
    genummerd: nummer !== undefined,
    begin: Number.isInteger(begin) && begin > 0 ? begin : 1,
  };
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
  for (const teken of element.querySelectorAll("[style*='mso-list:Ignore'], [style*='mso-list: Ignore']"))
    teken.remove();
  const item = element.ownerDocument.createElement("li");
  const alinea = element.ownerDocument.createElement("p");
  alinea.append(...element.childNodes);
  item.append(alinea);
  element.remove();
  return item;
}
