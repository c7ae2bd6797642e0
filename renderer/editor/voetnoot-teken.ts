import type { Node as PmNode } from "@tiptap/pm/model";
import type { NodeView } from "@tiptap/pm/view";

/** Draws the mark of one footnote; the numbers are counted by the style sheet, so they are always in order. */
export class VoetnootTeken implements NodeView {
  readonly dom: HTMLElement;
  private node: PmNode;

  constructor(node: PmNode) {
    this.node = node;
    this.dom = document.createElement("sup");
    this.dom.className = "voetnoot";
    this.dom.contentEditable = "false";
    this.draw();
  }

  update(node: PmNode): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.draw();
    return true;
  }

  selectNode(): void {
    this.dom.classList.add("is-gekozen");
  }

  deselectNode(): void {
    this.dom.classList.remove("is-gekozen");
  }

  ignoreMutation(): boolean {
    return true;
  }

  private draw(): void {
    const tekst = String(this.node.attrs.tekst);
    this.dom.title = tekst === "" ? "Lege voetnoot" : tekst;
    this.dom.setAttribute("role", "note");
    this.dom.setAttribute("aria-label", `Voetnoot: ${tekst}`);
  }
}
