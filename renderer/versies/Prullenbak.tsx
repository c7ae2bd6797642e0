import type { Collectie } from "#shared/document/layout.ts";
import type { Verwijderd } from "#shared/document/projection.ts";
import { restoreRecord } from "#shared/document/records.ts";
import { useAgenda, useSession } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";

const SOORTEN: Readonly<Record<Collectie, string>> = {
  gemeenten: "Gemeente",
  antwoorden: "Antwoord",
  hoofdstukken: "Hoofdstuk",
  ambities: "Ambitie",
  acties: "Actie",
  blokken: "Blok van de begroting",
  posten: "Post",
  noten: "Noot",
  bronnen: "Bron",
  partners: "Partner",
  afkortingen: "Afkorting",
};

/** What was removed from the agenda; everything can come back as it was. */
export function Prullenbak() {
  const { doc, undo, prullenbak, alleenLezen } = useSession();
  useAgenda((agenda) => agenda);
  const weg = prullenbak();
  const zetTerug = ({ collectie, id }: Verwijderd) => {
    undo.stopCapturing();
    restoreRecord(doc, collectie, id);
  };
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
            <li key={`${verwijderd.collectie}/${verwijderd.id}`} className="versies-rij">
              <div>
                <p className="versies-naam">{verwijderd.titel.trim() || "zonder titel"}</p>
                <p className="klein stil">{SOORTEN[verwijderd.collectie]}</p>
              </div>
              {alleenLezen ? null : (
                <Button
                  klein
                  label={`Zet ${verwijderd.titel.trim() || "dit"} terug`}
                  onPress={() => zetTerug(verwijderd)}
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
