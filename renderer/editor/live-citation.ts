import type { Node } from "@tiptap/core";
import { type Bibliotheek, BronChip, citaatTekst } from "./bron-chip.ts";

/** A citation that shows the bibliotheek as it is, also in what is copied to another program. */
export function liveCitation(extension: Node, bibliotheek: Bibliotheek): Node {
  const tekst = (attrs: Record<string, unknown>) =>
    citaatTekst(bibliotheek.zoek(String(attrs.bronId)), String(attrs.vindplaats));
  return extension.extend({
    addNodeView:
      () =>
      ({ node }) =>
        new BronChip(node, bibliotheek),
    renderText: ({ node }) => `(${tekst(node.attrs)})`,
    renderHTML: ({ node }) => [
      "cite",
      { "data-bron": node.attrs.bronId, "data-vindplaats": node.attrs.vindplaats },
      `(${tekst(node.attrs)})`,
    ],
  });
}
