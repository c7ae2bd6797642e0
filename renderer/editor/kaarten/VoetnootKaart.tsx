import { useState } from "react";
import { Label, TextArea, TextField } from "react-aria-components";
import { Button } from "../../ui/Button.tsx";
import { Kaart } from "./Kaart.tsx";
import "../../ui/veld.css";
import "./kaart.css";

type VoetnootKaartProps = {
  bij: Element;
  tekst: string;
  /** Called with every key press: however the card is closed, what was typed stays. */
  onTekst: (tekst: string) => void;
  onVerwijder: () => void;
  onClose: () => void;
};

/** The card of a footnote, with its text; Enter or Esc closes it. */
export function VoetnootKaart({ bij, tekst, onTekst, onVerwijder, onClose }: VoetnootKaartProps) {
  const [getypt, setGetypt] = useState(tekst);
  const typ = (nieuw: string) => {
    const regel = nieuw.replace(/\s*\n\s*/gu, " ");
    setGetypt(regel);
    onTekst(regel);
  };
  return (
    <Kaart label="Voetnoot" bij={bij} onClose={onClose}>
      <TextField className="veld" value={getypt} onChange={typ} maxLength={4000} autoFocus>
        <Label className="veld-label">Voetnoot</Label>
        <TextArea
          className="veld-invoer"
          rows={3}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            onClose();
          }}
        />
      </TextField>
      <div className="kaart-voet">
        <Button soort="stil" klein onPress={onVerwijder}>
          Haal voetnoot weg
        </Button>
        <Button klein onPress={onClose}>
          Klaar
        </Button>
      </div>
    </Kaart>
  );
}
