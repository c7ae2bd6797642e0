import type { Node as PmNode } from "@tiptap/pm/model";
import { BRON_WEG, type Bron, citeernaam } from "#shared/domain/bron.ts";
import { Teken } from "./teken.ts";
import "./tekst.css";

/** Tells the bronnen of the bibliotheek as they are now, and when they change. */
export type Bibliotheek = Readonly<{
  zoek: (bronId: string) => Bron | undefined;
  subscribe: (listener: () => void) => () => void;
}>;

/** What a citation says: the name of the bron and the place in it. */
export function citaatTekst(bron: Bron | undefined, vindplaats: string): string {
  if (!bron) return BRON_WEG;
  const plek = vindplaats.trim();
  return plek === "" ? citeernaam(bron) : `${citeernaam(bron)}, ${plek}`;
}

/** Draws one citation in the text and follows the bibliotheek, so that a renamed bron is renamed everywhere at once. */
export class BronChip extends Teken {
  private readonly bibliotheek: Bibliotheek;
  private readonly stop: () => void;

  constructor(node: PmNode, bibliotheek: Bibliotheek) {
    super(node, "cite", "bronchip");
    this.bibliotheek = bibliotheek;
    this.stop = bibliotheek.subscribe(() => this.draw());
    this.draw();
  }

  destroy(): void {
    this.stop();
  }

  protected draw(): void {
    const bron = this.bibliotheek.zoek(String(this.node.attrs.bronId));
    this.dom.classList.toggle("bronchip-ontbreekt", bron === undefined);
    this.dom.textContent = citaatTekst(bron, String(this.node.attrs.vindplaats));
    this.dom.title = bron ? bron.titel : "Deze bron staat niet meer in de bibliotheek.";
  }
}
