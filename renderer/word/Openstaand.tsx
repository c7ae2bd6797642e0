import { useMemo } from "react";
import type { Agenda } from "#shared/document/agenda.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import type { WordOpties } from "#shared/domain/word-opties.ts";
import { openstaand, openstaandZin } from "#shared/word/openstaand.ts";
import { openstaandGeld } from "#shared/word/openstaand-geld.ts";
import { openstaandeVerwijzingen } from "#shared/word/openstaande-verwijzingen.ts";
import "../ui/veld.css";

type OpenstaandProps = { agenda: Agenda; raamwerk: Raamwerk; opties: WordOpties };

/** What is still open, before the document is made, and whether it will be in it; and what is wrong with its references and its money. */
export function Openstaand({ agenda, raamwerk, opties }: OpenstaandProps) {
  const zin = useMemo(() => openstaandZin(openstaand(agenda, raamwerk)), [agenda, raamwerk]);
  const geld = useMemo(
    () => (opties.begroting ? openstaandGeld(agenda.begroting) : []),
    [agenda.begroting, opties.begroting],
  );
  const verwijzingen = useMemo(() => openstaandeVerwijzingen(agenda, raamwerk), [agenda, raamwerk]);
  return (
    <>
      {zin === null ? null : (
        <p className="veld-hulp">
          {zin} {opties.openVragen ? "Dat staat ook in het document." : "Dat staat niet in het document."}
        </p>
      )}
      {[...verwijzingen, ...geld].map((regel) => (
        <p key={regel} className="veld-hulp">
          {regel}
        </p>
      ))}
    </>
  );
}
