import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { Kaart } from "./Kaart.tsx";

type VoetnootKaartProps = {
  bij: Element;
  tekst: string;
  onTekst: (tekst: string) => void;
  onVerwijder: () => void;
  onClose: () => void;
};

/** The card of a footnote, with its text; a footnote that stays empty is taken away on closing. */
export function VoetnootKaart({ bij, tekst, onTekst, onVerwijder, onClose }: VoetnootKaartProps) {
  return (
    <Kaart label="Voetnoot" bij={bij} onClose={onClose}>
      <TextField label="Voetnoot" value={tekst} meerRegels maxLength={4000} autoFocus onInput={onTekst} />
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
