import { Extension } from "@tiptap/core";
import type { ResolvedPos } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type * as Y from "yjs";
import { isLijstBegin, lijstUitTekst } from "./lijst-uit-tekst.ts";
import { typografisch } from "./typografie.ts";

type InvoerOptions = { undo: Y.UndoManager; typografie: () => boolean };

const BEKEKEN = 40;
/** Whether what happened last was that typed text became a list. */
const key = new PluginKey<boolean>("invoer");

/**
 * Makes of what is typed what is meant: a list, a typographic quote or dash. What was typed comes first and the change is a
 * step of its own, so that undo gives back what was typed.
 */
export const Invoer = Extension.create<InvoerOptions>({
  name: "invoer",
  priority: 1050,

  addKeyboardShortcuts() {
    return {
      Backspace: () => {
        if (!key.getState(this.editor.state)) return false;
        this.options.undo.undo();
        return true;
      },
    };
  },

  addProseMirrorPlugins() {
    const { undo, typografie } = this.options;
    const pasToe = (view: EditorView) => {
      const tr = view.isDestroyed ? null : watBedoeldIs(view.state, typografie());
      if (!tr) return;
      undo.stopCapturing();
      view.dispatch(tr);
      undo.stopCapturing();
    };
    return [
      new Plugin<boolean>({
        key,
        state: {
          init: () => false,
          apply: (tr, was) =>
            (tr.getMeta(key) as boolean | undefined) ?? (was && !tr.docChanged && !tr.selectionSet),
        },
        props: {
          handleTextInput: (view, van, tot, tekst) => {
            if (view.composing) return false;
            const voor = tekstVoor(view.state.doc.resolve(van)) + tekst;
            if (!isLijstBegin(voor) && !(typografie() && typografisch(voor))) return false;
            view.dispatch(view.state.tr.insertText(tekst, van, tot).scrollIntoView());
            pasToe(view);
            return true;
          },
          handleDOMEvents: {
            // A quote by a dead key is a composition; it is over only after this event.
            compositionend: (view) => {
              setTimeout(() => pasToe(view), 0);
              return false;
            },
          },
        },
      }),
    ];
  },
});

function watBedoeldIs(state: EditorState, metTypografie: boolean): Transaction | null {
  const { empty, $from } = state.selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const voor = tekstVoor($from);
  const lijst = lijstUitTekst(state, voor);
  if (lijst) return lijst.setMeta(key, true);
  const vervanging = metTypografie ? typografisch(voor) : null;
  if (!vervanging) return null;
  const begin = $from.pos - voor.length;
  return state.tr.insertText(vervanging.door, begin + vervanging.van, begin + vervanging.tot);
}

/** The end of what stands in the paragraph before the caret; a citation or footnote counts as one character. */
function tekstVoor({ parent, parentOffset }: ResolvedPos): string {
  return parent.textBetween(Math.max(0, parentOffset - BEKEKEN), parentOffset, undefined, "\ufffc");
}
