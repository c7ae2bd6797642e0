import { ChevronDown, ChevronUp, CircleCheckBig, PanelLeft } from "lucide-react";
import { useState } from "react";
import { vraagGewijzigd } from "#shared/controle/regels/vraag-gewijzigd.ts";
import type { Keuze } from "#shared/document/edits/antwoord.ts";
import type { Antwoord } from "#shared/domain/antwoord.ts";
import type { Vraag } from "#shared/domain/raamwerk.ts";
import { useBevinding } from "../agenda/use-signaleringen.ts";
import { naMenu } from "../editor/na-menu.ts";
import { Button } from "../ui/Button.tsx";
import { Sein } from "../ui/Sein.tsx";
import { Veldplek } from "../ui/Veldplek.tsx";
import { TriageKeuze, TriageReden } from "./TriageKeuze.tsx";
import "./vraagkop.css";

type VraagkopProps = {
  vraag: Vraag;
  /** Which one of its onderdeel it is. */
  plek: number;
  aantal: number;
  onderdeel: string;
  sectie: string;
  antwoord: Antwoord;
  alleenLezen: boolean;
  isEerste: boolean;
  isLaatste: boolean;
  onStap: (stappen: number) => void;
  onLijst: () => void;
  onTriage: (keuze: Keuze) => void;
  onKlaar: (klaar: boolean) => void;
  onBevestig: () => void;
};

const TYPEN: Readonly<Record<Vraag["type"], string>> = {
  cijfermatig: "Cijfermatig",
  kwalitatief: "Kwalitatief",
  beleidsmatig: "Beleidsmatig",
  gemengd: "Cijfers en beleid",
};

/** The head of an answer: where one is, the vraag, and what is done with it. */
export function Vraagkop(props: VraagkopProps) {
  const { vraag, plek, aantal, onderdeel, sectie, antwoord, alleenLezen, onStap, onTriage, onKlaar } = props;
  const [netGekozen, setNetGekozen] = useState(false);
  const klaar = antwoord.klaar && antwoord.triage.kind === "nu";
  return (
    <header className="vraagkop">
      <div className="kruimel">
        <Button soort="stil" klein onPress={props.onLijst}>
          <PanelLeft size={16} strokeWidth={1.75} aria-hidden /> {onderdeel} · vraag {vraag.nummer}
        </Button>
        <span className="kruimel-plek">
          Vraag {vraag.nummer} · {sectie} · {plek} van {aantal} bij {onderdeel}
        </span>
        <Button
          soort="icoon"
          klein
          label="Vorige vraag"
          hint="Alt+pijl omhoog"
          nietOmdat={props.isEerste ? "Dit is de eerste vraag" : undefined}
          onPress={() => onStap(-1)}
        >
          <ChevronUp size={16} strokeWidth={1.75} aria-hidden />
        </Button>
        <Button
          soort="icoon"
          klein
          label="Volgende vraag"
          hint="Alt+pijl omlaag"
          nietOmdat={props.isLaatste ? "Dit is de laatste vraag" : undefined}
          onPress={() => onStap(1)}
        >
          <ChevronDown size={16} strokeWidth={1.75} aria-hidden />
        </Button>
      </div>
      <h2>{vraag.vraag}</h2>
      <div className="vraagstaat">
        <TriageKeuze
          triage={antwoord.triage}
          alleenLezen={alleenLezen}
          onKies={(keuze) =>
            naMenu(() => {
              setNetGekozen(true);
              onTriage(keuze);
            })
          }
        />
        {alleenLezen ? null : (
          <Button klein ingedrukt={klaar} hint="Ctrl+Enter: klaar, volgende" onPress={() => onKlaar(!klaar)}>
            <CircleCheckBig size={16} strokeWidth={1.75} aria-hidden /> Klaar
          </Button>
        )}
        <span>{TYPEN[vraag.type]}</span>
      </div>
      <Veldplek velden="triage">
        <TriageReden
          triage={antwoord.triage}
          alleenLezen={alleenLezen}
          autoFocus={netGekozen}
          onKies={onTriage}
        />
      </Veldplek>
      <AndersVerwoord {...props} />
    </header>
  );
}

/** Warns, and does not block, when the vraag was worded differently when its answer was written. */
function AndersVerwoord({ vraag, alleenLezen, onBevestig }: VraagkopProps) {
  const gewijzigd = useBevinding(vraagGewijzigd, { soort: "antwoord", id: vraag.id });
  if (!gewijzigd) return null;
  return (
    <div className="anders-verwoord" data-veld="vraagTekst">
      <Sein soort={gewijzigd.ernst} />
      <p>
        {gewijzigd.zin} Toen stond er: <q>{gewijzigd.toen}</q>
      </p>
      {alleenLezen ? null : (
        <Button klein onPress={onBevestig}>
          Antwoord past nog
        </Button>
      )}
    </div>
  );
}
