import { actieBuitenJaren } from "#shared/controle/regels/actie-buiten-jaren.ts";
import { kiesSchaal } from "#shared/document/edits/actie.ts";
import { wijzig } from "#shared/document/edits/records.ts";
import { type Actie, ActieStatus, SCHAAL_NAMEN, Schaal, STATUS_NAMEN } from "#shared/domain/actie.ts";
import { naamVanAmbitie } from "#shared/domain/ambitie.ts";
import { StatusIcoon } from "../agenda/ActieStaat.tsx";
import { Signaal } from "../agenda/Signaal.tsx";
import { useBevinding } from "../agenda/use-signaleringen.ts";
import { wanneerEnWie } from "../agenda/wijziging-zin.ts";
import { useAgenda, useSession } from "../state/use-agenda.ts";
import { Select } from "../ui/Select.tsx";
import { Veldplek } from "../ui/Veldplek.tsx";
import { ActieGemeenten } from "./ActieGemeenten.tsx";
import { ActiePartners } from "./ActiePartners.tsx";
import { MaandVeld } from "./MaandVeld.tsx";
import "../ui/naast.css";
import "./acties.css";

const GEEN = "";

/** The facts of an actie: where it belongs, its state, who, when, and where. */
export function ActieVelden({ actie }: { actie: Actie }) {
  const session = useSession();
  const ambities = useAgenda((agenda) => agenda.ambities);
  const { alleenLezen } = session;
  const { id, ambitieId, status, gewijzigd } = actie;
  const ambitie = ambities.find((kandidaat) => kandidaat.id === ambitieId);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <aside className="naast" aria-label="Gegevens van de actie" data-gebied tabIndex={0}>
      <section>
        <Select
          label="Status"
          keuzes={ActieStatus.options.map((keuze) => ({
            id: keuze,
            label: STATUS_NAMEN[keuze],
            icoon: <StatusIcoon status={keuze} />,
          }))}
          value={status}
          alleenLezen={alleenLezen}
          onChange={(keuze) => session.doe(wijzig("actie", id, { status: ActieStatus.parse(keuze) }))}
        />
        <Veldplek velden="ambitieId">
          <Select
            label="Ambitie"
            keuzes={[
              ...ambities.map((keuze) => ({ id: keuze.id, label: naamVanAmbitie(keuze) })),
              { id: GEEN, label: "Zonder ambitie" },
            ]}
            value={ambitie?.id ?? GEEN}
            alleenLezen={alleenLezen}
            onChange={(keuze) =>
              session.doe(wijzig("actie", id, { ambitieId: keuze === GEEN ? null : keuze }))
            }
          />
        </Veldplek>
      </section>
      <Periode actie={actie} />
      <ActiePartners actie={actie} />
      <section>
        <Select
          label="Schaal"
          keuzes={[
            ...Schaal.options.map((keuze) => ({ id: keuze, label: SCHAAL_NAMEN[keuze] })),
            { id: GEEN, label: "Nog niet gekozen" },
          ]}
          value={actie.schaal ?? GEEN}
          alleenLezen={alleenLezen}
          onChange={(keuze) => session.doe(kiesSchaal(id, keuze === GEEN ? null : Schaal.parse(keuze)))}
        />
        <Veldplek velden="gemeenten">
          <ActieGemeenten actie={actie} />
        </Veldplek>
      </section>
      {gewijzigd ? (
        <section>
          <p className="stil klein">Gewijzigd {wanneerEnWie(gewijzigd)}</p>
        </section>
      ) : null}
    </aside>
  );
}

function Periode({ actie }: { actie: Actie }) {
  const session = useSession();
  const eersteMaand = useAgenda((agenda) => `${agenda.uitvoeringVanaf}-01`);
  const buiten = useBevinding(actieBuitenJaren, { soort: "actie", id: actie.id });
  return (
    <section>
      <div className="actie-periode">
        <Veldplek velden="start">
          <MaandVeld
            label="Start"
            maand={actie.start}
            begin={actie.eind ?? eersteMaand}
            alleenLezen={session.alleenLezen}
            onCommit={(start) => session.doe(wijzig("actie", actie.id, { start }))}
          />
        </Veldplek>
        <Veldplek velden="eind">
          <MaandVeld
            label="Eind"
            maand={actie.eind}
            begin={actie.start ?? eersteMaand}
            alleenLezen={session.alleenLezen}
            onCommit={(eind) => session.doe(wijzig("actie", actie.id, { eind }))}
          />
        </Veldplek>
      </div>
      {buiten ? <Signaal signalering={buiten} /> : null}
    </section>
  );
}
