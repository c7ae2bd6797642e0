import { Plus } from "lucide-react";
import { ambitieZonderActie } from "#shared/controle/regels/ambitie-zonder-actie.ts";
import { wijzig } from "#shared/document/edits/records.ts";
import { type Actie, naamVanActie } from "#shared/domain/actie.ts";
import type { Ambitie } from "#shared/domain/ambitie.ts";
import { ActieStaat } from "../agenda/ActieStaat.tsx";
import { Signaal } from "../agenda/Signaal.tsx";
import { useBevinding } from "../agenda/use-signaleringen.ts";
import { Naamlink } from "../navigatie/Naamlink.tsx";
import { maakNieuw } from "../state/maak-nieuw.ts";
import { useAgenda, useSession } from "../state/use-agenda.ts";
import { useView } from "../state/view-store.ts";
import { Button } from "../ui/Button.tsx";
import { KiesOfMaak } from "../ui/KiesOfMaak.tsx";
import "../ui/sectiekop.css";
import "../ui/vel.css";
import "./ambities.css";

type AmbitieActiesProps = { ambitie: Ambitie; acties: readonly Actie[] };

/** The acties that follow from an ambitie, with a way to add one. */
export function AmbitieActies({ ambitie, acties }: AmbitieActiesProps) {
  const session = useSession();
  const alle = useAgenda((agenda) => agenda.acties);
  const zonderActie = useBevinding(ambitieZonderActie, { soort: "ambitie", id: ambitie.id });
  const ga = useView((state) => state.ga);
  const los = alle.filter(({ ambitieId }) => ambitieId !== ambitie.id);
  return (
    <section className="vel-deel" aria-label="Acties">
      <h2 className="sectiekop">
        Acties <span className="bij">in de uitvoeringsagenda</span>
      </h2>
      {zonderActie ? (
        <Signaal signalering={zonderActie} bijNaam />
      ) : (
        <ul aria-label="Acties bij deze ambitie">
          {acties.map((actie) => (
            <li key={actie.id} className="vel-regel">
              <Naamlink plek={{ scherm: "acties", ref: { soort: "actie", id: actie.id } }}>
                {naamVanActie(actie)}
              </Naamlink>
              <ActieStaat status={actie.status} />
            </li>
          ))}
        </ul>
      )}
      {session.alleenLezen ? null : (
        <div className="vel-erbij ambitie-actie-erbij">
          <KiesOfMaak
            label="Voeg een actie toe"
            labelVerborgen
            placeholder="Voeg een actie toe: typ een titel, of kies een bestaande"
            keuzes={los.map((actie) => ({ id: actie.id, label: naamVanActie(actie) }))}
            onKies={(id) => session.doe(wijzig("actie", id, { ambitieId: ambitie.id }))}
            onMaak={(titel) => maakNieuw(session, "actie", { titel, ambitieId: ambitie.id })}
          />
          <Button
            klein
            onPress={() =>
              ga({ scherm: "acties", ref: maakNieuw(session, "actie", { titel: "", ambitieId: ambitie.id }) })
            }
          >
            <Plus size={14} strokeWidth={1.75} aria-hidden /> Nieuwe actie
          </Button>
        </div>
      )}
    </section>
  );
}
