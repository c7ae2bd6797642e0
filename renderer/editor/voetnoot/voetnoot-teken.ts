import type { Node as PmNode } from "@tiptap/pm/model";
import { normaliseVoetnoot } from "#shared/document/tekst/normalise.ts";
import { leesVoetnoot } from "#shared/domain/voetnoot.ts";
import { type Bibliotheek, citaatTekst } from "../bron-chip.ts";
import { Teken } from "../teken.ts";
import "../tekst.css";

/** What a note in an editor says, with the names its citations have now. */
export function voetnootTekst({ attrs }: PmNode, { zoek }: Bibliotheek): string {
  return leesVoetnoot(normaliseVoetnoot(attrs), (bronId, vindplaats) =>
    citaatTekst(zoek(bronId), vindplaats),
  );
}

/**
 * Draws the mark of one footnote; the numbers are counted by the style sheet, so they are always in order. A note without
 * anything has none: it does not come in the document.
 */
export class VoetnootTeken extends Teken {
  private readonly bibliotheek: Bibliotheek;
  private readonly stop: () => void;

  constructor(node: PmNode, bibliotheek: Bibliotheek) {
    super(node, "sup", "voetnoot");
    this.bibliotheek = bibliotheek;
    this.dom.setAttribute("role", "note");
    // A composition right behind an element without any text is lost (prosemirror#1450).
    this.dom.textContent = "\u2060";
    this.stop = bibliotheek.subscribe(() => this.draw());
    this.draw();
  }

  destroy(): void {
    this.stop();
  }

  protected draw(): void {
    const tekst = voetnootTekst(this.node, this.bibliotheek);
    this.dom.classList.toggle("voetnoot-leeg", tekst === "");
    this.dom.title = tekst === "" ? "Lege voetnoot" : tekst;
    this.dom.setAttribute("aria-label", `Voetnoot: ${tekst}`);
  }
}
