import { Extension } from "@tiptap/core";
import { GapCursor } from "@tiptap/pm/gapcursor";
import { type EditorState, Plugin, Selection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/** Ctrl+Home, Ctrl+End and a click below the text go where one expects, also when a table is first or last. */
export const CaretPlek = Extension.create({
  name: "caretPlek",

  addKeyboardShortcuts() {
    const naar = (kant: "begin" | "eind") => () => {
      zetCaret(this.editor.view, kant);
      return true;
    };
    return { "Mod-Home": naar("begin"), "Mod-End": naar("eind") };
  },

  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleClick: (view, _pos, { clientY }) => {
          if (!isOnderTekst(view, clientY)) return false;
          zetCaret(view, "eind");
          return true;
        },
      },
    }),
  ],
});

/** Puts the caret in a text that was clicked beside or below: at the end, or in the line at that height. */
export function klikNaastTekst(view: EditorView, { clientX, clientY }: MouseEvent): void {
  view.focus();
  const { left, right } = view.dom.getBoundingClientRect();
  const plek = view.posAtCoords({ left: Math.min(Math.max(clientX, left + 1), right - 1), top: clientY });
  if (!plek || isOnderTekst(view, clientY)) zetCaret(view, "eind");
  else view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(plek.pos))));
}

function zetCaret(view: EditorView, kant: "begin" | "eind"): void {
  view.dispatch(view.state.tr.setSelection(uiterste(view.state, kant)).scrollIntoView());
}

/** The first or last place of a text; before or behind a table that is first or last, where typing makes a paragraph. */
function uiterste({ doc }: EditorState, kant: "begin" | "eind"): Selection {
  const tabel = (kant === "begin" ? doc.firstChild : doc.lastChild)?.type.name === "table";
  if (tabel) return new GapCursor(doc.resolve(kant === "begin" ? 0 : doc.content.size));
  return kant === "begin" ? Selection.atStart(doc) : Selection.atEnd(doc);
}

function isOnderTekst({ dom }: EditorView, y: number): boolean {
  const laatste = dom.lastElementChild;
  return laatste !== null && y > laatste.getBoundingClientRect().bottom;
}
