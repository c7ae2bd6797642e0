import type { LeesRij } from "#shared/begroting/lees-tabel.ts";
import type { PlakSoort } from "#shared/document/edits/plak-rijen.ts";
import { BedragTekst } from "./BedragTekst.tsx";
import "../ui/veld.css";
import "./plakken.css";
import "./rooster-cel.css";

type PlakTabelProps = {
  rijen: readonly LeesRij[];
  jaren: readonly number[];
  onSoort: (nummer: number, soort: PlakSoort) => void;
};

const SOORTEN: readonly (readonly [PlakSoort, string])[] = [
  ["post", "post"],
  ["kop", "kop van een blok"],
  ["subtotaal", "gedrukt subtotaal"],
  ["totaal", "gedrukt totaal van alle lasten"],
  ["overslaan", "slaan we over"],
];

/** What was read from each pasted row, and what it becomes; the user can decide otherwise. */
export function PlakTabel({ rijen, jaren, onSoort }: PlakTabelProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="plak-rol" aria-label="Wat we lezen" tabIndex={0}>
      <table className="plak-tabel">
        <thead>
          <tr>
            <th scope="col">Rij</th>
            <th scope="col">Naam</th>
            {jaren.map((jaar) => (
              <th key={jaar} scope="col" className="num">
                {jaar}
              </th>
            ))}
            <th scope="col">Wordt</th>
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij) => (
            <tr key={rij.nummer} className={`plak-rij-${rij.soort}`}>
              <td className="stil">{rij.nummer}</td>
              <th scope="row">{rij.naam || <span className="stil">zonder naam</span>}</th>
              {jaren.map((jaar) => (
                <td key={jaar} className="num">
                  <Bedrag rij={rij} jaar={jaar} />
                </td>
              ))}
              <td>
                <select
                  className="veld-invoer"
                  aria-label={`Rij ${rij.nummer}, ${rij.naam || "zonder naam"}, wordt`}
                  value={rij.soort}
                  onChange={(event) => onSoort(rij.nummer, event.target.value as PlakSoort)}
                >
                  {SOORTEN.map(([soort, naam]) => (
                    <option key={soort} value={soort}>
                      {naam}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Bedrag({ rij, jaar }: { rij: LeesRij; jaar: number }) {
  const reden = rij.redenen[jaar];
  if (reden === undefined) return <BedragTekst bedrag={rij.bedragen[jaar]} />;
  return (
    <>
      <span className="cel-ongelezen">{rij.ongelezen[jaar]}</span>
      <span className="plak-reden">{reden}</span>
    </>
  );
}
