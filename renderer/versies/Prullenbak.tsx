import { Trash2 } from "lucide-react";
import { useState } from "react";
import { ruimOp, zetTerug } from "#shared/document/edits/records.ts";
import { formatRef } from "#shared/document/ref.ts";
import { metOngedaan } from "../state/met-ongedaan.ts";
import { useAgenda, useSession } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { formatMoment } from "../ui/moment.ts";
import "../ui/sectiekop.css";
import "./versies.css";

/** What was removed from the agenda, and when; everything can come back as it was, until the bin is emptied. */
export function Prullenbak() {
  const session = useSession();
  const { prullenbak, alleenLezen } = session;
  const [vraagt, setVraagt] = useState(false);
  useAgenda((agenda) => agenda);
  const weg = prullenbak();
  const leeg = () => {
    setVraagt(false);
    metOngedaan(session, ruimOp(weg.map(({ ref }) => ref)), { kop: "De prullenbak is leeg" });
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
          {weg.map(({ ref, titel, woord, op }) => (
            <li key={formatRef(ref)} className="versies-rij">
              <div>
                <p className="versies-naam">{titel}</p>
                <p className="klein stil">{op ? `${woord}, weg sinds ${formatMoment(op)}` : woord}</p>
              </div>
              {alleenLezen ? null : (
                <Button
                  klein
                  label={`Zet ${titel} terug`}
                  onPress={() => session.doe(zetTerug(ref.soort, ref.id))}
                >
                  Zet terug
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {weg.length === 0 || alleenLezen ? null : (
        <p className="versies-ander">
          <Button klein soort="stil" onPress={() => setVraagt(true)}>
            <Trash2 size={14} strokeWidth={1.75} aria-hidden /> Maak de prullenbak leeg
          </Button>
        </p>
      )}
      {vraagt ? <Zeker aantal={weg.length} onLeeg={leeg} onClose={() => setVraagt(false)} /> : null}
    </section>
  );
}

type ZekerProps = { aantal: number; onLeeg: () => void; onClose: () => void };

function Zeker({ aantal, onLeeg, onClose }: ZekerProps) {
  return (
    <Dialog
      titel="Prullenbak leegmaken"
      onClose={onClose}
      knoppen={
        <>
          <Button onPress={onClose}>Annuleer</Button>
          <Button soort="hoofd" onPress={onLeeg}>
            Maak leeg
          </Button>
        </>
      }
    >
      <p>
        {aantal === 1 ? "Wat erin zit, kunt u" : `De ${aantal} dingen die erin zitten, kunt u`} daarna niet
        meer met één klik terugzetten. Een eerdere stand bij Versies heeft ze nog wel.
      </p>
    </Dialog>
  );
}
