import { useDeferredValue } from "react";
import type { Rij } from "#shared/begroting/rijen.ts";
import type { BegrotingRij } from "#shared/domain/begroting.ts";
import { useAgenda } from "../state/use-agenda.ts";
import { Afwijkingen } from "./paneel/Afwijkingen.tsx";
import { Dekking } from "./paneel/Dekking.tsx";
import { DezePost } from "./paneel/DezePost.tsx";
import { DitTotaal } from "./paneel/DitTotaal.tsx";
import { Verdeling } from "./paneel/Verdeling.tsx";
import type { RoosterContext } from "./rooster-context.ts";
import "../ui/naast.css";
import "./paneel.css";

type BegrotingPaneelProps = {
  context: RoosterContext;
  /** The row and column of the active cell. */
  rij: Rij | undefined;
  kolom: string | null;
  onNoot: (bij: BegrotingRij, tekst?: string) => void;
};

/** What the numbers say, beside the grid: what does not add up, where the money goes, and the active post. */
export function BegrotingPaneel({ context, onNoot, ...nu }: BegrotingPaneelProps) {
  const rij = useDeferredValue(nu.rij);
  const kolom = useDeferredValue(nu.kolom);
  const { session, acties } = context;
  const begroting = useDeferredValue(context.begroting);
  const ambities = useAgenda((agenda) => agenda.ambities);
  const jaar = begroting.jaren.find((kandidaat) => String(kandidaat) === kolom) ?? begroting.jaren[0];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <aside className="naast begroting-naast" aria-label="Uitleg bij de begroting" data-gebied tabIndex={0}>
      <Afwijkingen session={session} begroting={begroting} onNoot={onNoot} />
      <Verdeling begroting={begroting} />
      <Dekking />
      {rij && jaar !== undefined ? (
        <DitTotaal session={session} begroting={begroting} rij={rij} jaar={jaar} />
      ) : null}
      {rij?.soort === "post" ? (
        <DezePost session={session} post={rij.post} acties={acties} ambities={ambities} onNoot={onNoot} />
      ) : null}
    </aside>
  );
}
