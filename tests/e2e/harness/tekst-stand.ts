import type { Locator } from "playwright-core";

/** One text as the screen draws it and as its editor holds it, both as HTML without marks and attributes. */
export type TekstStand = Readonly<{ scherm: string; document: string; json: unknown }>;

/** Reads the text of an editor twice: from what is drawn, and from the document behind it. */
export function leesStand(tekst: Locator): Promise<TekstStand> {
  return tekst.evaluate((element) => {
    type Json = { type: string; text?: string; attrs?: { level?: number }; content?: Json[] };
    const namen: Record<string, string> = {
      paragraph: "p",
      bulletList: "ul",
      orderedList: "ol",
      listItem: "li",
      tableRow: "tr",
      tableHeader: "th",
      tableCell: "td",
      hardBreak: "br",
      bronVerwijzing: "cite",
      voetnoot: "sup",
    };
    const naamVan = ({ type, attrs }: Json): string =>
      type === "heading" ? `h${attrs?.level}` : (namen[type] ?? type);
    const teken = (node: Json): Node => {
      if (node.type === "text") return document.createTextNode(node.text ?? "");
      const getekend = document.createElement(naamVan(node));
      getekend.append(...(node.content ?? []).map(teken));
      return getekend;
    };
    const gezien = element.cloneNode(true) as HTMLElement;
    const hulp = ".ProseMirror-trailingBreak, .ProseMirror-separator, .ProseMirror-widget, colgroup";
    for (const weg of gezien.querySelectorAll(hulp)) weg.remove();
    for (const atoom of gezien.querySelectorAll("cite, sup")) atoom.replaceChildren();
    for (const verwijzing of gezien.querySelectorAll(".verwijzing"))
      verwijzing.replaceWith(document.createElement("verwijzing"));
    for (const open of gezien.querySelectorAll("tbody, span, strong, em, a, div"))
      open.replaceWith(...open.childNodes);
    for (const kind of gezien.querySelectorAll("*"))
      for (const { name } of [...kind.attributes]) kind.removeAttribute(name);
    const { editor } = element as HTMLElement & { editor: { getJSON: () => Json } };
    const json = editor.getJSON();
    return {
      scherm: gezien.innerHTML.replaceAll("\ufeff", ""),
      document: (teken(json) as HTMLElement).innerHTML,
      json,
    };
  });
}
