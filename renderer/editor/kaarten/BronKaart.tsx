import { type Bron, citeernaam } from "#shared/domain/bron.ts";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { Kaart } from "./Kaart.tsx";
import "./kaart.css";

type BronKaartProps = {
  bij: Element;
  bron: Bron | undefined;
  vindplaats: string;
  onVindplaats: (vindplaats: string) => void;
  onNaarBron: () => void;
  onOpen: (url: string) => void;
  onVerwijder: () => void;
  onClose: () => void;
};

/** The card of a citation: which bron it is, the place in it, and the way to the bibliotheek. */
export function BronKaart(props: BronKaartProps) {
  const { bij, bron, vindplaats, onVindplaats, onNaarBron, onOpen, onVerwijder, onClose } = props;
  return (
    <Kaart label="Bronverwijzing" bij={bij} onClose={onClose}>
      {bron ? <BronKop bron={bron} /> : <BronOntbreekt />}
      {bron ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onClose();
          }}
        >
          <TextField
            label="Vindplaats"
            hulp="Waar in de bron, bijvoorbeeld p. 5 of hoofdstuk 2."
            value={vindplaats}
            maxLength={200}
            autoFocus
            onCommit={onVindplaats}
            kanTussendoor={() => false}
          />
        </form>
      ) : null}
      <div className="kaart-voet">
        {bron ? (
          <Button soort="stil" klein onPress={onNaarBron}>
            Naar de bron
          </Button>
        ) : null}
        {bron && bron.url !== "" ? (
          <Button soort="stil" klein onPress={() => onOpen(bron.url)}>
            Open de website
          </Button>
        ) : null}
        <Button soort="stil" klein onPress={onVerwijder}>
          Haal verwijzing weg
        </Button>
      </div>
    </Kaart>
  );
}

function BronKop({ bron }: { bron: Bron }) {
  const herkomst = [bron.uitgever, bron.jaar].filter((deel) => deel !== "").join(" · ");
  return (
    <div>
      <p className="kaart-kop">{citeernaam(bron)}</p>
      {bron.titel !== citeernaam(bron) ? <p>{bron.titel}</p> : null}
      {herkomst === "" ? null : <p className="stil klein">{herkomst}</p>}
    </div>
  );
}

function BronOntbreekt() {
  return (
    <div>
      <p className="kaart-kop">Bron ontbreekt</p>
      <p>
        Deze bron staat niet meer in de bibliotheek. Zet de bron terug met Ongedaan maken, of haal de
        verwijzing weg.
      </p>
    </div>
  );
}
