import { leesDelen, voetnootHtml } from "#shared/document/tekst/tekst-extensions.ts";
import { veiligeLink } from "#shared/domain/veilige-link.ts";
import { delenVan, voetnootMet } from "#shared/domain/voetnoot.ts";
import { hoogOfLaag } from "./hoog-laag.ts";
import { schoneTekst } from "./regels.ts";
import { hoogteVan } from "./stijl.ts";

type Opmaak = Readonly<{ vet: boolean; cursief: boolean; link: string | null; inKop: boolean }>;
/** `laatste` is the text that was written last, to know what a raised character follows. */
type Geschreven = { html: string; links: number; laatste: string };

const MAX_DIEPTE = 100;
const KAAL: Opmaak = { vet: false, cursief: false, link: null, inKop: false };

/** How the blocks of other programs are called here; everything else that is a block only breaks the line. */
const BLOKKEN: Readonly<Record<string, string>> = {
  P: "p",
  H1: "h3",
  H2: "h3",
  H3: "h3",
  H4: "h4",
  H5: "h5",
  H6: "h5",
  UL: "ul",
  OL: "ol",
  LI: "li",
  BLOCKQUOTE: "blockquote",
  TABLE: "table",
  TBODY: "tbody",
  THEAD: "tbody",
  TFOOT: "tbody",
  TR: "tr",
  TD: "td",
  TH: "th",
};

const REGELS =
  /^(DIV|SECTION|ARTICLE|ASIDE|MAIN|HEADER|FOOTER|NAV|FIGURE|FIGCAPTION|CAPTION|ADDRESS|PRE|DL|DT|DD|DETAILS|SUMMARY|FIELDSET|CENTER)$/u;

/** Writes what was read as fresh HTML with a short list of elements and attributes, and counts the links it refused. */
export function schrijfHtml(body: HTMLElement): Readonly<{ html: string; links: number }> {
  const uit: Geschreven = { html: "", links: 0, laatste: "" };
  writeChildren(body, KAAL, uit, 0);
  return uit;
}

function writeChildren(ouder: Node, opmaak: Opmaak, uit: Geschreven, diepte: number): void {
  for (const kind of ouder.childNodes) {
    if (kind instanceof Text) writeText(kind.data, opmaak, uit);
    else if (kind instanceof Element) writeElement(kind, opmaak, uit, diepte + 1);
  }
}

function writeElement(element: Element, opmaak: Opmaak, uit: Geschreven, diepte: number): void {
  const tag = element.tagName.toUpperCase();
  if (diepte > MAX_DIEPTE) writeText(element.textContent ?? "", opmaak, uit);
  else if (tag === "BR") uit.html += staatTussenBlokken(element) ? "" : "<br>";
  else if (element.hasAttribute("data-bron"))
    writeAtom("cite", element, ["data-bron", "data-vindplaats"], uit);
  else if (element.hasAttribute("data-verwijzing")) writeAtom("span", element, ["data-verwijzing"], uit);
  else if (element.hasAttribute("data-voetnoot")) writeNote(element, uit);
  else if (isBlok(tag)) writeBlock(element, tag, opmaak, uit, diepte);
  else writeInline(element, metStijl(element, tag, opmaak, uit), uit, diepte);
}

/** A raised or lowered piece keeps its meaning in characters that stand high or low. */
function writeInline(element: Element, opmaak: Opmaak, uit: Geschreven, diepte: number): void {
  const hoogte = hoogteVan(element);
  if (
    hoogte === null ||
    element.querySelector("a[href]:not([href^='#']), br, [data-bron], [data-verwijzing], [data-voetnoot]")
  )
    writeChildren(element, opmaak, uit, diepte);
  else writeText(hoogOfLaag(element.textContent ?? "", hoogte, uit.laatste), opmaak, uit);
}

function writeBlock(element: Element, tag: string, opmaak: Opmaak, uit: Geschreven, diepte: number): void {
  const naam = BLOKKEN[tag] ?? "div";
  if (/^(p|div)$/u.test(naam) && isLegeRegel(element)) return;
  const inKop = opmaak.inKop || /^(h3|h4|h5|th)$/u.test(naam);
  uit.html += `<${naam}${attributen(element, naam)}>`;
  writeChildren(element, { ...metStijl(element, tag, opmaak, uit), inKop }, uit, diepte);
  uit.html += `</${naam}>`;
}

/** Word leaves empty paragraphs as white space between paragraphs, mail and web pages a line with only a break. */
function isLegeRegel(element: Element): boolean {
  if ((element.textContent ?? "").replace(/[\s\u00a0]+/gu, "") !== "") return false;
  if (element.querySelector("table, [data-bron], [data-verwijzing], [data-voetnoot]")) return false;
  return /^Mso|(?:^|\s)SCXW/u.test(element.className) || element.querySelector("br") !== null;
}

