import { Extension } from "@tiptap/core";
import { Fragment, type Node as PmNode, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { herstelRegels, schoneTekst } from "../plakken/regels.ts";
import { schoonHtml } from "../plakken/schoon-html.ts";
import { NIETS_WEGGELATEN, type Weggelaten } from "../plakken/weggelaten.ts";

/** Makes one line of what is pasted or dropped into a footnote, with its links and citations, and tells what stays behind. */
export const VoetnootPlakken = Extension.create<{ weggelaten: (wat: Weggelaten) => void }>({
  name: "voetnootPlakken",
  priority: 900,

  addProseMirrorPlugins() {
    const { weggelaten } = this.options;
    return [
      new Plugin({
        props: {
          transformPastedHTML: (html) => {
            const schoon = schoonHtml(html);
            const { body } = new DOMParser().parseFromString(schoon.html, "text/html");
            for (const regel of body.querySelectorAll("br")) regel.replaceWith(" ");
            const telt = (selector: string): number => body.querySelectorAll(selector).length;
            weggelaten({
              ...schoon.weggelaten,
              voetnoten: schoon.weggelaten.voetnoten + telt("[data-voetnoot]"),
              verwijzingen: telt("[data-verwijzing]"),
            });
            return body.innerHTML;
          },
          transformPastedText: (tekst, plat) => (plat ? schoneTekst(tekst) : herstelRegels(tekst)),
          transformPasted: opEenRegel,
          handlePaste: (_view, { clipboardData }, slice) => {
            if (!clipboardData || clipboardData.files.length === 0 || slice.size > 0) return false;
            weggelaten({ ...NIETS_WEGGELATEN, afbeeldingen: clipboardData.files.length });
            return true;
          },
        },
      }),
    ];
  },
});

/** The lines of a piece behind each other. */
function opEenRegel(slice: Slice): Slice {
  const delen: PmNode[] = [];
  slice.content.descendants((node) => {
    if (node.isTextblock && delen.length > 0) delen.push(node.type.schema.text(" "));
    if (node.isInline) delen.push(node);
  });
  return new Slice(Fragment.fromArray(delen), 0, 0);
}
