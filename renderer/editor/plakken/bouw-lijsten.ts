import type { LijstTeken } from "./lijst-teken.ts";

/** One item as it was found: how deep it lies, the sign in front of it, and its paragraphs, of which there is one at least. */
export type Punt = Readonly<{
  niveau: number;
  teken: LijstTeken;
  alineas: readonly [HTMLElement, ...HTMLElement[]];
}>;

type Open = { niveau: number; lijst: HTMLElement; nummer: number | null };

/**
 * Makes nested lists of items that follow each other. An item with a label of its own ("Artikel 1.", "2.1") stays a
 * paragraph that begins with it: no list here would show that label.
 */
export function bouwLijsten(reeks: readonly Punt[]): HTMLElement[] {
  const boven: HTMLElement[] = [];
  const open: Open[] = [];
  for (const punt of reeks) {
    while ((open.at(-1)?.niveau ?? 0) > punt.niveau) open.pop();
    const laatste = open.at(-1);
    const zelfde = laatste?.niveau === punt.niveau ? laatste : undefined;
    if (zelfde && gaatDoor(zelfde, punt.teken)) {
      zelfde.lijst.append(maakItem(punt));
      zelfde.nummer = nummerVan(punt.teken);
      continue;
    }
    if (zelfde) open.pop();
    const [nieuw, ...rest] = begin(punt);
    plaats([nieuw, ...rest], open.at(-1), boven);
    if (punt.teken.soort !== "label")
      open.push({ niveau: punt.niveau, lijst: nieuw, nummer: nummerVan(punt.teken) });
  }
  return boven;
}

/** What begins with an item: a list, or its paragraphs after its label. */
function begin(punt: Punt): readonly [HTMLElement, ...HTMLElement[]] {
  if (punt.teken.soort !== "label") return [maakLijst(punt)];
  punt.alineas[0].prepend(`${punt.teken.label} `);
  return punt.alineas;
}

/** Puts elements in the last item of the list above them, or on top. */
function plaats(nieuw: readonly HTMLElement[], ouder: Open | undefined, boven: HTMLElement[]): void {
  const item = ouder?.lijst.lastElementChild;
  if (item) item.append(...nieuw);
  else boven.push(...nieuw);
}

const nummerVan = (teken: LijstTeken): number | null => (teken.soort === "nummer" ? teken.nummer : null);

/** A list goes on with the same bullet or the next number; another number begins a list of its own. */
function gaatDoor({ nummer }: Open, teken: LijstTeken): boolean {
  if (teken.soort === "label") return false;
  return nummer === null
    ? teken.soort === "bolletje"
    : teken.soort === "nummer" && teken.nummer === nummer + 1;
}

function maakLijst(punt: Punt): HTMLElement {
  const nummer = nummerVan(punt.teken);
  const lijst = punt.alineas[0].ownerDocument.createElement(nummer === null ? "ul" : "ol");
  if (nummer !== null && nummer !== 1) lijst.setAttribute("start", String(nummer));
  lijst.append(maakItem(punt));
  return lijst;
}

function maakItem({ alineas }: Punt): HTMLElement {
  const item = alineas[0].ownerDocument.createElement("li");
  item.append(...alineas);
  return item;
}
