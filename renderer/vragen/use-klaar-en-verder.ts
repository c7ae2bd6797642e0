import { zetKlaar } from "#shared/document/edits/antwoord.ts";
import { geteldeAntwoorden } from "#shared/document/getelde-antwoorden.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { ONDERDEEL_KORT, type Vraag, vragenVanOnderdeel } from "#shared/domain/raamwerk.ts";
import { telVoortgang } from "#shared/domain/voortgang.ts";
import { isLegeTekst } from "#shared/tekst/gelezen-tekst.ts";
import { useRaamwerk, useSession } from "../state/use-agenda.ts";
import { useView } from "../state/view-store.ts";
import { volgendeNu } from "./volgende-nu.ts";

/**
 * Calls an answer klaar and goes on with the next vraag of this round, also in the next onderdeel. An answer without a
 * text is not klaar, and is told so.
 */
export function useKlaarEnVerder(naarVraag: (vraag: Vraag) => void): (vraag: Vraag) => void {
  const session = useSession();
  const raamwerk = useRaamwerk();
  const meld = useView((state) => state.meld);
  return (vraag) => {
    const agenda = () => session.store.getState().agenda;
    const leeg = isLegeTekst(agenda().teksten[tekstSleutel("antwoord", vraag.id)]);
    if (!leeg) session.doe(zetKlaar(raamwerk, [vraag.id], true));
    const volgende = volgendeNu(raamwerk, geteldeAntwoorden(agenda()), vraag.id);
    if (leeg) meld({ soort: "info", kop: `Vraag ${vraag.nummer} heeft nog geen tekst`, tekst: NIET_KLAAR });
    if (!volgende) {
      if (!leeg) meld({ soort: "gereed", kop: "Alle vragen van deze ronde zijn klaar" });
      return;
    }
    if (volgende.onderdeel !== vraag.onderdeel) {
      const ids = vragenVanOnderdeel(raamwerk, volgende.onderdeel).map(({ id }) => id);
      const { klaar, nu } = telVoortgang(ids, geteldeAntwoorden(agenda()));
      meld({ soort: "info", kop: `Verder met ${ONDERDEEL_KORT[volgende.onderdeel]}, ${klaar} van ${nu}` });
    }
    naarVraag(volgende);
  };
}

const NIET_KLAAR = "De vraag staat daarom nog niet op klaar.";
