import * as Y from "yjs";
import { AGENDA_ROOT, DOCUMENT_VERSIE, tekstKey, tekstRoot } from "./layout.ts";
import { tekstSchema } from "./tekst/tekst-schema.ts";

/**
 * What in this document a newer app wrote that this one does not understand, as "node:video" or "versie:2".
 * With anything in it the document may only be read: an editor that does not know a node removes it.
 */
export function vindOnbekend(doc: Y.Doc): string[] {
  const gevonden = new Set<string>();
  const versie = doc.getMap(AGENDA_ROOT).get("documentVersie");
  if (typeof versie === "number" && versie > DOCUMENT_VERSIE) gevonden.add(`versie:${versie}`);
  for (const root of [...doc.share.keys()])
    if (tekstKey(root) !== null) scan(doc.getXmlFragment(root), gevonden);
  return [...gevonden].sort();
}

/** The same for one text, before an editor is bound to it. */
export function vindOnbekendInTekst(doc: Y.Doc, key: string): string[] {
  const gevonden = new Set<string>();
  scan(doc.getXmlFragment(tekstRoot(key)), gevonden);
  return [...gevonden].sort();
}

function scan(parent: Y.XmlFragment | Y.XmlElement, gevonden: Set<string>): void {
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlText) scanText(child, gevonden);
    else if (child instanceof Y.XmlElement) scanElement(child, gevonden);
    else gevonden.add("node:onbekend");
  }
}

function scanElement(element: Y.XmlElement, gevonden: Set<string>): void {
  const attributes = attributenVan("nodes", element.nodeName);
  if (!attributes) gevonden.add(`node:${element.nodeName}`);
  else
    for (const naam of Object.keys(element.getAttributes()))
      if (!attributes.includes(naam)) gevonden.add(`attribuut:${element.nodeName}.${naam}`);
  scan(element, gevonden);
}

function scanText(text: Y.XmlText, gevonden: Set<string>): void {
  for (const { attributes } of text.toDelta() as { attributes?: Record<string, unknown> }[])
    for (const [naam, waarde] of Object.entries(attributes ?? {})) scanMark(naam, waarde, gevonden);
}

/** The editor writes a mark that may overlap itself as "naam--hash". */
function scanMark(naam: string, waarde: unknown, gevonden: Set<string>): void {
  const mark = naam.replace(/--.*$/u, "");
  const attributes = attributenVan("marks", mark);
  if (!attributes) gevonden.add(`mark:${mark}`);
  else if (typeof waarde === "object" && waarde !== null)
    for (const attribuut of Object.keys(waarde))
      if (!attributes.includes(attribuut)) gevonden.add(`attribuut:${mark}.${attribuut}`);
}

/** The attributes the editor knows of a node or mark; null for one that it would silently delete. */
function attributenVan(soort: "nodes" | "marks", naam: string): string[] | null {
  const { [soort]: bekend, topNodeType } = tekstSchema();
  const type = Object.hasOwn(bekend, naam) ? bekend[naam] : undefined;
  if (!type || type === topNodeType || naam === "text") return null;
  return Object.keys(type.spec.attrs ?? {});
}
