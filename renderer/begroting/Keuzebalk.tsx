import { useMemo } from "react";
import { gebiedVan } from "#shared/begroting/selectie.ts";
import { somVanKeuze, zegKeuze } from "#shared/begroting/som-van-keuze.ts";
import type { RoosterContext } from "./rooster-context.ts";
import { useRooster } from "./rooster-store.ts";
import "./begroting.css";

/** The status line at the bottom of the window: what several chosen cells add up to. */
export function Keuzebalk({ context: { begroting, rooster } }: { context: RoosterContext }) {
  const selectie = useRooster((state) => state.selectie);
  const zin = useMemo(
    () => (selectie ? zegKeuze(somVanKeuze(begroting, rooster, gebiedVan(rooster, selectie))) : ""),
    [begroting, rooster, selectie],
  );
  return (
    <p className="keuzebalk" role="status" aria-label="Gekozen cellen">
      {zin}
    </p>
  );
}
