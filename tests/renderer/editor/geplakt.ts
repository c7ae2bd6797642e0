import { Editor } from "@tiptap/core";
import { Plakken } from "#renderer/editor/plakken/plakken.ts";
import { NIETS_WEGGELATEN, type Weggelaten } from "#renderer/editor/plakken/weggelaten.ts";
import { tekstExtensions } from "#shared/document/tekst/tekst-extensions.ts";

const open: Editor[] = [];

/** An editor in which can be pasted, and what it told was left out. */
export class PlakEditor {
  readonly editor: Editor;
  weggelaten: Weggelaten = NIETS_WEGGELATEN;

  constructor(inhoud = "") {
    this.editor = new Editor({
      element: document.createElement("div"),
      injectCSS: false,
      content: inhoud,
      extensions: [
        ...tekstExtensions,
        Plakken.configure({
          weggelaten: (wat) => {
            this.weggelaten = wat;
          },
          heeftAnker: (anker) => anker === "bezet",
        }),
      ],
    });
    open.push(this.editor);
  }

  /** Pastes as another program would have put it on the clipboard, and answers the text as HTML. */
  plak(html: string, tekst = ""): string {
    const delen = new Map([
      ["text/html", html],
      ["text/plain", tekst],
    ]);
    const plak = new Event("paste", { bubbles: true, cancelable: true });
    const clipboardData = { getData: (soort: string) => delen.get(soort) ?? "", types: [], files: [] };
    this.editor.view.dom.dispatchEvent(Object.assign(plak, { clipboardData }));
    return this.html;
  }

  /** Puts the caret in the cell at a place, counted over all cells. */
  inCel(nummer: number): this {
    const plekken: number[] = [];
    this.editor.state.doc.descendants((node, pos) => {
      if (/cell$/u.test(String(node.type.spec.tableRole))) plekken.push(pos);
    });
    this.editor.commands.setTextSelection((plekken[nummer] ?? 0) + 2);
    return this;
  }

  get html(): string {
    return this.editor
      .getHTML()
      .replace(/<colgroup>.*?<\/colgroup>| style="[^"]*"| (?:col|row)span="1"/gu, "")
      .replace(/\s+/gu, " ");
  }

  get tekst(): string {
    return this.editor.state.doc.textBetween(0, this.editor.state.doc.content.size, "\n", "\ufffc");
  }
}

/** The text in an empty editor after pasting. */
export const geplakt = (html: string, tekst = ""): string => new PlakEditor().plak(html, tekst);

/** Ends the editors that were made. */
export function sluitPlakEditors(): void {
  for (const editor of open.splice(0)) editor.destroy();
}
