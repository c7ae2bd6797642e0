import { useEffect, useRef, useState } from "react";
import { legNeer } from "#shared/document/edits/leg-neer.ts";
import { wijzig } from "#shared/document/edits/records.ts";
import { schuif } from "#shared/document/edits/schuif.ts";
import { type Hoofdstuk, PLAATSEN } from "#shared/domain/hoofdstuk.ts";
import { maakNieuw } from "../state/maak-nieuw.ts";
import { naarPrullenbak } from "../state/naar-prullenbak.ts";
import { useAgenda, useRaamwerk, useSession } from "../state/use-agenda.ts";
import { useView } from "../state/view-store.ts";
import { Button } from "../ui/Button.tsx";
import { LeegScherm } from "../ui/LeegScherm.tsx";
import { Schermkop } from "../ui/Schermkop.tsx";
import { Tweeluik } from "../ui/Tweeluik.tsx";
import { HoofdstukLijst } from "./HoofdstukLijst.tsx";
import { HoofdstukVel } from "./HoofdstukVel.tsx";
import { beginVoorstellen, LEEG_HOOFDSTUK, openVoorstellen } from "./hoofdstuk-voorstellen.ts";
import { NieuwHoofdstuk } from "./NieuwHoofdstuk.tsx";
import "../ui/pagina.css";
import "./hoofdstukken.css";

type Nieuw = Pick<Hoofdstuk, "titel" | "plaats">;

/** The region's own chapters: add, order, write. */
export function Hoofdstukken({ id }: { id: string | null }) {
  const session = useSession();
  const raamwerk = useRaamwerk();
  const hoofdstukken = useAgenda((agenda) => agenda.hoofdstukken);
  const ga = useView((state) => state.ga);
  const [lijstOpen, setLijstOpen] = useState(false);
  const voorstellen = openVoorstellen(hoofdstukken);
  const huidig = hoofdstukken.find((hoofdstuk) => hoofdstuk.id === id) ?? inVolgorde(hoofdstukken)[0];

  const voegToe = ({ titel, plaats }: Nieuw) => {
    ga({ scherm: "hoofdstukken", ref: maakNieuw(session, "hoofdstuk", { titel, plaats }) });
  };
  const schuifHuidig = (stap: 1 | -1) => schuif("hoofdstuk", huidig?.id ?? "", stap, "plaats");
  useAltShiftPijlen((stap) => session.doe(schuifHuidig(stap)));

  if (!huidig)
    return (
      <>
        <Schermkop titel="Hoofdstukken" />
        <div className="pagina">
          <LeegScherm
            kop="Nog geen eigen hoofdstukken"
            knoppen={session.alleenLezen ? null : <EersteHoofdstuk onNieuw={voegToe} />}
          >
            Naast de vragen van het raamwerk heeft een agenda vaak een samenvatting, een inleiding en een
            visie. Begin met een van deze, of met een eigen hoofdstuk of bijlage.
          </LeegScherm>
        </div>
      </>
    );
  return (
    <Tweeluik
      label="Hoofdstukken"
      open={lijstOpen}
      onOpen={setLijstOpen}
      knop="Hoofdstukken"
      lijst={
        <>
          <header className="lijstkop">
            <h1>Hoofdstukken</h1>
            {session.alleenLezen ? null : <NieuwHoofdstuk voorstellen={voorstellen} onNieuw={voegToe} />}
          </header>
          <HoofdstukLijst
            hoofdstukken={hoofdstukken}
            huidig={huidig.id}
            alleenLezen={session.alleenLezen}
            onGekozen={() => setLijstOpen(false)}
            onMove={(wat, plaats, na) => session.doe(legNeer("hoofdstuk", wat, { plaats }, na))}
          />
        </>
      }
    >
      <HoofdstukVel
        key={huidig.id}
        hoofdstuk={huidig}
        alleenLezen={session.alleenLezen}
        omhoogNiet={session.kan(schuifHuidig(-1)) ? undefined : "Dit is het eerste hoofdstuk van dit deel"}
        omlaagNiet={session.kan(schuifHuidig(1)) ? undefined : "Dit is het laatste hoofdstuk van dit deel"}
        voorstellen={raamwerk.bronnen}
        onWijzig={(velden) => session.doe(wijzig("hoofdstuk", huidig.id, velden))}
        onSchuif={(stap) => session.doe(schuifHuidig(stap))}
        onVerwijder={() => naarPrullenbak(session, { soort: "hoofdstuk", id: huidig.id })}
      />
    </Tweeluik>
  );
}

function EersteHoofdstuk({ onNieuw }: { onNieuw: (hoofdstuk: Nieuw) => void }) {
  return [...beginVoorstellen(), LEEG_HOOFDSTUK].map((voorstel, index) => (
    <Button
      key={voorstel.titel}
      soort={index === 0 ? "hoofd" : "gewoon"}
      maakt
      onPress={() => onNieuw(voorstel)}
    >
      {voorstel.titel || "Leeg hoofdstuk"}
    </Button>
  ));
}

/** Alt+Shift with an arrow key moves the chapter one is at, also from its text. */
function useAltShiftPijlen(schuifHuidig: (stap: 1 | -1) => void): void {
  const laatste = useRef(schuifHuidig);
  laatste.current = schuifHuidig;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
      if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
      event.preventDefault();
      laatste.current(event.key === "ArrowUp" ? -1 : 1);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

const inVolgorde = (hoofdstukken: readonly Hoofdstuk[]): Hoofdstuk[] =>
  PLAATSEN.flatMap((hier) => hoofdstukken.filter(({ plaats }) => plaats === hier));
