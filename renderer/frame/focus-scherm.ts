import { useEffect } from "react";
import type { Plek } from "../state/plek.ts";

/** Puts focus on the work area: at its heading, so that a screen reader says where the user now is. */
export function focusInhoud(): void {
  const inhoud = document.getElementById("inhoud");
  const kop = inhoud?.querySelector<HTMLElement>("h1");
  if (kop) kop.tabIndex = -1;
  (kop ?? inhoud)?.focus({ preventScroll: true });
}

/** Keeps the focus when a screen makes room for the next: it goes along, unless that screen put it somewhere itself. */
export function useFocusBijWissel(plek: Plek): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of place counts
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) focusInhoud();
    });
    return () => cancelAnimationFrame(frame);
  }, [plek]);
}
