import { type Editor, Extension } from "@tiptap/core";
import { NodeSelection, Plugin, Selection } from "@tiptap/pm/state";
import { CellSelection } from "@tiptap/pm/tables";
import type { EditorView } from "@tiptap/pm/view";
import type { EditorVraag } from "./editor-vraag.ts";
import { nieuweRegelOverSelectie } from "./nieuwe-regel.ts";
import { insertVoetnoot } from "./opmaak.ts";

/** `vraag` answers false when nobody around the text can do it; then the key keeps its usual meaning. */
type ToetsOptions = { vraag: (vraag: EditorVraag) => boolean; openLink: (href: string) => void };

const MET_KAART: readonly string[] = ["bronVerwijzing", "verwijzing", "voetnoot"];

/** The keys of the text itself. No Ctrl+Alt: on Dutch keyboards that is AltGr, which types characters. */
export const TekstToetsen = Extension.create<ToetsOptions>({
  name: "tekstToetsen",
  priority: 1100,

  addKeyboardShortcuts() {
    const { vraag } = this.options;
    const kaart = () => {
      const pos = gekozenPos(this.editor);
      return pos !== null && vraag({ soort: "kaart", pos });
    };
    const nieuweRegel = () => nieuweRegelOverSelectie(this.editor.state, this.editor.view.dispatch);
    const spelling = () => vraag({ soort: "spelling", pos: this.editor.state.selection.from });
    return {
      "Mod-Enter": () => vraag({ soort: "klaar" }),
      "Mod-Shift-b": () => vraag({ soort: "bron" }),
      "Mod-Shift-l": () => vraag({ soort: "verwijzing" }),
      "Mod-Shift-k": () => vraag({ soort: "link" }),
      "Mod-Shift-f": () => insertVoetnoot(this.editor) && kaart(),
      "Alt-F10": () => vraag({ soort: "werkbalk" }),
      "Mod-.": spelling,
      "Mod-Shift-0": () => this.editor.commands.setParagraph(),
      "Mod-Shift-3": () => this.editor.commands.toggleHeading({ level: 3 }),
      "Mod-Shift-4": () => this.editor.commands.toggleHeading({ level: 4 }),
      "Mod-Shift-5": () => this.editor.commands.toggleHeading({ level: 5 }),
      "Mod-Shift-9": () => this.editor.commands.toggleBlockquote(),
      Enter: () => kaart() || nieuweRegel(),
      "Shift-Enter": () => this.editor.state.selection instanceof CellSelection && nieuweRegel(),
      F2: kaart,
    };
  },

  addProseMirrorPlugins() {
    const { vraag, openLink } = this.options;
    return [
      new Plugin({
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
      }),
    ];
  },
});

function gekozenPos({ state: { selection } }: Editor): number | null {
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
