import type { PlakRegel } from "#shared/begroting/plakken.ts";
import { rijNaam } from "#shared/begroting/rijen.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import "./plakken.css";

type PlekkenDialoogProps = {
  regels: readonly PlakRegel[];
  onPlak: () => void;
  onClose: () => void;
};

/** Where pasted cells land, before anything changes: the rows between blokken are not those of the grid. */
export function PlekkenDialoog({ regels, onPlak, onClose }: PlekkenDialoogProps) {
  return (
    <Dialog
      titel="Staan deze bedragen goed?"
      onClose={onClose}
      knoppen={
        <>
          <Button onPress={onClose}>Annuleer</Button>
          <Button
            soort="hoofd"
            onPress={() => {
              onClose();
              onPlak();
            }}
          >
            Plak zo
          </Button>
        </>
      }
    >
      <div className="plak-kop">
        <p>
          We zien niet zeker bij welke post elke rij hoort. Klopt dit niet? Plak dan de rijen van één blok
          tegelijk, of zet een lege rij tussen de blokken.
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="plak-rol" aria-label="Waar elke rij komt" tabIndex={0}>
        <table className="plak-tabel">
          <thead>
            <tr>
              <th scope="col">Rij</th>
              <th scope="col">Komt bij</th>
              <th scope="col" className="num">
                Geplakt
              </th>
            </tr>
          </thead>
          <tbody>{regels.map(alsRij)}</tbody>
        </table>
      </section>
    </Dialog>
  );
}

const alsRij = ({ teksten, landing }: PlakRegel, index: number) => (
  <tr key={index}>
    <td className="stil">{index + 1}</td>
    <th scope="row">{plekNaam(landing)}</th>
    <td className="num">{teksten.filter((tekst) => tekst.trim() !== "").join(" · ") || "leeg"}</td>
  </tr>
);

function plekNaam(landing: PlakRegel["landing"]): string {
  if (landing === null) return "Geen post: dit telt het rooster zelf op";
  if (landing === undefined) return "Geen post: daar is geen plaats meer";
  return `${rijNaam(landing)} (${landing.blok.naam.trim() || NAAMLOOS.blok})`;
}
