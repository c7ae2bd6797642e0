import { Extension } from "@tiptap/core";
import { joinBackward, joinForward, selectNodeBackward, selectNodeForward } from "@tiptap/pm/commands";
import { type Command, Plugin, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

const TERUG: readonly Command[] = [joinBackward, selectNodeBackward];
const VERDER: readonly Command[] = [joinForward, selectNodeForward];

/**
 * Keeps the screen and the document the same while deleting. What is deleted is deleted in the document and drawn from
 * there: beside a table or a mark a browser takes more, or something else, than the document can tell from its leftovers.
 */
export const SchermGelijk = Extension.create({
  name: "schermGelijk",
  priority: 1200,

  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown: (view, event) => {
            if (!view.composing && !event.isComposing) leesCaret(view);
            return false;
          },
          beforeinput: (view, event) => {
            if (view.composing || !isVerwijdering(event)) return false;
            event.preventDefault();
            verwijder(view, event);
            return true;
          },
        },
      },
    }),
  ],
});

/**
 * A key that moves the caret is told of later than the next key comes in: typed fast, that key would be done at the
 * place of before.
 */
function leesCaret(view: EditorView): void {
  view.dom.ownerDocument.dispatchEvent(new Event("selectionchange"));
}

function isVerwijdering({ inputType }: InputEvent): boolean {
  return inputType.startsWith("delete") && inputType !== "deleteCompositionText";
}

function verwijder(view: EditorView, event: InputEvent): void {
  const { state } = view;
  const tr = state.selection.empty ? binnenAlinea(view, event) : state.tr.deleteSelection();
  const stappen = event.inputType.endsWith("Forward") ? VERDER : TERUG;
  if (tr) view.dispatch(tr.scrollIntoView());
  else stappen.some((stap) => stap(state, view.dispatch, view));
}

/** Takes out what the browser means to delete, when that is a piece of one paragraph; null when it is not. */
function binnenAlinea(view: EditorView, event: InputEvent): Transaction | null {
  const [bereik] = event.getTargetRanges();
  if (!bereik || !view.dom.contains(bereik.startContainer) || !view.dom.contains(bereik.endContainer))
    return null;
  const { doc, tr } = view.state;
  const $van = doc.resolve(view.posAtDOM(bereik.startContainer, bereik.startOffset));
  const $tot = doc.resolve(view.posAtDOM(bereik.endContainer, bereik.endOffset));
  if ($van.pos >= $tot.pos || !$van.sameParent($tot) || !$van.parent.isTextblock) return null;
  return tr.delete($van.pos, $tot.pos).ensureMarks($van.marksAcross($tot) ?? []);
}
