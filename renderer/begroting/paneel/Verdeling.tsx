import { useState } from "react";
import { verdeelLasten } from "#shared/begroting/verdeling.ts";
import { formatSom } from "#shared/domain/bedrag.ts";
import type { Begroting } from "#shared/domain/begroting.ts";
import { StapelStaaf, StapelVak } from "./StapelStaaf.tsx";
import "../paneel.css";

/** Where the money of one year goes: a bar, and the same in words and numbers. */
export function Verdeling({ begroting }: { begroting: Begroting }) {
  const { jaren } = begroting;
  const [gekozen, setGekozen] = useState<number | null>(null);
  const jaar = gekozen !== null && jaren.includes(gekozen) ? gekozen : jaren[0];
  if (jaar === undefined) return null;
  const delen = verdeelLasten(begroting, jaar);
  const metDeel = delen.filter(({ procent, som }) => procent > 0 || som.euro > 0);
  return (
    <section>
      <h2>
        Waar het geld heen gaat
        {jaren.length > 1 ? (
          <select
            className="jaarkeuze"
            aria-label="Jaar van de verdeling"
            value={jaar}
            onChange={(event) => setGekozen(Number(event.target.value))}
          >
            {jaren.map((keuze) => (
              <option key={keuze}>{keuze}</option>
            ))}
          </select>
        ) : (
          <span className="bij">{jaar}</span>
        )}
      </h2>
      {delen.length === 0 ? (
        <p className="zachter">Nog geen bedragen in {jaar}.</p>
      ) : (
        <>
          {metDeel.length === 0 ? null : (
            <StapelStaaf delen={metDeel} label={`Verdeling van de lasten in ${jaar}`} />
          )}
          <table className="staaflegenda">
            <caption className="alleen-lezer">Verdeling van de lasten in {jaar}</caption>
            <tbody>
              {delen.map(({ id, naam, som, procent }, index) => (
                <tr key={id}>
                  <th scope="row">
                    <span>
                      {index < metDeel.length ? <StapelVak index={index} /> : null}
                      {naam}
                    </span>
                  </th>
                  <td>{formatSom(som)}</td>
                  <td>{index < metDeel.length ? `${procent}%` : ""}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
