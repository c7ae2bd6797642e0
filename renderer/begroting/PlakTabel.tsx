import type { LeesRij } from "#shared/begroting/lees-rij.ts";
import type { Lezing, RijKeuze } from "#shared/begroting/lees-tabel.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { BedragTekst } from "./BedragTekst.tsx";
import "../ui/veld.css";
import "./plakken.css";
import "./rooster-cel.css";

type PlakTabelProps = {
  lezing: Lezing;
  onSoort: (nummer: number, keuze: RijKeuze) => void;
};

/** What a row can become, by the words in the list. */
const KEUZES: readonly Readonly<{ label: string } & RijKeuze>[] = [
  { label: "post", soort: "post", kant: null },
  { label: "post, met een min", soort: "post", kant: null, min: true },
  { label: "beginstand van de reserve", soort: "beginstand", kant: null },
  { label: "kop van een blok", soort: "kop", kant: null },
  { label: "kop van lasten", soort: "kop", kant: "lasten" },
  { label: "kop van dekking", soort: "kop", kant: "dekking" },
  { label: "kop van een reserve", soort: "kop", kant: "reserve" },
  { label: "gedrukt subtotaal van het blok", soort: "subtotaal", kant: null },
  { label: "gedrukt totaal van deze kant", soort: "totaal", kant: null },
  { label: "gedrukt totaal van de lasten", soort: "totaal", kant: "lasten" },
  { label: "gedrukt totaal van de dekking", soort: "totaal", kant: "dekking" },
  { label: "gedrukt totaal van de reserves", soort: "totaal", kant: "reserve" },
  { label: "slaan we over", soort: "overslaan", kant: null },
];

const keuzeId = ({ soort, kant, min = false }: RijKeuze): string =>
  [soort, ...(kant === null ? [] : [kant]), ...(min ? ["min"] : [])].join(":");

/** What was read from each pasted row, and what it becomes; the user can decide otherwise. */
export function PlakTabel({ lezing: { rijen, jaren, kolommen }, onSoort }: PlakTabelProps) {
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
                {kolommen.filter((kolom) => kolom.jaar === jaar).length > 1 ? " opgeteld" : ""}
              </th>
            ))}
            <th scope="col">Wordt</th>
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij) => (
            <tr key={rij.nummer} className={`plak-rij-${rij.soort}`}>
              <td className="stil">{rij.nummer}</td>
              <th scope="row">{rij.naam.trim() || <span className="stil">{NAAMLOOS.post}</span>}</th>
              {jaren.map((jaar) => (
                <td key={jaar} className="num">
                  <Bedrag rij={rij} jaar={jaar} />
                </td>
              ))}
              <td>
                <select
                  className="veld-invoer"
                  aria-label={`Rij ${rij.nummer}, ${rij.naam.trim() || NAAMLOOS.post}, wordt`}
                  value={keuzeId(rij)}
                  onChange={({ target }) => {
                    const keuze = KEUZES.find((kandidaat) => keuzeId(kandidaat) === target.value);
                    if (keuze)
                      onSoort(rij.nummer, { soort: keuze.soort, kant: keuze.kant, min: keuze.min ?? false });
                  }}
                >
                  {KEUZES.map((keuze) => (
                    <option key={keuzeId(keuze)} value={keuzeId(keuze)}>
                      {keuze.label}
                    </option>
                  ))}
                </select>
                {rij.soort === "overslaan" && rij.waarom ? (
                  <span className="plak-waarom">{rij.waarom}</span>
                ) : null}
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
