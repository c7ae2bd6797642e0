import { zetTerug } from "#shared/document/edits/records.ts";
import { formatRef } from "#shared/document/ref.ts";
import { useAgenda, useSession } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import "../ui/sectiekop.css";
import "./versies.css";

/** What was removed from the agenda; everything can come back as it was. */
export function Prullenbak() {
  const session = useSession();
  const { prullenbak, alleenLezen } = session;
  useAgenda((agenda) => agenda);
  const weg = prullenbak();
  return (
    <section aria-labelledby="prullenbak-kop">
      <h2 className="sectiekop" id="prullenbak-kop">
        Prullenbak {weg.length > 0 ? <span className="bij">{weg.length}</span> : null}
      </h2>
      {weg.length === 0 ? (
        <p className="versies-leeg">Wat u weghaalt, komt hier. U kunt het altijd terugzetten.</p>
      ) : (
        <ul>
          {weg.map((verwijderd) => (
            <li key={formatRef(verwijderd.ref)} className="versies-rij">
              <div>
                <p className="versies-naam">{verwijderd.titel}</p>
                <p className="klein stil">{verwijderd.woord}</p>
              </div>
              {alleenLezen ? null : (
                <Button
                  klein
                  label={`Zet ${verwijderd.titel} terug`}
                  onPress={() => session.doe(zetTerug(verwijderd.ref.soort, verwijderd.ref.id))}
                >
                  Zet terug
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
