import { verwijderDoorgehaald } from "./doorgehaald.ts";
import { zetGoogleVoetnoten } from "./google-voetnoten.ts";
import { maakKoppen } from "./koppen.ts";
import { normaliseLijsten } from "./lijsten.ts";
import { herstelAlineas } from "./losse-regels.ts";
import { schrijfHtml } from "./schrijf-html.ts";
import { schrijfStijlbladUit } from "./stijlblad.ts";
import { toonSymbolen } from "./symbolen.ts";
import { maakTabellen } from "./tabellen.ts";
import { haalVoetnotenBinnen } from "./voetnoten.ts";
import { NIETS_WEGGELATEN, type Weggelaten } from "./weggelaten.ts";
import { schrijfWiskunde } from "./wiskunde.ts";
import { wordCitaten } from "./word-citaten.ts";
import { wordLijsten } from "./word-lijsten.ts";
import { wordOnline } from "./word-online.ts";

export type Geschoond = Readonly<{ html: string; weggelaten: Weggelaten }>;

const AFBEELDINGEN = "img, picture, svg, canvas, video, audio";
const VREEMD = "script, object, embed, iframe, frame, form, input, button, select, textarea, applet, dialog";
const OPMERKINGEN = "[style*='mso-element:comment']:not([style*='mso-element:comment-list'])";
const ONZICHTBAAR =
  "style, meta, link, title, base, template, noscript, colgroup, col, xml, [hidden], [style*='display:none'], " +
  "[style*='display: none'], [style*='mso-hide:all'], [style*='mso-element:comment-list'], " +
  ".MsoCommentReference, a.msocomanchor, [style*='mso-special-character:comment']";

/**
 * Makes pasted HTML (Word, Excel, a web page, this app) into HTML that holds only what a text can have.
 * It is written afresh from what was read, so nothing comes along that nobody thought of. Google Docs puts its footnotes
 * beside its HTML.
 */
export function schoonHtml(html: string, googleDeel = ""): Geschoond {
  const pagina = new DOMParser().parseFromString(zonderHandlers(html), "text/html");
  const { body } = pagina;
  const eigen = body.querySelector("[data-pm-slice]") !== null;
  removeComments(body);
  schrijfStijlbladUit(pagina);
  const voetnoten = zetGoogleVoetnoten(body, googleDeel);
  const afbeeldingen = removeAll(body, AFBEELDINGEN);
  const onderdelen = removeAll(body, VREEMD);
  const opmerkingen = removeAll(body, OPMERKINGEN);
  removeAll(body, ONZICHTBAAR);
  schrijfWiskunde(body);
  const doorgehaald = verwijderDoorgehaald(body);
  const nootlinks = haalVoetnotenBinnen(body);
  if (!eigen) maakOnzeVorm(body);
  normaliseLijsten(body);
  const rijen = eigen ? 0 : maakTabellen(body);
  const { html: geschreven, links } = schrijfHtml(body);
  return {
    html: geschreven,
    weggelaten: {
      ...NIETS_WEGGELATEN,
      afbeeldingen,
      onderdelen,
      opmerkingen,
      voetnoten,
      doorgehaald,
      rijen,
      links: links + nootlinks,
    },
  };
}

/** What other programs write their own way, as the elements it means. */
function maakOnzeVorm(body: HTMLElement): void {
  toonSymbolen(body);
  herstelAlineas(body);
  wordOnline(body);
  wordLijsten(body);
  wordCitaten(body);
  maakKoppen(body);
}

/** They would never run, but the content security policy complains about each of them while reading. */
function zonderHandlers(html: string): string {
  return html.replace(/<[a-z][^<>]*>/giu, (tag) => tag.replace(/([\s"'/])on\w+\s*=/giu, "$1data-weg="));
}

/** Removes what matches and tells how many there were; what stood inside another one counts as part of it. */
function removeAll(body: HTMLElement, selector: string): number {
  let aantal = 0;
  for (const element of body.querySelectorAll(selector)) {
    if (!body.contains(element)) continue;
    element.remove();
    aantal += 1;
  }
  return aantal;
}

function removeComments(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}
