import { useState } from "react";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { TextField } from "../ui/TextField.tsx";
import { type GelezenRij, leesLijst, type Weggelaten } from "./lees-lijst.ts";
import "./bronnen.css";

type PlakLijstProps<Kolom extends string> = {
  titel: string;
  /** The columns in the order they are pasted in, with their heads. */
  kolommen: readonly [Kolom, ...Kolom[]];
  koppen: Readonly<Record<Kolom, string>>;
  /** First cells that are in the list already. */
  bekend: readonly string[];
  onVoegToe: (rijen: readonly GelezenRij<Kolom>[]) => void;
  onClose: () => void;
};

const MAX_GETOOND = 8;

/** Takes in a list from a spreadsheet: shows what it reads before anything is added. */
export function PlakLijst<Kolom extends string>(props: PlakLijstProps<Kolom>) {
  const { titel, kolommen, koppen, bekend, onVoegToe, onClose } = props;
  const [tekst, setTekst] = useState("");
  const { rijen, weggelaten } = leesLijst(tekst, kolommen, bekend);
  const namen = kolommen.map((kolom) => koppen[kolom]);
  return (
    <Dialog
      titel={titel}
      breed
      onClose={onClose}
      knoppen={
        <>
          <Button onPress={onClose}>Annuleer</Button>
          <Button
            soort="hoofd"
            nietOmdat={rijen.length === 0 ? "Plak eerst een lijst" : undefined}
            onPress={() => onVoegToe(rijen)}
          >
            {rijen.length === 0 ? "Voeg toe" : `Voeg ${rijen.length} toe`}
          </Button>
        </>
      }
    >
      <div className="plaklijst">
        <TextField
          label="Lijst uit Excel"
          hulp={`Kopieer de kolommen ${namen.join(", ")} en plak ze hier. Een kopregel mag mee.`}
          value=""
          meerRegels
          maxLength={500_000}
          autoFocus
          onInput={setTekst}
        />
        {rijen.length > 0 ? <Voorbeeld kolommen={kolommen} koppen={koppen} rijen={rijen} /> : null}
        <WatWegblijft weggelaten={weggelaten} />
      </div>
    </Dialog>
  );
}

/** Names every row that is not taken, with the reason. */
function WatWegblijft({ weggelaten }: { weggelaten: readonly Weggelaten[] }) {
  if (weggelaten.length === 0) return null;
  return (
    <details className="zachter">
      <summary>
        {weggelaten.length === 1 ? "1 regel blijft weg" : `${weggelaten.length} regels blijven weg`}
      </summary>
      <ul>
        {weggelaten.map(({ nummer, regel, reden }) => (
          <li key={nummer}>
            Regel {nummer}, {regel}: {reden}
          </li>
        ))}
      </ul>
    </details>
  );
}

type VoorbeeldProps<Kolom extends string> = Pick<PlakLijstProps<Kolom>, "kolommen" | "koppen"> & {
  rijen: readonly GelezenRij<Kolom>[];
};

function Voorbeeld<Kolom extends string>({ kolommen, koppen, rijen }: VoorbeeldProps<Kolom>) {
  const [eerste] = kolommen;
  return (
    <table className="lijsttabel">
      <caption className="alleen-lezer">Dit wordt toegevoegd</caption>
      <thead>
        <tr>
          {kolommen.map((kolom) => (
            <th key={kolom} scope="col">
              {koppen[kolom]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.slice(0, MAX_GETOOND).map((rij) => (
          <tr key={rij[eerste]}>
            {kolommen.map((kolom) => (
              <td key={kolom}>{rij[kolom]}</td>
            ))}
          </tr>
        ))}
        {rijen.length > MAX_GETOOND ? (
          <tr>
            <td colSpan={kolommen.length} className="zachter">
              en nog {rijen.length - MAX_GETOOND}
            </td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}
