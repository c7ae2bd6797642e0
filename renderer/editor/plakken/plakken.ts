import { Extension } from "@tiptap/core";
import { Fragment, type Schema, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { schoonHtml } from "./schoon-html.ts";
import { leesTabel } from "./tabel-uit-tekst.ts";
import { NIETS_WEGGELATEN, type Weggelaten } from "./weggelaten.ts";

type PlakOptions = { weggelaten: (wat: Weggelaten) => void };

/** Cleans what is pasted or dropped into a text, and tells what could not come along. */
export const Plakken = Extension.create<PlakOptions>({
  name: "plakken",
  priority: 900,

  addProseMirrorPlugins() {
    const { weggelaten } = this.options;
    const { schema } = this.editor;
    return [
      new Plugin({
        props: {
          transformPastedHTML: (html) => {
            const schoon = schoonHtml(html);
            weggelaten(schoon.weggelaten);
            return schoon.html;
          },
          clipboardTextParser: (tekst, _context, plat) => {
            const rijen = plat ? null : leesTabel(tekst);
            // ProseMirror goes on with its own reading when this gives nothing; its type does not say so.
            return (rijen ? tabel(schema, rijen) : null) as Slice;
          },
          handlePaste: (_view, { clipboardData }) => {
            if (!clipboardData || clipboardData.files.length === 0) return false;
            if (clipboardData.types.some((type) => type === "text/html" || type === "text/plain"))
              return false;
            weggelaten({ ...NIETS_WEGGELATEN, afbeeldingen: clipboardData.files.length });
            return true;
          },
        },
      }),
    ];
  },
});

function tabel({ nodes }: Schema, rijen: readonly (readonly string[])[]): Slice | null {
  const { table, tableRow, tableHeader, tableCell, paragraph } = nodes;
  if (!table || !tableRow || !tableHeader || !tableCell || !paragraph) return null;
  const inhoud = rijen.map((rij, index) =>
    tableRow.create(
      null,
      rij.map((cel) =>
        (index === 0 ? tableHeader : tableCell).create(
          null,
          paragraph.create(null, cel === "" ? null : paragraph.schema.text(cel)),
        ),
      ),
    ),
  );
  return new Slice(Fragment.from(table.create(null, inhoud)), 0, 0);
}
