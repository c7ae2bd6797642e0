import { voetnootHtml } from "#shared/document/tekst/tekst-extensions.ts";
import { voetnootMet } from "#shared/domain/voetnoot.ts";
import { type GelezenNoot, leesNoot } from "./noot-delen.ts";

const WORD_NOOT = "[style*='mso-element:footnote'], [style*='mso-element:endnote']";
const WORD_LIJST = "[style*='mso-element:footnote-list'], [style*='mso-element:endnote-list']";
const WORD_ANKER = "a[style*='mso-footnote-id'], a[style*='mso-endnote-id']";
const KOP = "h1, h2, h3, h4, h5, h6";
const BLOK = "p, li, dd, td, div, blockquote, aside, section";
/** What programs call the element around one note. */
const OMHULSEL =
  "li, [role='doc-footnote'], [role='doc-endnote'], div[id^='sdfootnote'], div[id^='sdendnote'], div[id^='fn'], div[id^='ftn'], " +
  "div[id^='_ftn'], div[id^='_edn'], aside";
const TERUG = "data-terug";

/** A mark in the text, what it points at, and the links back from there. */
type Paar = Readonly<{ teken: HTMLElement; doel: Element; terug: readonly Element[] }>;

/**
 * Brings the words of footnotes and endnotes to the place of their mark. Every program writes them as a link in the text to
 * the note, and one from the note back to the text: Word, Outlook, LibreOffice, Google Docs, Wikipedia, and what Markdown becomes.
 * Answers how many links in notes are not safe: their words stay.
 */
export function haalVoetnotenBinnen(body: HTMLElement): number {
  const word = wordParen(body);
  const paren = [...word, ...heenEnTerug(body, new Set(word.map(({ teken }) => teken)))];
  const noten = new Map<Element, GelezenNoot>();
  const nootVan = new Map(paren.map((paar) => [paar, nootRond(paar, paren)]));
  for (const { terug } of paren) for (const link of terug) link.setAttribute(TERUG, "");
  for (const noot of nootVan.values()) if (!noten.has(noot)) noten.set(noot, zonderTerug(noot));
  for (const [{ teken }, noot] of nootVan) {
    const voetnoot = body.ownerDocument.createElement("span");
    const attrs = voetnootHtml(voetnootMet(noten.get(noot)?.delen ?? []));
    for (const [naam, waarde] of Object.entries(attrs)) voetnoot.setAttribute(naam, waarde);
    heelMerk(teken).replaceWith(voetnoot);
  }
  for (const noot of noten.keys()) verwijder(noot);
  for (const lijst of body.querySelectorAll(WORD_LIJST))
    if ((lijst.textContent ?? "").trim() === "") lijst.remove();
  return [...noten.values()].reduce((som, { geweigerd }) => som + geweigerd, 0);
}

function wordParen(body: HTMLElement): Paar[] {
  const noten = new Map([...body.querySelectorAll(WORD_NOOT)].map((noot) => [noot.id, noot] as const));
  noten.delete("");
  return [...body.querySelectorAll<HTMLElement>(WORD_ANKER)].flatMap((teken) => {
    const doel = noten.get(wordNootId(teken));
    if (!doel || doel.contains(teken)) return [];
    return [{ teken, doel, terug: [...doel.querySelectorAll(WORD_ANKER)] }];
  });
}

function wordNootId(verwijzing: HTMLElement): string {
  return /mso-(?:foot|end)note-id:\s*([\w-]+)/iu.exec(verwijzing.getAttribute("style") ?? "")?.[1] ?? "";
}

/** Links to a later place in the same page from where a link leads back. */
function heenEnTerug(body: HTMLElement, gedaan: ReadonlySet<Element>): Paar[] {
  const plekken = leesPlekken(body);
  return [...body.querySelectorAll<HTMLElement>("a[href*='#']")].flatMap((teken) => {
    const doel = plekken.get(ankerVan(teken));
    if (!doel || doel.closest(KOP) || gedaan.has(teken) || !isMerk(teken) || !staatErna(doel, teken))
      return [];
    const blok = blokVan(doel);
    if (blok.contains(teken)) return [];
    const terug = [...blok.querySelectorAll("a[href*='#']")].filter((link) =>
      wijstNaar(plekken.get(ankerVan(link)), teken),
    );
    return terug.length === 0 ? [] : [{ teken, doel, terug }];
  });
}

function leesPlekken(body: HTMLElement): Map<string, Element> {
  const plekken = new Map<string, Element>();
  for (const plek of body.querySelectorAll("[id], a[name]"))
    for (const naam of [plek.id, plek.getAttribute("name") ?? ""])
      if (naam !== "" && !plekken.has(naam)) plekken.set(naam, plek);
  return plekken;
}

const ankerVan = (link: Element): string => /#(.+)$/u.exec(link.getAttribute("href") ?? "")?.[1] ?? "";

/** A mark is short; longer words with a link both ways are a list of contents. */
const isMerk = (teken: Element): boolean =>
  /^[[(]?(?:\d{1,4}|[a-z]|[ivxlc]{2,6}|[^\p{L}\s]{1,3})[\])]?$/iu.test(
    (teken.textContent ?? "").replace(/[\s\u00a0]+/gu, ""),
  );

const staatErna = (doel: Element, teken: Element): boolean =>
  (teken.compareDocumentPosition(doel) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !teken.contains(doel);

function wijstNaar(plek: Element | undefined, teken: Element): boolean {
  return plek !== undefined && (plek === teken || heelMerk(teken).contains(plek) || heelMerk(teken) === plek);
}

const blokVan = (doel: Element): Element => doel.closest(OMHULSEL) ?? doel.closest(BLOK) ?? doel;

/** The element with all the words of one note: as large as it can be without another note or a mark in it. */
function nootRond({ doel }: Paar, paren: readonly Paar[]): Element {
  if (doel.matches(WORD_NOOT)) return doel;
  const alleen = (blok: Element): boolean =>
    paren.every(
      (ander) => (ander.doel === doel || !blok.contains(ander.doel)) && !blok.contains(ander.teken),
    );
  const omhulsel = doel.closest(OMHULSEL);
  if (omhulsel && alleen(omhulsel)) return omhulsel;
  const blok = doel.closest(BLOK) ?? doel;
  const ouder = blok.parentElement;
  const alineas = ouder?.tagName === "DIV" && [...ouder.children].every(({ tagName }) => tagName === "P");
  return ouder && alineas && ouder.firstElementChild === blok && alleen(ouder) ? ouder : blok;
}

/** What a note says without the way back, which is its own mark. */
function zonderTerug(noot: Element): GelezenNoot {
  const kopie = noot.cloneNode(true) as Element;
  for (const link of kopie.querySelectorAll(`[${TERUG}]`)) heelMerk(link).remove();
  return leesNoot(kopie);
}

/** A mark often stands alone inside a raised piece. */
function heelMerk(teken: Element): Element {
  const hoog = teken.closest("sup");
  return hoog && (hoog.textContent ?? "").trim() === (teken.textContent ?? "").trim() ? hoog : teken;
}

/** Takes a note away, with the list that held nothing else. */
function verwijder(noot: Element): void {
  const ouder = noot.parentElement;
  noot.remove();
  if (ouder && /^(OL|UL|DL)$/u.test(ouder.tagName) && ouder.children.length === 0) ouder.remove();
}
