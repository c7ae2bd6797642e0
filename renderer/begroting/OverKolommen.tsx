import type { KolomKeuze, OverKolom } from "#shared/begroting/over-kolommen.ts";
import "../ui/veld.css";
import "./plakken.css";

type OverKolommenProps = {
  over: readonly OverKolom[];
  jaren: readonly number[];
  keuze: KolomKeuze;
  onKeuze: (keuze: KolomKeuze) => void;
};

/** Names every pasted column that is not taken, with the reason, and lets the user say of which year it is after all. */
export function OverKolommen({ over, jaren, keuze, onKeuze }: OverKolommenProps) {
  if (over.length === 0) return null;
  return (
    <ul className="plak-over" aria-label="Kolommen die we niet overnemen">
      {over.map(({ kolom, kop, reden, bedragen }) => (
        <li key={kolom}>
          Kolom {kolom + 1}, ‘{kop.slice(0, 60)}’, nemen we niet over: {reden}.{" "}
          {bedragen ? (
            <select
              className="veld-invoer"
              aria-label={`Kolom ${kolom + 1} is van`}
              value=""
              onChange={(event) => onKeuze({ ...keuze, [kolom]: Number(event.target.value) })}
            >
              <option value="">niet overnemen</option>
              {jaren.map((jaar) => (
                <option key={jaar} value={jaar}>
                  overnemen voor {jaar}
                </option>
              ))}
            </select>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
