import { Calendar, CalendarPlus } from "lucide-react";
import type { Gemeente } from "#shared/domain/gemeente.ts";
import { formatPlek } from "../state/plek.ts";
import { useAgenda } from "../state/use-agenda.ts";
import { formatDatumKort } from "../ui/lees-datum.ts";
import "../ui/sectiekop.css";
import "../ui/verder.css";
import "./overzicht.css";

/** When each municipality decides; a date that is not known says so. */
export function Besluiten() {
  const gemeenten = useAgenda((agenda) => agenda.gemeenten);
  const gegevens = formatPlek({ scherm: "agendagegevens" });
  return (
    <section aria-labelledby="besluiten-kop">
      <h2 className="sectiekop" id="besluiten-kop">
        Besluiten
        <a className="bij verder" href={gegevens}>
          {gemeenten.length === 0 ? "Voeg gemeenten toe" : "Plan datums"}
        </a>
      </h2>
      {gemeenten.length === 0 ? (
        <p className="besluiten-leeg">Nog geen gemeenten. Zij nemen straks een besluit over de agenda.</p>
      ) : (
        <table className="besluiten">
          <thead>
            <tr>
              <th scope="col">Gemeente</th>
              <th scope="col">College</th>
              <th scope="col">Raad</th>
            </tr>
          </thead>
          <tbody>
            {gemeenten.map((gemeente) => (
              <BesluitRij key={gemeente.id} gemeente={gemeente} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function BesluitRij({ gemeente: { naam, collegebesluit, raadsbesluit } }: { gemeente: Gemeente }) {
  return (
    <tr>
      <th scope="row">{naam}</th>
      {collegebesluit === null && raadsbesluit === null ? (
        <td colSpan={2} className="besluit-open">
          <CalendarPlus size={14} strokeWidth={1.75} aria-hidden /> nog niet ingepland
        </td>
      ) : (
        <>
          <Dag datum={collegebesluit} />
          <Dag datum={raadsbesluit} />
        </>
      )}
    </tr>
  );
}

function Dag({ datum }: { datum: string | null }) {
  if (datum === null)
    return (
      <td className="besluit-open">
        <span aria-hidden>–</span>
        <span className="alleen-lezer">nog niet ingepland</span>
      </td>
    );
  return (
    <td>
      <Calendar size={14} strokeWidth={1.75} aria-hidden /> {formatDatumKort(datum)}
    </td>
  );
}
