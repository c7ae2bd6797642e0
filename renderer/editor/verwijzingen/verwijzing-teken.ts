import type { Node as PmNode } from "@tiptap/pm/model";
import { VERWIJZING_WEG } from "#shared/domain/verwijsdoel.ts";
import { Teken } from "../teken.ts";
import type { Nummering } from "./nummering.ts";
import "../tekst.css";

export const VERBROKEN_UITLEG = "Waar dit naar verwees, staat niet meer in de agenda.";

/** Draws one reference in the text with the number that has now. */
export class VerwijzingTeken extends Teken {
  private readonly nummering: Nummering;
  private readonly stop: () => void;

  constructor(node: PmNode, nummering: Nummering) {
    super(node, "span", "verwijzing");
    this.nummering = nummering;
    this.stop = nummering.subscribe(() => this.draw());
    this.draw();
  }

  destroy(): void {
    this.stop();
  }

  protected draw(): void {
    const getoond = this.nummering.lees(String(this.node.attrs.naar));
    this.dom.classList.toggle("verwijzing-ontbreekt", getoond === null);
    this.dom.textContent = getoond?.tekst ?? VERWIJZING_WEG;
    this.dom.title = getoond?.uitleg ?? VERBROKEN_UITLEG;
  }
}
