import { actieBuitenJaren } from "#shared/controle/regels/actie-buiten-jaren.ts";
import type { Signalering } from "#shared/controle/signalering.ts";
import { type Actie, naamVanActie, STATUS_NAMEN } from "#shared/domain/actie.ts";
import { naamVanAmbitie } from "#shared/domain/ambitie.ts";
import { UITVOERINGSJAREN } from "#shared/domain/periode.ts";
import { ActieStaat } from "../agenda/ActieStaat.tsx";
import { useBevindingen } from "../agenda/use-signaleringen.ts";
import { Naamlink } from "../navigatie/Naamlink.tsx";
import { useAgenda } from "../state/use-agenda.ts";
import { Sein } from "../ui/Sein.tsx";
import { groepeerActies, periodeTekst } from "./actie-feiten.ts";
import { PlanningStaaf } from "./PlanningStaaf.tsx";
import { balkVan } from "./planning.ts";
import "../ui/sein.css";
import "./acties.css";

const KWARTALEN = ["jan", "apr", "jul", "okt"] as const;

/** Acties along the months of the uitvoeringsagenda; the same in words for each row. */
export function ActiePlanning({ acties }: { acties: readonly Actie[] }) {
  const ambities = useAgenda((agenda) => agenda.ambities);
  const vanaf = useAgenda((agenda) => agenda.uitvoeringVanaf);
  const buiten = useBevindingen(actieBuitenJaren);
  const jaren = Array.from({ length: UITVOERINGSJAREN }, (_, index) => vanaf + index);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="planning" aria-label="Planning van de acties" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Actie</th>
            {jaren.map((jaar) => (
              <th key={jaar} scope="col" className="planning-jaar">
                {jaar}
                <span aria-hidden>
                  {KWARTALEN.map((maand) => (
                    <span key={maand}>{maand}</span>
                  ))}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {groepeerActies(acties, ambities)
          .filter((groep) => groep.acties.length > 0)
          .map(({ ambitie, acties: vanGroep }) => (
            <tbody key={ambitie?.id ?? "zonder"}>
              <tr>
                <th scope="rowgroup" colSpan={1 + UITVOERINGSJAREN} className="planning-groep">
                  {ambitie ? naamVanAmbitie(ambitie) : "Zonder ambitie"}
                </th>
              </tr>
              {vanGroep.map((actie) => (
                <PlanningRij
                  key={actie.id}
                  actie={actie}
                  vanaf={vanaf}
                  buiten={buiten.find(({ ref }) => ref.id === actie.id)}
                />
              ))}
            </tbody>
          ))}
      </table>
    </section>
  );
}

type PlanningRijProps = {
  actie: Actie;
  vanaf: number;
  /** What the rule says of an actie that has no place here. */
  buiten: Signalering | undefined;
};

function PlanningRij({ actie, vanaf, buiten }: PlanningRijProps) {
  const balk = balkVan(actie, vanaf);
  const periode = periodeTekst(actie);
  return (
    <tr>
      <th scope="row">
        <Naamlink plek={{ scherm: "acties", ref: { soort: "actie", id: actie.id } }}>
          {naamVanActie(actie)}
        </Naamlink>
      </th>
      <td colSpan={UITVOERINGSJAREN}>
        {balk ? (
          <PlanningStaaf
            balk={balk}
            actie={actie}
            tekst={`${periode}, ${STATUS_NAMEN[actie.status].toLowerCase()}`}
          />
        ) : (
          <span className="planning-leeg">
            <ActieStaat status={actie.status} />
            {buiten ? (
              <span className={`klein sein-${buiten.ernst}`}>
                <Sein soort={buiten.ernst} /> {periode}: {buiten.kort}
              </span>
            ) : (
              <span className="stil klein">nog geen maanden</span>
            )}
          </span>
        )}
      </td>
    </tr>
  );
}
