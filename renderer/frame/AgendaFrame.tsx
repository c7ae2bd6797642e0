import { useEffect } from "react";
import { formatPeriode, UITVOERINGSJAREN } from "#shared/domain/periode.ts";
import { followUndo } from "../opdrachten/opdrachten.ts";
import { volgNieuw } from "../state/maak-nieuw.ts";
import type { Plek } from "../state/plek.ts";
import { useAgenda } from "../state/use-agenda.ts";
import { Geopend } from "../versies/Geopend.tsx";
import { ZoekPaneel } from "../zoeken/ZoekPaneel.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { useFocusBlijft } from "./focus-blijft.ts";
import { focusInhoud } from "./focus-scherm.ts";
import { useFocusVeld } from "./focus-veld.ts";
import { NaamVraag } from "./NaamVraag.tsx";
import { Navigatie } from "./Navigatie.tsx";
import { Panelen } from "./Panelen.tsx";
import { Scherm } from "./Scherm.tsx";
import { useGehaaldePlek } from "./scherm-code.ts";
import { TitleBar } from "./TitleBar.tsx";
import "./frame.css";

/** The window while an agenda is open; empty until the code of the first screen is there. */
export function AgendaFrame() {
  const plek = useGehaaldePlek();
  return plek ? <Venster plek={plek} /> : null;
}

/** Title bar, navigation, the screen, and what floats over it. */
function Venster({ plek }: { plek: Plek }) {
  const titel = useAgenda((agenda) => agenda.titel);
  const periode = useAgenda((agenda) => formatPeriode(agenda.uitvoeringVanaf, UITVOERINGSJAREN));
  useEffect(followUndo, []);
  useEffect(volgNieuw, []);
  useFocusBlijft(plek);
  useFocusVeld(plek);
  useEffect(() => {
    document.title = `${titel} ${periode} – Meerjarenagenda`;
  }, [titel, periode]);
  return (
    <div className="venster">
      <button type="button" className="naar-inhoud" onClick={focusInhoud}>
        Naar de inhoud
      </button>
      <TitleBar />
      <Navigatie />
      <main className="werk" id="inhoud" tabIndex={-1}>
        <Geopend />
        <ErrorBoundary key={plek.scherm}>
          <Scherm plek={plek} />
        </ErrorBoundary>
      </main>
      <NaamVraag />
      <ZoekPaneel />
      <Panelen />
    </div>
  );
}
