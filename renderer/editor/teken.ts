import type { Node as PmNode } from "@tiptap/pm/model";
import type { NodeView } from "@tiptap/pm/view";
import "./tekst.css";

/** One inline sign in the text that is chosen and removed as a whole; a subclass draws it. */
export abstract class Teken implements NodeView {
  readonly dom: HTMLElement;
  protected node: PmNode;

  constructor(node: PmNode, element: "cite" | "sup" | "span", klasse: string) {
    this.node = node;
    this.dom = document.createElement(element);
    this.dom.className = klasse;
    this.dom.contentEditable = "false";
  }

  /** Brings `dom` up to date with the node. */
  protected abstract draw(): void;

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
}
