import type { Node } from "@tiptap/core";
import { VERWIJZING_WEG } from "#shared/domain/verwijsdoel.ts";
import type { Nummering } from "./nummering.ts";
import { VerwijzingTeken } from "./verwijzing-teken.ts";

/** A reference that shows the number that has now, also in what is copied to another program. */
export function liveReference(extension: Node, nummering: Nummering): Node {
  const tekst = (naar: unknown) => nummering.lees(String(naar))?.tekst ?? VERWIJZING_WEG;
  return extension.extend({
    addNodeView:
      () =>
      ({ node }) =>
        new VerwijzingTeken(node, nummering),
    renderText: ({ node }) => tekst(node.attrs.naar),
    renderHTML: ({ node }) => ["span", { "data-verwijzing": node.attrs.naar }, tekst(node.attrs.naar)],
  });
}
