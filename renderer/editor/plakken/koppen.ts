import { stijlVan } from "./stijl.ts";

const KOPPEN =
  "h1, h2, h3, h4, h5, h6, [role='heading'][aria-level], p[style*='mso-outline-level'], " +
  "p[class^='MsoTitle'], p[class^='MsoSubtitle'], p[class^='MsoHeading']";

/** The heads a text can have, highest first. A fourth level is a bold line. */
const SOORTEN = ["h3", "h4", "h5"] as const;

/** Gives the heads that came along the levels a text has, so that a head under another one stays under it. */
export function maakKoppen(body: HTMLElement): void {
  const koppen = [...body.querySelectorAll(KOPPEN)].flatMap((element) => {
    const niveau = niveauVan(element);
    return niveau === null ? [] : [{ element, niveau }];
  });
  const niveaus = [...new Set(koppen.map(({ niveau }) => niveau))].sort((links, rechts) => links - rechts);
  for (const { element, niveau } of koppen) maakKop(element, SOORTEN[niveaus.indexOf(niveau)]);
}

function niveauVan(element: Element): number | null {
  if (/^H[1-6]$/u.test(element.tagName)) return Number(element.tagName.charAt(1));
  if (/^MsoTitle/u.test(element.className)) return 1;
  if (/^MsoSubtitle/u.test(element.className)) return 2;
  const gezegd =
    /^MsoHeading(\d)/u.exec(element.className)?.[1] ??
    element.getAttribute("aria-level") ??
    stijlVan(element, "mso-outline-level");
  const niveau = Number(gezegd);
  return Number.isInteger(niveau) && niveau >= 1 && niveau <= 9 ? niveau : null;
}

function maakKop(element: Element, soort: (typeof SOORTEN)[number] | undefined): void {
  const kop = element.ownerDocument.createElement(soort ?? "p");
  const inhoud = soort ? kop : element.ownerDocument.createElement("strong");
  inhoud.append(...element.childNodes);
  if (inhoud !== kop) kop.append(inhoud);
  element.replaceWith(kop);
}
