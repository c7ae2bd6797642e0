import type { Node } from "@tiptap/core";
import type { Node as PmNode } from "@tiptap/pm/model";
import { voetnootHtml } from "#shared/document/tekst/tekst-extensions.ts";
import type { Bibliotheek } from "../bron-chip.ts";
import { VoetnootTeken, voetnootTekst } from "./voetnoot-teken.ts";

/** A footnote that is read between brackets in what is copied to another program. */
export function readableNote(extension: Node, bibliotheek: Bibliotheek): Node {
  const tussenHaakjes = (node: PmNode): string => {
    const tekst = voetnootTekst(node, bibliotheek);
    return tekst === "" ? "" : `(${tekst})`;
  };
  return extension.extend({
    addNodeView:
      () =>
      ({ node }) =>
        new VoetnootTeken(node, bibliotheek),
    renderText: ({ node, parent, index }) => {
      const tekst = tussenHaakjes(node);
      const voor = index > 0 ? (parent.child(index - 1).text ?? ")") : " ";
      return tekst === "" || /\s$/u.test(voor) ? tekst : ` ${tekst}`;
    },
    renderHTML: ({ node }) => ["span", voetnootHtml(node.attrs), ` ${tussenHaakjes(node)}`.trimEnd()],
  });
}
