import { useMemo } from "react";
import type { Agenda } from "#shared/document/agenda.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import { openstaand, openstaandZin } from "#shared/word/openstaand.ts";
import "../ui/veld.css";

type OpenstaandProps = { agenda: Agenda; raamwerk: Raamwerk; toont: boolean };

/** What is still open, before the document is made, and whether it will be in it. */
export function Openstaand({ agenda, raamwerk, toont }: OpenstaandProps) {
  const zin = useMemo(() => openstaandZin(openstaand(agenda, raamwerk)), [agenda, raamwerk]);
  if (zin === null) return null;
  return (
    <p className="veld-hulp">
      {zin} {toont ? "Dat staat ook in het document." : "Dat staat niet in het document."}
    </p>
  );
}
