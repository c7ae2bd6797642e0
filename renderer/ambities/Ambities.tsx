import { CalendarRange, ChartNoAxesColumn, List, Plus } from "lucide-react";
import { useState } from "react";
import { metNieuwe } from "../agenda/met-nieuwe.ts";
import { OnderdeelTabs } from "../navigatie/OnderdeelTabs.tsx";
import { maakNieuw, useNetGemaakt } from "../state/maak-nieuw.ts";
import { useAgenda, useSession } from "../state/use-agenda.ts";
import { useView } from "../state/view-store.ts";
import { type AmbitieWeergave, useWeergave } from "../state/weergave-store.ts";
import { Button } from "../ui/Button.tsx";
import { LeegScherm } from "../ui/LeegScherm.tsx";
import { Schermkop } from "../ui/Schermkop.tsx";
import { Weergave } from "../ui/Weergave.tsx";
import { AmbitieBord } from "./AmbitieBord.tsx";
import { AmbitieDetail } from "./AmbitieDetail.tsx";
import { AmbitieFilterBalk } from "./AmbitieFilterBalk.tsx";
import { AmbitieLijst } from "./AmbitieLijst.tsx";
import { filterAmbities, GEEN_FILTER } from "./ambitie-filter.ts";
import "../ui/lijstscherm.css";
import "../ui/pagina.css";

const WEERGAVEN = [
  { id: "lijst", label: "Lijst", icoon: List },
  { id: "prioriteit", label: "Prioriteit", icoon: ChartNoAxesColumn },
  { id: "termijn", label: "Termijn", icoon: CalendarRange },
] as const;

/** What the region wants to reach: all ambities as a list or board, or one in full. */
export function Ambities({ id }: { id: string | null }) {
  const session = useSession();
  const ambities = useAgenda((agenda) => agenda.ambities);
  const weergave = useWeergave((state) => state.ambities);
  const ga = useView((state) => state.ga);
  const acties = useAgenda((agenda) => agenda.acties);
  const begroting = useAgenda((agenda) => agenda.begroting);
  const [filter, setFilter] = useState(GEEN_FILTER);
  const nieuw = useNetGemaakt(filter);
  const passend = filterAmbities(ambities, filter, acties, begroting);
  const { getoond, erbij } = metNieuwe(ambities, passend, nieuw);
  const gekozen = ambities.find((ambitie) => ambitie.id === id);
  const voegToe = () => ga({ scherm: "ambities", ref: maakNieuw(session, "ambitie", { titel: "" }) });
  if (gekozen)
    return <AmbitieDetail key={gekozen.id} ambitie={gekozen} ambities={ambities} onNieuw={voegToe} />;
  return (
    <div className="lijstscherm">
      <Schermkop titel="Ambities" bij="Wat de regio over vijf jaar anders wil zien">
        {ambities.length > 0 ? (
          <Weergave<AmbitieWeergave>
            waarde={weergave}
            keuzes={WEERGAVEN}
            onChange={(keuze) => useWeergave.setState({ ambities: keuze })}
          />
        ) : null}
        {session.alleenLezen ? null : (
          <Button maakt soort={ambities.length > 0 ? "hoofd" : "gewoon"} onPress={voegToe}>
            <Plus size={16} strokeWidth={1.75} aria-hidden /> Ambitie
          </Button>
        )}
      </Schermkop>
      <div className="pagina">
        <OnderdeelTabs onderdeel="ambities" hier="lijst" />
        {ambities.length === 0 ? (
          <Leeg onNieuw={session.alleenLezen ? null : voegToe} />
        ) : (
          <>
            <AmbitieFilterBalk
              filter={filter}
              getoond={getoond.length}
              erbij={erbij}
              aantal={ambities.length}
              onChange={setFilter}
            />
            {weergave === "lijst" ? (
              <AmbitieLijst ambities={getoond} />
            ) : (
              <AmbitieBord per={weergave} ambities={getoond} />
            )}
          </>
        )}
      </div>
    </div>
  );
}

function Leeg({ onNieuw }: { onNieuw: (() => void) | null }) {
  const ga = useView((state) => state.ga);
  return (
    <LeegScherm
      kop="Nog geen ambities"
      knoppen={
        onNieuw ? (
          <>
            <Button soort="hoofd" maakt onPress={onNieuw}>
              Schrijf de eerste ambitie
            </Button>
            <Button soort="stil" onPress={() => ga({ scherm: "vragen", onderdeel: "mismatch" })}>
              Bekijk eerst de mismatch
            </Button>
          </>
        ) : null
      }
    >
      Een ambitie zegt wat u over vijf jaar anders wilt zien. Begin bij een mismatch, dan staat de
      onderbouwing er meteen bij.
    </LeegScherm>
  );
}
