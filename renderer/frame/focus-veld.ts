import { useEffect } from "react";
import { formatPlek, type Plek, refVan, zonderVeld } from "../state/plek.ts";
import { useView } from "../state/view-store.ts";

const RICHTBAAR = 'input:not([type="hidden"]), textarea, [contenteditable="true"], button, a, [tabindex="0"]';

/** So many frames a screen gets to draw the field: an editor comes a moment after the rest. */
const GEDULD = 60;

/**
 * Puts the focus in the field that a place names, as soon as it is there. The address then names the record alone, so
 * that one can jump to the same field again.
 */
export function useFocusVeld(plek: Plek): void {
  useEffect(() => {
    const veld = refVan(plek)?.veld;
    if (veld === undefined) return;
    let frame = 0;
    const zoek = (over: number) => {
      const doel = veldIn(veld);
      if (!doel && over > 0) {
        frame = requestAnimationFrame(() => zoek(over - 1));
        return;
      }
      doel?.focus({ preventScroll: true });
      doel?.scrollIntoView({ block: "center" });
      vergeetVeld(plek);
    };
    frame = requestAnimationFrame(() => zoek(GEDULD));
    return () => cancelAnimationFrame(frame);
  }, [plek]);
}

/** What takes the focus for a field of the record that is shown; the text of a field before its toolbar. */
function veldIn(veld: string): HTMLElement | null {
  const plaats = document.querySelector(`#inhoud [data-veld~="${CSS.escape(veld)}"]`);
  const tekst = plaats?.querySelector<HTMLElement>('[contenteditable="true"]');
  if (plaats?.querySelector(".teksteditor") && !tekst) return plaats.querySelector("section[tabindex]");
  return tekst ?? plaats?.querySelector<HTMLElement>(RICHTBAAR) ?? null;
}

function vergeetVeld(plek: Plek): void {
  if (useView.getState().plek !== plek) return;
  const zonder = zonderVeld(plek);
  history.replaceState(null, "", formatPlek(zonder));
  useView.setState({ plek: zonder });
}
