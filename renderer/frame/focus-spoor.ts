const RIJ = 'li, tr, [role="row"]';

/** What takes the focus in a row or a part of a screen: what one reads or writes there, before what one does with it. */
const DOELEN = [
  'a[href], input:not([type="checkbox"], [type="hidden"], [tabindex="-1"]), textarea, [contenteditable="true"]',
  'button:not(.greep, [tabindex="-1"]), input[type="checkbox"]',
];

/** A row of a list, with those around it as they stood: the next first, then the previous. */
type Rij = Readonly<{ rij: Element; buren: readonly Element[]; ouders: readonly Element[] }>;

/** Where the focus was, and what stood around it, so that it can go on there when that is gone. */
export type Spoor = Readonly<{
  element: HTMLElement;
  /** The dialog, work area or panel that it is part of. */
  wortel: Element;
  /** What holds it below the root, the nearest first. */
  ouders: readonly Element[];
  /** The rows it is in, the nearest first; without one, the row of what is looked at. */
  rijen: readonly Rij[];
}>;

/** Remembers an element that has the focus. */
export function onthoudSpoor(element: HTMLElement): Spoor {
  const wortel =
    element.closest('[role="dialog"]') ??
    element.closest("#inhoud") ??
    element.closest("[data-gebied]") ??
    document.body;
  const ouders = oudersTot(element, wortel);
  const rijen = [element, ...ouders].filter((ouder) => ouder.matches(RIJ));
  const huidig = wortel.querySelector(".tweeluik-lijst [aria-current]")?.closest(RIJ);
  if (huidig && !rijen.includes(huidig)) rijen.push(huidig);
  return { element, wortel, ouders, rijen: rijen.map((rij) => metBuren(rij, wortel)) };
}

/** The rows beside a row, and after those the rows of other groups of the same list. */
function metBuren(rij: Element, wortel: Element): Rij {
  const eigen = [...(rij.parentElement?.children ?? [])];
  const klasse = rij.classList[0];
  const alle = klasse === undefined ? [] : [...wortel.querySelectorAll(`.${CSS.escape(klasse)}`)];
  const rondom = (lijst: readonly Element[]) => {
    const hier = lijst.indexOf(rij);
    return [...lijst.slice(hier + 1), ...lijst.slice(0, Math.max(0, hier)).reverse()];
  };
  return { rij, buren: [...rondom(eigen), ...rondom(alle)], ouders: oudersTot(rij, wortel) };
}

function oudersTot(element: Element, wortel: Element): Element[] {
  const ouders: Element[] = [];
  for (let ouder = element.parentElement; ouder && ouder !== wortel; ouder = ouder.parentElement)
    ouders.push(ouder);
  return ouders;
}

/**
 * What takes the focus over from a row that is gone: the next row, else the previous, else what makes a new one or the
 * head of the list. Null when no row is gone.
 */
export function naRij({ rijen, wortel }: Spoor): HTMLElement | null {
  for (const { rij, buren, ouders } of rijen) {
    if (rij.isConnected || opAdres(rij)) continue;
    const buur = buren.map((ander) => doelIn(ander.isConnected ? ander : opAdres(ander))).find(Boolean);
    const doel = buur ?? maakOfKop([...ouders, wortel]);
    if (doel) return doel;
  }
  return null;
}

/** The row or link in the work area that leads to the same place as a row that was drawn before. */
function opAdres(rij: Element): Element | null {
  const adres = rij.querySelector("a[href]")?.getAttribute("href");
  return adres ? document.querySelector(`#inhoud a[href="${CSS.escape(adres)}"]`) : null;
}

/** What makes something new in the nearest part that has such a button or field, else the nearest heading. */
function maakOfKop(delen: readonly Element[]): HTMLElement | null {
  const vast = delen.filter((deel) => deel.isConnected);
  const eerste = (doel: string) =>
    vast.map((deel) => [...deel.querySelectorAll<HTMLElement>(doel)].find(isTeRichten)).find(Boolean);
  const maakt = eerste('[data-maakt], textarea, input:not([type="checkbox"])');
  if (maakt) return maakt;
  const kop = eerste("h1, h2") ?? null;
  if (kop) kop.tabIndex = -1;
  return kop;
}

/** What takes the focus in a part of a screen; null when nothing can. */
export function doelIn(deel: Element | null): HTMLElement | null {
  if (!deel?.isConnected) return null;
  const binnen = DOELEN.flatMap((doel) => [
    ...(deel.matches(doel) ? [deel as HTMLElement] : []),
    ...deel.querySelectorAll<HTMLElement>(doel),
  ]);
  return binnen.find(isTeRichten) ?? null;
}

/** Whether an element is there to be seen, and can have the focus. */
export const isTeRichten = (element: HTMLElement): boolean =>
  element.isConnected && element.getClientRects().length > 0 && !element.matches(":disabled, [type=hidden]");
