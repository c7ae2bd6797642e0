import { metHoofdletter } from "#shared/domain/met-hoofdletter.ts";
import { Button } from "../../ui/Button.tsx";
import { Kaart } from "../kaarten/Kaart.tsx";
import type { Getoond } from "./nummering.ts";
import "../kaarten/kaart.css";

type VerwijzingKaartProps = {
  bij: Element;
  getoond: Getoond;
  /** Goes to the screen where it can be seen; null when it has none. */
  onGa: (() => void) | null;
  onVerwijder: () => void;
  onClose: () => void;
};

/** The card of a reference: what it leads to, and the way there. */
export function VerwijzingKaart({ bij, getoond, onGa, onVerwijder, onClose }: VerwijzingKaartProps) {
  return (
    <Kaart label="Verwijzing" bij={bij} onClose={onClose}>
      {getoond ? <p className="kaart-kop">{metHoofdletter(getoond.uitleg)}</p> : <Ontbreekt />}
      <div className="kaart-voet">
        {getoond && onGa ? (
          <Button soort="stil" klein onPress={onGa}>
            Ga erheen
          </Button>
        ) : null}
        <Button soort="stil" klein onPress={onVerwijder}>
          Haal verwijzing weg
        </Button>
      </div>
    </Kaart>
  );
}

function Ontbreekt() {
  return (
    <div>
      <p className="kaart-kop">Verwijzing ontbreekt</p>
      <p>
        Waar dit naar verwees, staat niet meer in de agenda. Zet het terug met Ongedaan maken, of haal de
        verwijzing weg.
      </p>
    </div>
  );
}
