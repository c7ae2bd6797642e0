import { CalendarRange, Columns3, List, Plus } from "lucide-react";
import { useState } from "react";
import type { Actie } from "#shared/domain/actie.ts";
import { formatPeriode, UITVOERINGSJAREN } from "#shared/domain/periode.ts";
import { metNieuwe } from "../agenda/met-nieuwe.ts";
import { OnderdeelTabs } from "../navigatie/OnderdeelTabs.tsx";
import { maakNieuw, useNetGemaakt } from "../state/maak-nieuw.ts";
import { useAgenda, useSession } from "../state/use-agenda.ts";
import { useView } from "../state/view-store.ts";
import { type ActieWeergave, useWeergave } from "../state/weergave-store.ts";
import { Button } from "../ui/Button.tsx";
import { LeegScherm } from "../ui/LeegScherm.tsx";
import { Schermkop } from "../ui/Schermkop.tsx";
import { Weergave } from "../ui/Weergave.tsx";
import { ActieBord } from "./ActieBord.tsx";
import { ActieDetail } from "./ActieDetail.tsx";
import { ActieFilterBalk } from "./ActieFilterBalk.tsx";
import { ActieLijst } from "./ActieLijst.tsx";
import { ActiePlanning } from "./ActiePlanning.tsx";
import { filterActies, GEEN_FILTER, isGefilterd } from "./actie-filter.ts";
import "./acties.css";
import "../ui/lijstscherm.css";
import "../ui/pagina.css";

const WEERGAVEN = [
  { id: "lijst", label: "Lijst", icoon: List },
  { id: "bord", label: "Bord", icoon: Columns3 },
  { id: "planning", label: "Planning", icoon: CalendarRange },
] as const;

/** What the region does in the two years of the uitvoeringsagenda: all acties, or one in full. */
export function Acties({ id }: { id: string | null }) {
  const session = useSession();
  const acties = useAgenda((agenda) => agenda.acties);
  const periode = useAgenda((agenda) => formatPeriode(agenda.uitvoeringVanaf, UITVOERINGSJAREN));
  const weergave = useWeergave((state) => state.acties);
  const ga = useView((state) => state.ga);
  const begroting = useAgenda((agenda) => agenda.begroting);
  const [filter, setFilter] = useState(GEEN_FILTER);
  const nieuw = useNetGemaakt(filter);
  const { getoond, erbij } = metNieuwe(acties, filterActies(acties, filter, begroting), nieuw);
  const gekozen = acties.find((actie) => actie.id === id);
  const voegToe = (ambitieId: string | null = null) =>
    ga({ scherm: "acties", ref: maakNieuw(session, "actie", { titel: "", ambitieId }) });
  if (gekozen) return <ActieDetail key={gekozen.id} actie={gekozen} onNieuw={voegToe} />;
  return (
    <div className="lijstscherm">
      <Schermkop titel={`Uitvoering ${periode}`} bij="Acties die uit de ambities volgen">
        {acties.length > 0 ? (
          <Weergave<ActieWeergave>
            waarde={weergave}
            keuzes={WEERGAVEN}
            onChange={(keuze) => useWeergave.setState({ acties: keuze })}
          />
        ) : null}
        {session.alleenLezen ? null : (
          <Button soort={acties.length > 0 ? "hoofd" : "gewoon"} maakt onPress={() => voegToe()}>
            <Plus size={16} strokeWidth={1.75} aria-hidden /> Actie
          </Button>
        )}
      </Schermkop>
      <div className="pagina">
        <OnderdeelTabs onderdeel="uitvoering" hier="lijst" />
        {acties.length > 0 ? (
          <ActieFilterBalk
            filter={filter}
            getoond={getoond.length}
            erbij={erbij}
            aantal={acties.length}
            onChange={setFilter}
          />
        ) : null}
        <Inhoud
          weergave={weergave}
          leeg={acties.length === 0}
          acties={getoond}
          gefilterd={isGefilterd(filter)}
          onNieuw={voegToe}
        />
      </div>
    </div>
  );
}

type InhoudProps = {
  weergave: ActieWeergave;
  leeg: boolean;
  acties: readonly Actie[];
  gefilterd: boolean;
  onNieuw: (ambitieId?: string | null) => void;
};

function Inhoud({ weergave, leeg, acties, gefilterd, onNieuw }: InhoudProps) {
  const session = useSession();
  const heeftAmbities = useAgenda((agenda) => agenda.ambities.length > 0);
  if (leeg && !heeftAmbities)
    return (
      <LeegScherm
        kop="Nog geen acties"
        knoppen={
          session.alleenLezen ? null : (
            <Button soort="hoofd" maakt onPress={() => onNieuw()}>
              Schrijf de eerste actie
            </Button>
          )
        }
      >
        Een actie is een concrete stap naar een ambitie: wat is het probleem, wat gaat u doen, en wat levert
        het op?
      </LeegScherm>
    );
  if (weergave === "bord" && !leeg) return <ActieBord acties={acties} />;
  if (weergave === "planning" && !leeg) return <ActiePlanning acties={acties} />;
  return <ActieLijst acties={acties} gefilterd={gefilterd} onNieuw={onNieuw} />;
}
