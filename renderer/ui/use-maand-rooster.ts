import { useEffect, useRef } from "react";
import type { Maand } from "#shared/domain/datum.ts";
import { maandNaToets } from "./maand-stap.ts";

/** What makes a table of months a grid to go over by keyboard: `maand` has the focus as it opens and while it is in it. */
export function useMaandRooster(label: string, maand: Maand, onMaand: (maand: Maand) => void) {
  const ref = useRef<HTMLTableElement>(null);
  const geopend = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time the grid is at another month
  useEffect(() => {
    if (geopend.current && !ref.current?.contains(document.activeElement)) return;
    geopend.current = true;
    ref.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [maand]);
  const onKeyDown = (event: React.KeyboardEvent) => {
    const volgende = maandNaToets(maand, event.key);
    if (volgende === null) return;
    event.preventDefault();
    onMaand(volgende);
  };
  return { role: "grid", ref, "aria-label": label, onKeyDown } as const;
}
