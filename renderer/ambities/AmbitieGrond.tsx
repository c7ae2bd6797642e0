import { Plus, X } from "lucide-react";
import { useState } from "react";
import { ambitieZonderGrond } from "#shared/controle/regels/ambitie-zonder-grond.ts";
import { wijzig, zetLid } from "#shared/document/edits/records.ts";
import { geteldeAntwoorden } from "#shared/document/getelde-antwoorden.ts";
import type { Ambitie } from "#shared/domain/ambitie.ts";
import { triageSoort } from "#shared/domain/antwoord.ts";
import { ONDERDEEL_KORT, vraagById } from "#shared/domain/raamwerk.ts";
import { Signaal } from "../agenda/Signaal.tsx";
import { useBevinding } from "../agenda/use-signaleringen.ts";
import { Naamlink } from "../navigatie/Naamlink.tsx";
import { useAgenda, useRaamwerk, useSession } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import { TriageStaat } from "../ui/TriageStaat.tsx";
import { VraagKiezer } from "./VraagKiezer.tsx";
import "../ui/sectiekop.css";
import "../ui/vel.css";

/** Which answers an ambitie rests on, with their state. */
export function AmbitieGrond({ ambitie }: { ambitie: Ambitie }) {
  const session = useSession();
  const raamwerk = useRaamwerk();
  const antwoorden = useAgenda(geteldeAntwoorden);
  const zonderGrond = useBevinding(ambitieZonderGrond, { soort: "ambitie", id: ambitie.id });
  const [kiezen, setKiezen] = useState(false);
  const zet = (vragen: readonly string[]) =>
    session.doe(wijzig("ambitie", ambitie.id, { vragen: [...vragen] }));
  return (
    <section className="vel-deel" aria-label="Rust op">
      <h2 className="sectiekop">
        Rust op <span className="bij">antwoorden uit de beleidsagenda</span>
      </h2>
      {zonderGrond ? (
        <Signaal signalering={zonderGrond} bijNaam />
      ) : (
        <ul aria-label="Antwoorden waarop deze ambitie rust">
          {ambitie.vragen.map((id) => {
            const vraag = vraagById(raamwerk, id);
            const naam = vraag?.kop ?? antwoorden[id]?.vraagTekst ?? id;
            return (
              <li key={id} className="vel-regel">
                {vraag ? (
                  <Naamlink
                    plek={{ scherm: "vragen", onderdeel: vraag.onderdeel, ref: { soort: "antwoord", id } }}
                  >
                    <span className="stil">{ONDERDEEL_KORT[vraag.onderdeel]} · </span>
                    {naam}
                  </Naamlink>
                ) : (
                  <span>{naam}</span>
                )}
                <TriageStaat soort={triageSoort(antwoorden[id])} />
                {session.alleenLezen ? null : (
                  <Button
                    soort="icoon"
                    klein
                    label={`Haal ${naam} weg`}
                    onPress={() => session.doe(zetLid("ambitie", ambitie.id, "vragen", id, false))}
                  >
                    <X size={14} strokeWidth={1.75} aria-hidden />
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {session.alleenLezen ? null : (
        <div className="vel-erbij">
          <Button klein onPress={() => setKiezen(true)}>
            <Plus size={14} strokeWidth={1.75} aria-hidden /> Kies antwoorden
          </Button>
        </div>
      )}
      {kiezen ? (
        <VraagKiezer
          gekozen={ambitie.vragen}
          onKies={(vragen) => {
            setKiezen(false);
            zet(vragen);
          }}
          onClose={() => setKiezen(false)}
        />
      ) : null}
    </section>
  );
}