/** Google Docs puts a break beside a list or a table to keep it apart from what is next. */
function staatTussenBlokken(br: Element): boolean {
  const buren = [br.previousSibling, br.nextSibling].map((buur) =>
    buur instanceof Text && buur.data.trim() === "" ? null : buur,
  );
  return (
    buren.some((buur) => buur !== null) &&
    buren.every((buur) => buur === null || (buur instanceof Element && isBlok(buur.tagName)))
  );
}

const isBlok = (tag: string): boolean => Object.hasOwn(BLOKKEN, tag) || REGELS.test(tag);

function attributen(element: Element, naam: string): string {
  const plak = element.getAttribute("data-pm-slice");
  const eigen =
    plak !== null && /^\d+ \d+(?: -\d+)? \[.*\]$/u.test(plak) ? ` data-pm-slice="${htmlTekst(plak)}"` : "";
  if (/^(?:h3|h4|table)$/u.test(naam)) return eigen + anker(element);
  if (naam === "ol") return eigen + getal(element, "start", 0, 9_999);
  if (naam === "td" || naam === "th")
    return eigen + getal(element, "colspan", 2, 100) + getal(element, "rowspan", 2, 1_000);
  return eigen;
}

/** The name by which a heading or table of ours is referred to. */
function anker(element: Element): string {
  const naam = schoneTekst(element.getAttribute("data-anker") ?? "");
  return naam === "" ? "" : ` data-anker="${htmlTekst(naam)}"`;
}

function getal(element: Element, naam: string, laagste: number, hoogste: number): string {
  const waarde = Number(element.getAttribute(naam) || "1");
  return Number.isInteger(waarde) && waarde !== 1 && waarde >= laagste && waarde <= hoogste
    ? ` ${naam}="${waarde}"`
    : "";
}

function writeAtom(naam: string, element: Element, namen: readonly string[], uit: Geschreven): void {
  const delen = namen.map((attr) => `${attr}="${htmlTekst(schoneTekst(element.getAttribute(attr) ?? ""))}"`);
  const plak = attributen(element, naam);
  uit.html += `<${naam} ${delen.join(" ")}${plak}></${naam}>`;
}

/** A note with its links and citations. */
function writeNote(element: Element, uit: Geschreven): void {
  const tekst = element.getAttribute("data-voetnoot") ?? "";
  const inhoud = leesDelen(element.getAttribute("data-inhoud")) ?? undefined;
  const schoon = delenVan({ tekst, inhoud }).map((deel) =>
    deel.type === "text" ? { ...deel, text: schoneTekst(deel.text) } : deel,
  );
  const namen = Object.entries(voetnootHtml(voetnootMet(schoon)));
  const attrs = namen.map(([naam, waarde]) => `${naam}="${htmlTekst(waarde)}"`);
  uit.html += `<span ${attrs.join(" ")}${attributen(element, "span")}></span>`;
}

function metStijl(element: Element, tag: string, opmaak: Opmaak, uit: Geschreven): Opmaak {
  const stijl = element.getAttribute("style") ?? "";
  const gewicht = /(?:^|;)\s*font-weight:\s*(\w+)/iu.exec(stijl)?.[1];
  const helling = /(?:^|;)\s*font-style:\s*(\w+)/iu.exec(stijl)?.[1];
  return {
    ...opmaak,
    vet: gewicht === undefined ? opmaak.vet || tag === "B" || tag === "STRONG" : isVet(gewicht),
    cursief:
      helling === undefined
        ? opmaak.cursief || tag === "I" || tag === "EM"
        : /italic|oblique/iu.test(helling),
    link: tag === "A" ? linkVan(element, uit) : opmaak.link,
  };
}

const isVet = (gewicht: string): boolean => /^bold/iu.test(gewicht) || Number(gewicht) >= 600;

/** A jump inside the page it came from has no meaning here; another address that is not safe is counted. */
function linkVan(element: Element, uit: Geschreven): string | null {
  const href = element.getAttribute("href");
  if (href === null || href.startsWith("#")) return null;
  const veilig = veiligeLink(href);
  if (veilig === null) uit.links += 1;
  return veilig;
}

function writeText(tekst: string, { vet, cursief, link, inKop }: Opmaak, uit: Geschreven): void {
  const schoon = schoneTekst(tekst);
  uit.laatste = schoon === "" ? uit.laatste : schoon;
  let html = htmlTekst(schoon);
  if (html.trim() !== "") {
    if (link !== null) html = `<a href="${htmlTekst(link)}">${html}</a>`;
    if (cursief) html = `<em>${html}</em>`;
    if (vet && !inKop) html = `<strong>${html}</strong>`;
  }
  uit.html += html;
}

function htmlTekst(tekst: string): string {
  return tekst.replace(/[&<>"]/gu, (teken) => `&#${teken.charCodeAt(0)};`);
}
