import type { VoetnootDeel } from "#shared/domain/rich-text.ts";
import { veiligeLink } from "#shared/domain/veilige-link.ts";

/** The words of a pasted note, in their links, and how many links were refused because they are not safe. */
export type GelezenNoot = Readonly<{ delen: readonly VoetnootDeel[]; geweigerd: number }>;

type Stuk = { readonly href: string | null; tekst: string };

const VOORAAN = /^[ ↑^↩]+/u;
const ACHTERAAN = /(?<![ ↩↵]|\ufe0e)(?:[ ↩↵]|\ufe0e)+$/u;

/** Reads the element around a pasted note as one line; arrows at its ends are a way back that is no link. */
export function leesNoot(noot: Element): GelezenNoot {
  for (const regel of noot.querySelectorAll("p, li, div, td, br")) regel.after(" ");
  const links = [...noot.querySelectorAll("a[href]:not([href^='#'])")];
  const stukken = zonderRand(zonderRand(opEenRegel(stukkenVan(noot)), 0, VOORAAN), -1, ACHTERAAN);
  return {
    delen: stukken.map(({ href, tekst: text }) => ({
      type: "text",
      text,
      ...(href !== null && { marks: [{ type: "link", attrs: { href } }] }),
    })),
    geweigerd: links.filter((link) => veiligAdres(link) === null).length,
  };
}

/** The text of an element, cut where a link begins or ends. */
function stukkenVan(noot: Element): Stuk[] {
  const stukken: Stuk[] = [];
  const walker = noot.ownerDocument.createTreeWalker(noot, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode as Text;
    const link = parentElement?.closest("a[href]");
    const href = link && noot.contains(link) ? veiligAdres(link) : null;
    const laatste = stukken.at(-1);
    if (laatste?.href === href) laatste.tekst += data;
    else stukken.push({ href, tekst: data });
  }
  return stukken;
}

function veiligAdres(link: Element): string | null {
  const href = link.getAttribute("href") ?? "";
  return href.startsWith("#") ? null : veiligeLink(href);
}

/** White space as single spaces, also where two pieces meet. */
function opEenRegel(stukken: readonly Stuk[]): Stuk[] {
  let voor = "";
  return stukken.flatMap(({ href, tekst }) => {
    const glad = tekst.replace(/[\s\u00a0]+/gu, " ");
    const heel = voor.endsWith(" ") ? glad.replace(/^ /u, "") : glad;
    voor = heel === "" ? voor : heel;
    return heel === "" ? [] : [{ href, tekst: heel }];
  });
}

function zonderRand(stukken: readonly Stuk[], kant: 0 | -1, rand: RegExp): readonly Stuk[] {
  const stuk = stukken.at(kant);
  if (!stuk) return stukken;
  const tekst = stuk.tekst.replace(rand, "");
  if (tekst !== "") return stukken.with(kant, { ...stuk, tekst });
  return zonderRand(kant === 0 ? stukken.slice(1) : stukken.slice(0, -1), kant, rand);
}
