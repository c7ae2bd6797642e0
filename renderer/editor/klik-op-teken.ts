import { NodeSelection, Plugin, Selection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { EditorVraag } from "./editor-vraag.ts";

const MET_KAART: readonly string[] = ["bronVerwijzing", "verwijzing", "voetnoot"];

/** Asks for the card of a sign that is clicked, for the menu of the right button, and opens a link at Ctrl+click. */
export function klikOpTeken(
  vraag: (vraag: EditorVraag) => boolean,
  openLink: (href: string) => void,
): Plugin {
  return new Plugin({
    props: {
      handleClickOn: (_view, _pos, node, nodePos) =>
        MET_KAART.includes(node.type.name) && vraag({ soort: "kaart", pos: nodePos }),
      handleClick: (_view, _pos, event) => {
        const href = event.ctrlKey || event.metaKey ? linkAt(event.target) : null;
        if (href !== null) openLink(href);
        return href !== null;
      },
      handleDOMEvents: {
        contextmenu: (view, event) => {
          const { clientX: x, clientY: y } = event;
          const pos = view.posAtCoords({ left: x, top: y })?.pos ?? view.state.selection.from;
          zetCaretVoorMenu(view, pos);
          event.preventDefault();
          return vraag({ soort: "menu", pos, x, y });
        },
      },
    },
  });
}

/** The place of the sign that is chosen, when it has a card. */
export function gekozenTeken(selection: Selection): number | null {
  if (!(selection instanceof NodeSelection)) return null;
  return MET_KAART.includes(selection.node.type.name) ? selection.from : null;
}

/** A menu outside what is chosen is about the place that was clicked. */
function zetCaretVoorMenu(view: EditorView, pos: number): void {
  const { state } = view;
  const { from, to } = state.selection;
  if (pos < from || pos > to) view.dispatch(state.tr.setSelection(Selection.near(state.doc.resolve(pos))));
}

function linkAt(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest("a[href]")?.getAttribute("href") ?? null) : null;
}
