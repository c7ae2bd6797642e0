import { zetKlaar } from "#shared/document/edits/antwoord.ts";
import { geteldeAntwoorden } from "#shared/document/getelde-antwoorden.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import type { Onderdeel, Vraag } from "#shared/domain/raamwerk.ts";
import { isLegeTekst } from "#shared/tekst/gelezen-tekst.ts";
import { useRaamwerk, useSession } from "../state/use-agenda.ts";
import { useView } from "../state/view-store.ts";
import { isVoorbijRonde, verderZin } from "./verder-zin.ts";
import { volgendeNu } from "./volgende-nu.ts";

/**
 * Calls an answer klaar and goes on with the next vraag of this round, also in the next onderdeel; when none waits, with
 * the next that has no choice yet. An answer without a text is not klaar, and is told so.
 */
export function useKlaarEnVerder(naarVraag: (vraag: Vraag) => void): (vraag: Vraag) => void {
  const session = useSession();
  const raamwerk = useRaamwerk();
  const meld = useView((state) => state.meld);
  return (vraag) => {
    const agenda = () => session.store.getState().agenda;
    const leeg = isLegeTekst(agenda().teksten[tekstSleutel("antwoord", vraag.id)]);
    const voorheen = geteldeAntwoorden(agenda());
    if (!leeg) session.doe(zetKlaar(raamwerk, [vraag.id], true));
    const antwoorden = geteldeAntwoorden(agenda());
    const volgende = volgendeNu(raamwerk, antwoorden, vraag.id);
    if (leeg) meld({ soort: "info", kop: `Vraag ${vraag.nummer} heeft nog geen tekst`, tekst: NIET_KLAAR });
    if (!volgende) {
      if (!leeg) meld({ soort: "gereed", kop: "Alle vragen van deze ronde zijn klaar" });
      return;
    }
    const zin = verderZin(raamwerk, antwoorden, vraag, volgende);
    if (isVoorbijRonde(voorheen, vraag, volgende)) meldZonderKeuze(volgende.onderdeel);
    else if (zin) meld({ soort: "info", kop: zin });
    naarVraag(volgende);
  };
}

function meldZonderKeuze(onderdeel: Onderdeel): void {
  const { ga, meld } = useView.getState();
  meld({
    soort: "info",
    kop: "Verder met de vragen die nog geen keuze hebben",
    actie: { label: "Open triage", doe: () => ga({ scherm: "triage", onderdeel }) },
  });
}

const NIET_KLAAR = "De vraag staat daarom nog niet op klaar.";
