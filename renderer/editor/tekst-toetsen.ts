import { Extension } from "@tiptap/core";
import { CellSelection } from "@tiptap/pm/tables";
import type { EditorVraag } from "./editor-vraag.ts";
import { gekozenTeken, klikOpTeken } from "./klik-op-teken.ts";
import { nieuweRegelOverSelectie } from "./nieuwe-regel.ts";
import { insertVoetnoot } from "./opmaak.ts";

/** `vraag` answers false when nobody around the text can do it; then the key keeps its usual meaning. */
type ToetsOptions = { vraag: (vraag: EditorVraag) => boolean; openLink: (href: string) => void };

/** The keys of the text itself. No Ctrl+Alt: on Dutch keyboards that is AltGr, which types characters. */
export const TekstToetsen = Extension.create<ToetsOptions>({
  name: "tekstToetsen",
  priority: 1100,

  addKeyboardShortcuts() {
    const { vraag } = this.options;
    const kaart = () => {
      const pos = gekozenTeken(this.editor.state.selection);
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
    return [klikOpTeken(this.options.vraag, this.options.openLink)];
  },
});
