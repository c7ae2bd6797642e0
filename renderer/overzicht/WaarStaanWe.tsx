import { Check } from "lucide-react";
import { geteldeAntwoorden } from "#shared/document/getelde-antwoorden.ts";
import { ONDERDEEL_KORT, ONDERDELEN, type Onderdeel, vragenVanOnderdeel } from "#shared/domain/raamwerk.ts";
import { isRond, telVoortgang, type Voortgang } from "#shared/domain/voortgang.ts";
import { formatPlek } from "../state/plek.ts";
import { useAgenda, useRaamwerk } from "../state/use-agenda.ts";
import { Blokjes, blokWoord, VOLGORDE, Vorm } from "./Blokjes.tsx";
import "../ui/sectiekop.css";
import "./overzicht.css";

/** Where every onderdeel is in this round, as shapes and as a count. */
export function WaarStaanWe() {
  const raamwerk = useRaamwerk();
  const antwoorden = useAgenda(geteldeAntwoorden);
  const ronde = useAgenda((agenda) => agenda.ronde);
  const alles = telVoortgang(
    raamwerk.vragen.map(({ id }) => id),
    antwoorden,
  );
  return (
    <section aria-labelledby="stand-kop">
      <h2 className="sectiekop" id="stand-kop">
        Waar staan we
        <span className="bij">
          Ronde {ronde}:{" "}
          {alles.nu === 0 ? "nog niets gekozen" : `${alles.klaar} van ${alles.nu} vragen klaar`}
        </span>
      </h2>
      <table className="stand">
        <caption className="alleen-lezer">Stand per onderdeel</caption>
        <thead className="alleen-lezer">
          <tr>
            <th scope="col">Onderdeel</th>
            <th scope="col">Vragen</th>
            <th scope="col">Klaar in deze ronde</th>
            <th scope="col">Rond</th>
          </tr>
        </thead>
        <tbody>
          {ONDERDELEN.map((onderdeel) => (
            <Rij
              key={onderdeel}
              onderdeel={onderdeel}
              voortgang={telVoortgang(
                vragenVanOnderdeel(raamwerk, onderdeel).map(({ id }) => id),
                antwoorden,
              )}
            />
          ))}
        </tbody>
      </table>
      <p className="legenda" aria-hidden>
        {VOLGORDE.filter((soort) => soort !== "open" || alles.open > 0).map((soort) => (
          <span key={soort}>
            <svg viewBox="0 0 10 12" className="blokjes" width="10" aria-hidden>
              <Vorm soort={soort} />
            </svg>
            {blokWoord(soort)}
          </span>
        ))}
      </p>
    </section>
  );
}

function Rij({ onderdeel, voortgang }: Readonly<{ onderdeel: Onderdeel; voortgang: Voortgang }>) {
  const { klaar, nu, later, elders, bewustNiet, open } = voortgang;
  const scherm = nu === 0 ? "triage" : "vragen";
  return (
    <tr>
      <th scope="row">
        <a href={formatPlek({ scherm, onderdeel })}>{ONDERDEEL_KORT[onderdeel]}</a>
      </th>
      <td className="stand-blokjes">
        <Blokjes aantallen={{ klaar, nu: nu - klaar, later, elders, "bewust-niet": bewustNiet, open }} />
      </td>
      <td className="stand-ronde">
        {nu === 0 ? (
          open > 0 ? (
            "nog niets gekozen"
          ) : (
            "niets in deze ronde"
          )
        ) : (
          <>
            <b>{klaar}</b> van {nu}
          </>
        )}
      </td>
      <td className="stand-rond">
        {isRond(voortgang) ? (
          <>
            <Check size={14} strokeWidth={1.75} aria-hidden /> rond
          </>
        ) : null}
      </td>
    </tr>
  );
}
