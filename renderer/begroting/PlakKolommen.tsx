import type { TabelKolom } from "#shared/begroting/tabel-kolommen.ts";
import "../ui/veld.css";
import "./plakken.css";

type PlakKolommenProps = {
  kolommen: readonly TabelKolom[];
  jaren: readonly number[];
  onKeuze: (kolom: number, jaar: number | null) => void;
};

/** Every pasted column with the year it is taken for, or why it is not; the user can decide otherwise. */
export function PlakKolommen({ kolommen, jaren, onKeuze }: PlakKolommenProps) {
  if (kolommen.length === 0) return null;
  const genoemd = kolommen.flatMap(({ jaar, kop }) => [
    ...(jaar === null ? [] : [jaar]),
    ...(kop.match(/20\d{2}/gu) ?? []).map(Number),
  ]);
  const keuzes = [...new Set([...jaren, ...genoemd])].sort((een, ander) => een - ander);
  return (
    <ul className="plak-kolommen" aria-label="Kolommen">
      {kolommen.map((kolom) => (
        <li key={kolom.kolom} className={kolom.zeker ? "" : "plak-vraag"}>
          <Kolom kolom={kolom} jaren={keuzes} onKeuze={onKeuze} />
        </li>
      ))}
    </ul>
  );
}

type KolomProps = Omit<PlakKolommenProps, "kolommen"> & { kolom: TabelKolom };

const GEEN = "";

function Kolom({ kolom: { kolom, kop, jaar, zeker, reden }, jaren, onKeuze }: KolomProps) {
  const kort = kop.length > 60 ? `${kop.slice(0, 60)}…` : kop;
  return (
    <>
      <label>
        <span className="plak-kolomnaam">
          Kolom {kolom + 1}: ‘{kort}’
        </span>
        <select
          className="veld-invoer"
          value={jaar ?? GEEN}
          onChange={({ target }) => onKeuze(kolom, target.value === GEEN ? null : Number(target.value))}
        >
          <option value={GEEN}>niet overnemen</option>
          {jaren.map((keuze) => (
            <option key={keuze} value={keuze}>
              overnemen voor {keuze}
            </option>
          ))}
        </select>
      </label>
      <Toelichting tekst={jaar === null ? `Niet overgenomen: ${reden}.` : zeker ? "" : "Klopt dit jaar?"} />
    </>
  );
}

function Toelichting({ tekst }: { tekst: string }) {
  return tekst === "" ? null : <span className="plak-kolomreden">{tekst}</span>;
}
