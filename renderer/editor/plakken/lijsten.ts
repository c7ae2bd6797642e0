/** Puts lists right: lists directly inside lists (Google Docs), items with a number of their own, items that begin with no text. */
export function normaliseLijsten(body: HTMLElement): void {
  for (const lijst of [...body.querySelectorAll("ul > ul, ul > ol, ol > ul, ol > ol")]) {
    const vorige = lijst.previousElementSibling;
    if (vorige?.tagName === "LI") vorige.append(lijst);
  }
  for (const lijst of [...body.querySelectorAll("ol")]) numberByValue(lijst);
  for (const item of [...body.querySelectorAll("li")]) beginWithParagraph(item);
}

/** An item that says its own number begins a list there when it is not the next one. */
function numberByValue(lijst: Element): void {
  let nummer = Number(lijst.getAttribute("start") ?? 1);
  for (const item of [...lijst.querySelectorAll(":scope > li")]) {
    const eigen = Number.parseInt(item.getAttribute("value") ?? "", 10);
    if (!Number.isNaN(eigen) && eigen !== nummer) {
      const hier = item.previousElementSibling ? splitOff(item) : item.parentElement;
      hier?.setAttribute("start", String(eigen));
      nummer = eigen;
    }
    nummer += 1;
  }
}

function splitOff(item: Element): Element {
  const rest = item.ownerDocument.createElement("ol");
  const lijst = item.parentElement;
  const vervolg: Element[] = [];
  for (let volgende: Element | null = item; volgende; volgende = volgende.nextElementSibling)
    vervolg.push(volgende);
  rest.append(...vervolg);
  lijst?.after(rest);
  return rest;
}

/** An item here begins with a line of text: one that begins with a table, a quote or a list gets an empty line first. */
function beginWithParagraph(item: Element): void {
  let eerste = firstBlock(item);
  while (eerste?.tagName === "DIV") eerste = firstBlock(eerste);
  if (!eerste || !/^(TABLE|BLOCKQUOTE|UL|OL|H[1-6])$/u.test(eerste.tagName)) return;
  if (/^H/u.test(eerste.tagName)) headToBold(eerste);
  else item.prepend(item.ownerDocument.createElement("p"));
}

/** The first element of what stands there, when no text comes before it. */
function firstBlock(element: Element): Element | null {
  for (const kind of element.childNodes) {
    if (kind instanceof Element) return kind;
    if ((kind.textContent ?? "").trim() !== "") return null;
  }
  return null;
}

function headToBold(kop: Element): void {
  const alinea = kop.ownerDocument.createElement("p");
  const vet = kop.ownerDocument.createElement("strong");
  vet.append(...kop.childNodes);
  alinea.append(vet);
  kop.replaceWith(alinea);
}
