import { X } from "lucide-react";
import { useState } from "react";
import { saveInstellingen, useApp } from "../state/app-store.ts";
import { useView } from "../state/view-store.ts";
import { Button } from "../ui/Button.tsx";
import { bijVerlaten } from "../ui/bij-verlaten.ts";
import { TextField } from "../ui/TextField.tsx";
import { useConcept } from "../ui/use-concept.ts";
import { leesWoorden, metWoorden, zonderWoord } from "./eigen-woorden.ts";
import "./instellingen.css";

/** The words the spelling check has learned on this computer. */
export function EigenWoorden() {
  const woorden = useApp((state) => state.instellingen.eigenWoorden);
  const [tekst, setTekst] = useState("");
  const nieuw = leesWoorden(tekst).filter((woord) => !woorden.includes(woord));
  const voegToe = () => {
    if (nieuw.length === 0) return;
    void saveInstellingen({ eigenWoorden: metWoorden(woorden, nieuw) });
    setTekst("");
  };
  useConcept(voegToe, nieuw.length > 0);
  return (
    <section className="eigen-woorden" aria-label="Eigen woorden">
      <form
        onBlur={bijVerlaten(voegToe)}
        onSubmit={(event) => {
          event.preventDefault();
          voegToe();
        }}
      >
        <TextField label="Eigen woorden" hulp="Die kent de spelling dan" value={tekst} onInput={setTekst} />
        <Button type="submit" nietOmdat={nieuw.length === 0 ? waarom(tekst) : undefined}>
          Voeg toe
        </Button>
      </form>
      {woorden.length > 0 ? (
        <ul>
          {woorden.map((woord) => (
            <li key={woord}>
              {woord}
              <Button soort="icoon" klein label={`Haal ${woord} weg`} onPress={() => haalWeg(woord)}>
                <X size={14} strokeWidth={1.75} aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function haalWeg(woord: string): void {
  const woorden = () => useApp.getState().instellingen.eigenWoorden;
  void saveInstellingen({ eigenWoorden: zonderWoord(woorden(), woord) });
  useView.getState().meld({
    soort: "info",
    kop: `‘${woord}’ is weg uit uw eigen woorden`,
    actie: {
      label: "Ongedaan",
      doe: () => void saveInstellingen({ eigenWoorden: metWoorden(woorden(), [woord]) }),
    },
  });
}

function waarom(tekst: string): string {
  return leesWoorden(tekst).length === 0 ? "Typ eerst een woord" : "Dit woord staat er al";
}
