import { Extension } from "@tiptap/core";
import { Fragment, type Schema, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { isInTable } from "@tiptap/pm/tables";
import type { EditorView } from "@tiptap/pm/view";
import { zonderDubbelAnker } from "../verwijzingen/dubbel-anker.ts";
import { pasInTabel, ruimte } from "./cellen.ts";
import { GOOGLE_DEEL } from "./google-voetnoten.ts";
import { leesLijsten } from "./lijst-uit-tekst.ts";
import { herstelRegels, schoneTekst } from "./regels.ts";
import { schoonHtml } from "./schoon-html.ts";
import { leesCellen, leesTabel } from "./tabel-uit-tekst.ts";
import { NIETS_WEGGELATEN, type Weggelaten } from "./weggelaten.ts";

type PlakOptions = { weggelaten: (wat: Weggelaten) => void; heeftAnker: (anker: string) => boolean };

/** Cleans what is pasted or dropped into a text, and tells what could not come along. */
export const Plakken = Extension.create<PlakOptions>({
  name: "plakken",
  priority: 900,

  addProseMirrorPlugins() {
    const { weggelaten, heeftAnker } = this.options;
    const { schema } = this.editor;
    let googleDeel = "";
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            paste: (_view, { clipboardData }) => {
              googleDeel = clipboardData?.getData(GOOGLE_DEEL) ?? "";
              return false;
            },
          },
          transformPastedHTML: (html) => {
            const schoon = schoonHtml(html, googleDeel);
            googleDeel = "";
            weggelaten(schoon.weggelaten);
            return schoon.html;
          },
          transformPastedText: (tekst, plat, view) =>
            leesRijen(tekst, plat, view) ? schoneTekst(tekst) : herstelRegels(tekst),
          clipboardTextParser: (tekst, context, plat, view) => {
            const rijen = leesRijen(tekst, plat, view);
            const lijsten = rijen || plat ? null : leesLijsten(tekst, schema, context.marks());
            // ProseMirror goes on with its own reading when this gives nothing; its type does not say so.
            return (rijen ? tabel(schema, rijen) : lijsten) as Slice;
          },
          transformPasted: (slice, view) => {
            const eigen = view.dragging?.move ? slice : zonderDubbelAnker(slice, heeftAnker);
            return pasInTabel(eigen, view.state);
          },
          handlePaste: (view, { clipboardData }, slice) => {
            const meer = ruimte(slice, view.state);
            if (meer) view.dispatch(meer);
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

/** The rows in a text: in a table also of one column, and also when it is pasted as text. */
function leesRijen(tekst: string, plat: boolean, { state }: EditorView): string[][] | null {
  if (isInTable(state)) return leesCellen(tekst);
  return plat ? null : leesTabel(tekst);
}

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
