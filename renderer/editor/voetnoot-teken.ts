import type { Node as PmNode } from "@tiptap/pm/model";
import { Teken } from "./teken.ts";
import "./tekst.css";

/** Draws the mark of one footnote; the numbers are counted by the style sheet, so they are always in order. */
export class VoetnootTeken extends Teken {
  constructor(node: PmNode) {
    super(node, "sup", "voetnoot");
    this.dom.setAttribute("role", "note");
    // A composition right behind an element without any text is lost (prosemirror#1450).
    this.dom.textContent = "\u2060";
    this.draw();
  }

  protected draw(): void {
    const tekst = String(this.node.attrs.tekst);
    this.dom.title = tekst === "" ? "Lege voetnoot" : tekst;
    this.dom.setAttribute("aria-label", `Voetnoot: ${tekst}`);
  }
}
