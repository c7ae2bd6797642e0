import { bouwLijsten, type Punt } from "./bouw-lijsten.ts";
import { type LijstTeken, leesLijstTeken } from "./lijst-teken.ts";

const ITEM = ":scope > li[data-aria-level]";
/** Behind every paragraph stands a space that marks its end. */
const EINDE = ".EOP";

/**
 * Word on the web writes each item as a list of its own, flat, with its level and the pattern of its label beside it;
 * makes nested lists of them.
 */
export function wordOnline(body: HTMLElement): void {
  for (const einde of body.querySelectorAll(EINDE))
    if ((einde.textContent ?? "").trim() === "") einde.remove();
  for (const doos of [...body.querySelectorAll("div.ListContainerWrapper")])
    doos.replaceWith(...doos.childNodes);
  for (const lijst of [...body.querySelectorAll("ul, ol")]) {
    if (!body.contains(lijst) || !lijst.querySelector(ITEM)) continue;
    const reeks = reeksVanaf(lijst);
    const plek = body.ownerDocument.createComment("");
    lijst.before(plek);
    const punten = reeks.flatMap(puntenVan);
    for (const deel of reeks) deel.remove();
    plek.replaceWith(...bouwLijsten(punten));
  }
}

function reeksVanaf(begin: Element): Element[] {
  const reeks: Element[] = [];
  for (let lijst: Element | null = begin; lijst?.querySelector(ITEM); lijst = lijst.nextElementSibling) {
    reeks.push(lijst);
    if (lijst.nextSibling instanceof Text && lijst.nextSibling.data.trim() !== "") break;
  }
  return reeks;
}

function puntenVan(lijst: Element): Punt[] {
  const start = Number.parseInt(lijst.getAttribute("start") ?? "1", 10);
  return [...lijst.querySelectorAll(ITEM)].map((item, index) => ({
    niveau: Number(item.getAttribute("data-aria-level")) || 1,
    teken: tekenVan(item, lijst.tagName === "OL" ? start + index : null),
    alineas: alineasVan(item),
  }));
}

/** "%1." is a number, "Artikel %1" a label; of "%1.%2" the numbers above it are not told, so it counts by its own. */
function tekenVan(item: Element, nummer: number | null): LijstTeken {
  if (nummer === null) return { soort: "bolletje" };
  const patroon = item.getAttribute("data-leveltext") ?? "";
  const gelezen = leesLijstTeken(patroon.replace(/%\d/gu, String(nummer)), null);
  return gelezen.soort === "label" && /\p{L}{2}/u.test(gelezen.label) ? gelezen : { soort: "nummer", nummer };
}

function alineasVan(item: Element): [HTMLElement, ...HTMLElement[]] {
  const alineas = [...item.children].filter((kind): kind is HTMLElement => kind instanceof HTMLElement);
  const [eerste, ...rest] = alineas;
  const alleenBlokken = [...item.childNodes].every(
    (kind) => kind instanceof Element || (kind.textContent ?? "").trim() === "",
  );
  if (
    eerste &&
    alleenBlokken &&
    alineas.every(({ tagName }) => /^(P|DIV|TABLE|UL|OL|BLOCKQUOTE)$/u.test(tagName))
  )
    return [eerste, ...rest];
  const alinea = item.ownerDocument.createElement("p");
  alinea.append(...item.childNodes);
  return [alinea];
}
