import * as Y from "yjs";
import { AGENDA_ROOT, tekstKey } from "./layout.ts";
import { SOORTEN } from "./soorten/soorten.ts";

/** A list, object or text with more than this in it is no agenda: it is told before it is walked. */
export const MAX_LEDEN = 10_000;
/** So many lists and objects an agenda has at most, over everything in it. */
export const MAX_DELEN = 2_000_000;
/** So many values of any kind its file has at most. */
export const MAX_WAARDEN = 2 * MAX_DELEN;
/** A text nested deeper than this is no agenda: what reads it goes as deep. */
const MAX_DIEPTE = 200;
/** An item in a list in a text is four levels of plain data, with room for where the text stands. */
const MAX_NIVEAUS = 4 * MAX_DIEPTE + 20;

/** True when plain data is no larger than an agenda can be; looks no further than the first thing that is. */
export function pastInMaten(data: unknown): boolean {
  let delen = 0;
  let laag: readonly object[] = [data].filter(isObject);
  for (let niveau = 0; laag.length > 0; niveau++) {
    delen += laag.length;
    if (niveau > MAX_NIVEAUS || delen > MAX_DELEN || laag.some(isTeVol)) return false;
    laag = laag.flatMap((houder) => Object.values(houder).filter(isObject));
  }
  return true;
}

/** The same for a document: its roots, the members of every field, and how deep its texts go. */
export function pastDocInMaten(doc: Y.Doc): boolean {
  if (doc.share.size > MAX_LEDEN) return false;
  if (![AGENDA_ROOT, ...SOORTEN.map(({ lijst }) => lijst)].every((root) => hebbenPlaats(doc.getMap(root))))
    return false;
  return [...doc.share.keys()].every((root) => tekstKey(root) === null || isOndiep(doc.getXmlFragment(root)));
}

/** Members of sets and entries of records stand beside each other in a root: see `layout.ts`. */
function hebbenPlaats(root: Y.Map<unknown>): boolean {
  const perVeld = new Map<string, number>();
  for (const key of root.keys()) {
    const dubbelePunt = key.indexOf(":");
    const veld = dubbelePunt < 0 ? "" : key.slice(0, dubbelePunt);
    const leden = veld === "" ? 0 : (perVeld.get(veld) ?? 0) + 1;
    if (leden > MAX_LEDEN) return false;
    perVeld.set(veld, leden);
  }
  return true;
}

function isOndiep(fragment: Y.XmlFragment): boolean {
  let laag: Y.XmlFragment[] = [fragment];
  for (let niveau = 0; laag.length > 0; niveau++) {
    if (niveau > MAX_DIEPTE) return false;
    laag = laag.flatMap((ouder) => ouder.toArray().filter((kind) => kind instanceof Y.XmlFragment));
  }
  return true;
}

const isObject = (data: unknown): data is object => typeof data === "object" && data !== null;

const isTeVol = (houder: object): boolean =>
  (Array.isArray(houder) ? houder : Object.keys(houder)).length > MAX_LEDEN;
