import { type KeyboardEvent, useState } from "react";
import { geteldeAntwoorden } from "#shared/document/getelde-antwoorden.ts";
import { ONDERDEEL_KORT, type Onderdeel } from "#shared/domain/raamwerk.ts";
import { telVoortgang } from "#shared/domain/voortgang.ts";
import { useView } from "../state/view-store.ts";
import { Button } from "../ui/Button.tsx";
import { Schermkop } from "../ui/Schermkop.tsx";
import { Basisset } from "./Basisset.tsx";
import { TriageHulp } from "./TriageHulp.tsx";
import { TriageLijst } from "./TriageLijst.tsx";
import { useTriageBereik } from "./triage-bereik.ts";
import { leesToets } from "./triage-toetsen.ts";
import { type Triage as TriageStand, useTriage } from "./use-triage.ts";
import "./triage.css";

type TriageProps = Readonly<{ onderdeel: Onderdeel; id: string | null }>;

/** Choosing per vraag what happens with it in this round: the whole list by keyboard, one key a vraag. */
export function Triage({ onderdeel, id }: TriageProps) {
  const triage = useTriage(onderdeel, id);
  const [basisset, setBasisset] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    const toets = isVanTriage(event) ? leesToets(event, triage.letters) : null;
    if (!toets) return;
    event.preventDefault();
    triage.doe(toets);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list, its head and its panel share one keyboard
    <div className="triage" onKeyDown={onKeyDown}>
      <Schermkop
        titel={triage.alles ? "Triage: alle vragen" : `Triage: ${ONDERDEEL_KORT[onderdeel]}`}
        bij="Kies wat u er in deze ronde mee doet. Niet alles hoeft."
      >
        <Tellers triage={triage} />
        {triage.alleenLezen ? null : <Button onPress={() => setBasisset(true)}>Basisset</Button>}
        <Button onPress={() => useTriageBereik.setState({ alles: !triage.alles })}>
          {triage.alles ? `Alleen ${ONDERDEEL_KORT[onderdeel]}` : "Alle onderdelen"}
        </Button>
        <Button soort="hoofd" onPress={triage.sluit}>
          Triage sluiten <kbd aria-hidden>Esc</kbd>
        </Button>
      </Schermkop>
      <TriageLijst triage={triage} />
      <TriageHulp triage={triage} />
      <Toetsbalk letters={triage.letters} />
      {basisset ? <Basisset onClose={() => setBasisset(false)} /> : null}
    </div>
  );
}

/** What is typed in a field or a dialog is not for the list; Space and Enter on a button are for that button. */
function isVanTriage({ target, currentTarget, key, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || !(target instanceof HTMLElement) || !currentTarget.contains(target)) return false;
  if (target.closest("input, textarea")) return false;
  return !(target.closest("button, a") && (key === "Enter" || key === " "));
}

function Tellers({ triage: { vragen, agenda } }: { triage: TriageStand }) {
  const { nu, later, elders, bewustNiet, open } = telVoortgang(
    vragen.map(({ id }) => id),
    geteldeAntwoorden(agenda),
  );
  return (
    <p className="triage-tellers" role="status" aria-label="Telling">
      <span>
        <b>{nu}</b> in deze ronde
      </span>
      <Teller aantal={later}>later</Teller>
      <Teller aantal={elders + bewustNiet}>elders of bewust niet</Teller>
      <Teller aantal={open}>nog kiezen</Teller>
    </p>
  );
}

function Teller({ aantal, children }: Readonly<{ aantal: number; children: string }>) {
  if (aantal === 0) return null;
  return (
    <span>
      <b>{aantal}</b> {children}
    </span>
  );
}

function Toetsbalk({ letters }: { letters: boolean }) {
  return (
    <footer className="toetsbalk">
      <span>
        <kbd>↑</kbd>
        <kbd>↓</kbd> vraag
      </span>
      {letters ? (
        <span>
          <kbd>N</kbd>
          <kbd>L</kbd>
          <kbd>E</kbd>
          <kbd>B</kbd>
          <kbd>K</kbd> kies
        </span>
      ) : null}
      <span>
        <kbd>Spatie</kbd> lees het antwoord
      </span>
      <span>
        <kbd>Enter</kbd> open
      </span>
      <span>
        <kbd>Shift</kbd>
        <kbd>↓</kbd> meer vragen
      </span>
      <span>
        <kbd>Ctrl</kbd>
        <kbd>Z</kbd> ongedaan
      </span>
      <button
        type="button"
        className="toetsbalk-alle"
        onClick={() => useView.getState().toonPaneel("toetsen")}
      >
        {letters ? <kbd aria-hidden>?</kbd> : null} alle toetsen
      </button>
    </footer>
  );
}
