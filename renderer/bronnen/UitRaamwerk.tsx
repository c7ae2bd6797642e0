import { Check, Search } from "lucide-react";
import { useState } from "react";
import { Input, SearchField } from "react-aria-components";
import type { RaamwerkBron } from "#shared/domain/raamwerk.ts";
import { zoekBronnen } from "../editor/kaarten/zoek-bronnen.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import "../ui/staat.css";
import "../ui/zoekveld.css";
import "./bronnen.css";

type UitRaamwerkProps = {
  bronnen: readonly RaamwerkBron[];
  isAanwezig: (bron: RaamwerkBron) => boolean;
  onVoegToe: (bron: RaamwerkBron) => void;
  onClose: () => void;
};

/** The sources of tables 1-3 of the handreiking, to add one by one; stays open until one is done. */
export function UitRaamwerk({ bronnen, isAanwezig, onVoegToe, onClose }: UitRaamwerkProps) {
  const [zoek, setZoek] = useState("");
  const gevonden = zoekBronnen(zoek, bronnen);
  return (
    <Dialog
      titel="Bronnen uit het raamwerk"
      breed
      onClose={onClose}
      knoppen={<Button onPress={onClose}>Klaar</Button>}
    >
      <SearchField
        className="zoekveld"
        aria-label="Zoek in het raamwerk"
        value={zoek}
        onChange={setZoek}
        autoFocus
      >
        <Search size={16} strokeWidth={1.75} aria-hidden />
        <Input placeholder="Zoek op naam, uitgever of onderwerp" />
      </SearchField>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard */}
      <ul className="raamwerklijst" aria-label="Bronnen uit het raamwerk" tabIndex={0}>
        {gevonden.map((bron) => (
          <li key={bron.id}>
            <div>
              <p className="raamwerklijst-naam">
                {bron.naam} <span className="stil">· {bron.uitgever}</span>
              </p>
              <p className="zachter klein">{bron.toelichting}</p>
            </div>
            {isAanwezig(bron) ? (
              <span className="staat">
                <Check size={16} strokeWidth={1.75} aria-hidden /> In de bibliotheek
              </span>
            ) : (
              <Button klein label={`Voeg ${bron.naam} toe`} onPress={() => onVoegToe(bron)}>
                Voeg toe
              </Button>
            )}
          </li>
        ))}
      </ul>
      {gevonden.length === 0 ? <p className="zachter">Niets gevonden voor ‘{zoek}’.</p> : null}
    </Dialog>
  );
}
