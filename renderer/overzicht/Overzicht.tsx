import { Pencil } from "lucide-react";
import { BELEIDSJAREN, formatPeriode, UITVOERINGSJAREN } from "#shared/domain/periode.ts";
import { formatPlek } from "../state/plek.ts";
import { useAgenda } from "../state/use-agenda.ts";
import { Besluiten } from "./Besluiten.tsx";
import { Gewijzigd } from "./Gewijzigd.tsx";
import { Stappen } from "./Stappen.tsx";
import { WaarStaanWe } from "./WaarStaanWe.tsx";
import "../ui/verder.css";
import "./overzicht.css";

/** Where the agenda is, what asks attention, who decides when, and what was changed last. */
export function Overzicht() {
  return (
    <div className="overzicht" data-gebied>
      <Kop />
      <div className="overzicht-kolom">
        <WaarStaanWe />
        <Stappen />
      </div>
      <div className="overzicht-kolom">
        <Besluiten />
        <Gewijzigd />
      </div>
    </div>
  );
}

function Kop() {
  const { titel, ondertitel, beleidVanaf, uitvoeringVanaf, centrumgemeente, regio } = useAgenda(
    (agenda) => agenda,
  );
  return (
    <header>
      <h1>{titel.trim() || "Agenda zonder titel"}</h1>
      {ondertitel.trim() ? <p className="overzicht-lede">{ondertitel}</p> : null}
      <ul className="feiten">
        <li>
          Beleidsagenda <b>{formatPeriode(beleidVanaf, BELEIDSJAREN)}</b>
        </li>
        <li>
          Uitvoeringsagenda <b>{formatPeriode(uitvoeringVanaf, UITVOERINGSJAREN)}</b>
        </li>
        <li>
          Regio <b>{regio.trim() || "nog invullen"}</b>
        </li>
        <li>
          Centrumgemeente <b>{centrumgemeente.trim() || "nog invullen"}</b>
        </li>
        <li>
          <a className="verder" href={formatPlek({ scherm: "agendagegevens" })}>
            <Pencil size={14} strokeWidth={1.75} aria-hidden /> Gegevens
          </a>
        </li>
      </ul>
    </header>
  );
}
