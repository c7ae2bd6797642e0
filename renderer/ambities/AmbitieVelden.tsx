import { wijzig, zetLid } from "#shared/document/edits/records.ts";
import { type Ambitie, PRIORITEIT_NAMEN, Prioriteit } from "#shared/domain/ambitie.ts";
import { wanneerEnWie } from "../agenda/wijziging-zin.ts";
import { useAgenda, useRaamwerk, useSession } from "../state/use-agenda.ts";
import { Select } from "../ui/Select.tsx";
import { Vinkje } from "../ui/Vinkje.tsx";
import { noemTermijnen } from "./termijnen.ts";
import "../ui/naast.css";

const GEEN = "";

/** The facts of an ambitie: when, how important, and for whom. */
export function AmbitieVelden({ ambitie }: { ambitie: Ambitie }) {
  const session = useSession();
  const raamwerk = useRaamwerk();
  const vanaf = useAgenda((agenda) => agenda.beleidVanaf);
  const { alleenLezen } = session;
  const { id, termijn, prioriteit, gewijzigd } = ambitie;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <aside className="naast" aria-label="Gegevens van de ambitie" data-gebied tabIndex={0}>
      <section>
        <Select
          label="Bereikt tot en met"
          keuzes={[...noemTermijnen(vanaf, [ambitie]), { id: GEEN, label: "Nog niet gekozen" }]}
          value={termijn === null ? GEEN : String(termijn)}
          alleenLezen={alleenLezen}
          onChange={(jaar) =>
            session.doe(wijzig("ambitie", id, { termijn: jaar === GEEN ? null : Number(jaar) }))
          }
        />
        <Select
          label="Prioriteit"
          keuzes={[
            ...Prioriteit.options.map((keuze) => ({ id: keuze, label: PRIORITEIT_NAMEN[keuze] })),
            { id: GEEN, label: "Nog niet gekozen" },
          ]}
          value={prioriteit ?? GEEN}
          alleenLezen={alleenLezen}
          onChange={(keuze) =>
            session.doe(
              wijzig("ambitie", id, { prioriteit: keuze === GEEN ? null : Prioriteit.parse(keuze) }),
            )
          }
        />
      </section>
      <Vinkjes
        kop="Doelgroepen"
        lijst={raamwerk.doelgroepen}
        gekozen={ambitie.doelgroepen}
        alleenLezen={alleenLezen}
        onWissel={(lid, aan) => session.doe(zetLid("ambitie", id, "doelgroepen", lid, aan))}
      />
      <Vinkjes
        kop="Sectoren"
        lijst={raamwerk.sectoren}
        gekozen={ambitie.sectoren}
        alleenLezen={alleenLezen}
        onWissel={(lid, aan) => session.doe(zetLid("ambitie", id, "sectoren", lid, aan))}
      />
      {gewijzigd ? (
        <section>
          <p className="stil klein">Gewijzigd {wanneerEnWie(gewijzigd)}</p>
        </section>
      ) : null}
    </aside>
  );
}

type VinkjesProps = {
  kop: string;
  lijst: readonly Readonly<{ id: string; naam: string }>[];
  gekozen: readonly string[];
  alleenLezen: boolean;
  onWissel: (id: string, aan: boolean) => void;
};

function Vinkjes({ kop, lijst, gekozen, alleenLezen, onWissel }: VinkjesProps) {
  return (
    <section>
      <fieldset>
        <legend>{kop}</legend>
        {lijst.map(({ id, naam }) => (
          <Vinkje
            key={id}
            aan={gekozen.includes(id)}
            alleenLezen={alleenLezen}
            onChange={(aan) => onWissel(id, aan)}
          >
            {naam}
          </Vinkje>
        ))}
      </fieldset>
    </section>
  );
}
