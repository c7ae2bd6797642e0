/** Puts right the lists of Word online and Google Docs: one list per item, and lists directly inside lists. */
export function normaliseLijsten(body: HTMLElement): void {
  for (const doos of [...body.querySelectorAll("div.ListContainerWrapper")])
    doos.replaceWith(...doos.childNodes);
  for (const lijst of [...body.querySelectorAll("ul > ul, ul > ol, ol > ul, ol > ol")]) {
    const vorige = lijst.previousElementSibling;
    if (vorige?.tagName === "LI") vorige.append(lijst);
  }
  for (const lijst of [...body.querySelectorAll("ul, ol")]) joinWithNext(lijst);
}

/** Joins lists of one item each that Word online wrote one after the other. */
function joinWithNext(lijst: Element): void {
  if (!lijst.querySelector(":scope > li[data-aria-level]")) return;
  for (let volgende = lijst.nextElementSibling; volgende?.tagName === lijst.tagName; ) {
    if (!volgende.querySelector(":scope > li[data-aria-level]")) return;
    const rest = volgende.nextElementSibling;
    lijst.append(...volgende.children);
    volgende.remove();
    volgende = rest;
  }
}
