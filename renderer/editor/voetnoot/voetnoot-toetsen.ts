import { Extension } from "@tiptap/core";
import type * as Y from "yjs";
import type { EditorVraag } from "../editor-vraag.ts";
import { gekozenTeken, klikOpTeken } from "../klik-op-teken.ts";

type ToetsOptions = {
  undo: Y.UndoManager;
  vraag: (vraag: EditorVraag) => boolean;
  openLink: (href: string) => void;
};

/** The keys of a footnote: those of a text, as far as there is a use for them; Enter is done. */
export const VoetnootToetsen = Extension.create<ToetsOptions>({
  name: "voetnootToetsen",
  priority: 1100,

  addKeyboardShortcuts() {
    const { undo, vraag } = this.options;
    const stap = (hoe: "undo" | "redo") => () => {
      undo[hoe]();
      return true;
    };
    const kaart = () => {
      const pos = gekozenTeken(this.editor.state.selection);
      return pos !== null && vraag({ soort: "kaart", pos });
    };
    const klaar = () => vraag({ soort: "klaar" });
    const niets = () => true;
    return {
      "Mod-z": stap("undo"),
      "Mod-y": stap("redo"),
      "Mod-Shift-z": stap("redo"),
      "Mod-Shift-b": () => vraag({ soort: "bron" }),
      "Mod-Shift-k": () => vraag({ soort: "link" }),
      "Mod-.": () => vraag({ soort: "spelling", pos: this.editor.state.selection.from }),
      Enter: () => kaart() || klaar(),
      "Shift-Enter": klaar,
      "Mod-Enter": klaar,
      F2: kaart,
      // A browser makes its own bold and italic where nobody does.
      "Mod-b": niets,
      "Mod-i": niets,
      "Mod-u": niets,
    };
  },

  addProseMirrorPlugins() {
    return [klikOpTeken(this.options.vraag, this.options.openLink)];
  },
});
