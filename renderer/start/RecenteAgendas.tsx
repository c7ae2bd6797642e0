import { TriangleAlert, X } from "lucide-react";
import type { RecentAgenda } from "#shared/api/contract.ts";
import { openBestand } from "../opdrachten/bestand-opdrachten.ts";
import { ask, openAgenda, useApp } from "../state/app-store.ts";
import { Button } from "../ui/Button.tsx";
import { formatMoment } from "../ui/moment.ts";
import "../ui/sectiekop.css";
import "./start.css";

/** The agendas that were open before, the last one first; what is no longer there says so. */
export function RecenteAgendas({ recent }: { recent: readonly RecentAgenda[] }) {
  return (
    <section aria-labelledby="recent-kop" data-gebied>
      <h2 className="sectiekop" id="recent-kop">
        Laatst gebruikt
      </h2>
      {recent.length === 0 ? (
        <p className="recent-leeg zachter">
          Hier komen de agenda’s die u opent. U kunt een bestand ook op dit venster slepen.
        </p>
      ) : (
        <ul>
          {recent.map((agenda) => (
            <Recent key={agenda.pad} agenda={agenda} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Recent({ agenda }: { agenda: RecentAgenda }) {
  const { pad, titel, plek, bestandsnaam, aanwezig, geopend } = agenda;
  const naam = titel.trim() || bestandsnaam;
  return (
    <li className={aanwezig ? "recent-rij" : "recent-rij recent-weg"}>
      {aanwezig ? (
        <button
          type="button"
          className="recent-open"
          onClick={() => void openAgenda({ pad, bijGebruik: "lezen" })}
        >
          <b>{naam}</b>
          <span className="recent-plek" title={pad}>
            {plek === "" ? bestandsnaam : `${plek} › ${bestandsnaam}`}
          </span>
        </button>
      ) : (
        <Verdwenen naam={naam} pad={pad} />
      )}
      {aanwezig ? <span className="recent-stand">{stand(agenda)}</span> : null}
      <time className="recent-tijd" dateTime={geopend}>
        {formatMoment(geopend)}
      </time>
      <Button soort="icoon" klein label={`Haal ${naam} uit deze lijst`} onPress={() => void vergeet(pad)}>
        <X size={14} strokeWidth={1.75} aria-hidden />
      </Button>
    </li>
  );
}

function Verdwenen({ naam, pad }: { naam: string; pad: string }) {
  return (
    <div className="recent-open">
      <b>{naam}</b>
      <span className="recent-plek" title={pad}>
        <TriangleAlert size={14} strokeWidth={1.75} aria-hidden /> Niet gevonden. Is de map verplaatst?{" "}
        <button type="button" className="recent-zoek" onClick={() => void openBestand()}>
          Zoek het bestand
        </button>
      </span>
    </div>
  );
}

function stand({ voortgang }: RecentAgenda): string {
  if (!voortgang || voortgang.nu === 0) return "Nog geen keuzes";
  return `${voortgang.klaar} van ${voortgang.nu} in ronde ${voortgang.ronde}`;
}

async function vergeet(pad: string): Promise<void> {
  const recent = await ask("recent/vergeet", { pad });
  if (recent) useApp.setState({ recent });
}
