import { Editor } from "@tiptap/core";
import * as Y from "yjs";
import { editorExtensions } from "#renderer/editor/editor-extensions.ts";
import { Woordcontrole } from "#renderer/editor/spelling/woordcontrole.ts";
import { createUndo } from "#shared/document/undo.ts";
import type { Bron } from "#shared/domain/bron.ts";

const open: Editor[] = [];

type SchrijfOpties = Readonly<{ bronnen?: readonly Bron[]; zonder?: readonly string[] }>;

/** The editor of a text as the app makes it, on a document of its own; `zonder` names extensions to leave out. */
export function schrijfEditor({ bronnen = [], zonder = [] }: SchrijfOpties = {}): Editor {
  const doc = new Y.Doc();
  const editor = new Editor({
    element: document.createElement("div"),
    injectCSS: false,
    enableInputRules: false,
    extensions: editorExtensions({
      sleutel: "antwoord-inw-1",
      fragment: doc.getXmlFragment("tekst"),
      undo: createUndo(doc),
      bibliotheek: { zoek: (id) => bronnen.find((bron) => bron.id === id), subscribe: () => () => {} },
      nummering: {
        lees: () => ({ tekst: "2.1", uitleg: "paragraaf 2.1: Werk" }),
        doelen: () => [],
        subscribe: () => () => {},
      },
      heeftAnker: () => false,
      spelling: new Woordcontrole(async () => []),
      placeholder: () => "",
      typografie: () => false,
      vraag: () => false,
      openLink: () => {},
      weggelaten: () => {},
    }).filter(({ name }) => !zonder.includes(name)),
  });
  open.push(editor);
  return editor;
}

/** Ends the editors that were made. */
export function sluitSchrijfEditors(): void {
  for (const editor of open.splice(0)) editor.destroy();
}
