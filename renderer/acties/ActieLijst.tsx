import { Plus } from "lucide-react";
import { useState } from "react";
import { actieZonderTrekker } from "#shared/controle/regels/actie-zonder-trekker.ts";
import { ambitieZonderActie } from "#shared/controle/regels/ambitie-zonder-actie.ts";
import { legNeer } from "#shared/document/edits/leg-neer.ts";
import { type Actie, naamVanActie } from "#shared/domain/actie.ts";
import { naamVanAmbitie } from "#shared/domain/ambitie.ts";
import { useBevindingen } from "../agenda/use-signaleringen.ts";
import { Naamlink } from "../navigatie/Naamlink.tsx";
import { useAgenda, useSession } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import { plaatsInLijst } from "../ui/bord-plek.ts";
import { Sein } from "../ui/Sein.tsx";
import { Sorteerbaar } from "../ui/Sorteerbaar.tsx";
import { Sleepgroep } from "../ui/sleepgroep.ts";
import { ActieKeuzes } from "./ActieKeuzes.tsx";
import { ActieRij } from "./ActieRij.tsx";
import { type ActieGroep, groepeerActies } from "./actie-feiten.ts";
import { ZONDER } from "./actie-filter.ts";
import "../ui/sectiekop.css";
import "../ui/sein.css";
import "./acties.css";

type ActieLijstProps = {
  acties: readonly Actie[];
  /** Whether these are not all acties: an ambitie without any of them is left out. */
  gefilterd: boolean;
  onNieuw: (ambitieId: string | null) => void;
};

/** The acties under their ambitie, in their order; they can be ticked, and dragged to another ambitie. */
export function ActieLijst({ acties, gefilterd, onNieuw }: ActieLijstProps) {
  const { alleenLezen } = useSession();
  const ambities = useAgenda((agenda) => agenda.ambities);
  const gesleept = useState<string | null>(null);
  const [gekozen, setGekozen] = useState<ReadonlySet<string>>(new Set());
  const groepen = groepeerActies(acties, ambities).filter((groep) => !gefilterd || groep.acties.length > 0);
  const aangevinkt = acties.filter(({ id }) => gekozen.has(id));
  const kies = (id: string, aan: boolean) =>
    setGekozen((vorige) => new Set(aan ? [...vorige, id] : [...vorige].filter((ander) => ander !== id)));
  return (
    <Sleepgroep value={gesleept}>
      {aangevinkt.length > 0 ? <ActieKeuzes gekozen={aangevinkt} onKies={setGekozen} /> : null}
      {gefilterd && acties.length === 0 ? <p className="zachter">Geen actie heeft dit alles.</p> : null}
      {groepen.map((groep) => (
        <Groep
          key={groep.ambitie?.id ?? ZONDER}
          groep={groep}
          groepen={groepen}
          gekozen={alleenLezen ? null : gekozen}
          onKies={kies}
          onNieuw={onNieuw}
        />
      ))}
    </Sleepgroep>
  );
}

type GroepProps = {
  groep: ActieGroep;
  groepen: readonly ActieGroep[];
  /** The acties that are ticked; null when nothing can be ticked. */
  gekozen: ReadonlySet<string> | null;
  onKies: (id: string, aan: boolean) => void;
  onNieuw: (ambitieId: string | null) => void;
};

function Groep({ groep: { ambitie, acties }, groepen, gekozen, onKies, onNieuw }: GroepProps) {
  const session = useSession();
  const zonderActie = useBevindingen(ambitieZonderActie).find(({ ref }) => ref.id === ambitie?.id);
  const zonderTrekker = useBevindingen(actieZonderTrekker);
  const naam = ambitie ? naamVanAmbitie(ambitie) : "Zonder ambitie";
  const ids = useAgenda((agenda) => agenda.acties).map(({ id }) => id);
  const legHier = (id: string, na: string | null) => {
    const rest = acties.filter((actie) => actie.id !== id);
    const voor = na === null ? rest[0] : rest[rest.findIndex((actie) => actie.id === na) + 1];
    const kolommen = groepen.map((g) => ({
      id: g.ambitie?.id ?? ZONDER,
      kaarten: g.acties.map((a) => a.id),
    }));
    const plek = { kolom: ambitie?.id ?? ZONDER, voor: voor?.id ?? null };
    const velden = { ambitieId: ambitie?.id ?? null };
    session.doe(legNeer("actie", id, velden, plaatsInLijst(ids, kolommen, id, plek)));
  };
  return (
    <section className="actiegroep" aria-label={naam}>
      <h2 className="sectiekop">
        {ambitie ? (
          <Naamlink plek={{ scherm: "ambities", ref: { soort: "ambitie", id: ambitie.id } }}>{naam}</Naamlink>
        ) : (
          naam
        )}
        {session.alleenLezen ? null : (
          <span className="bij">
            <Button
              soort="stil"
              klein
              label={`Voeg een actie toe bij ${naam}`}
              onPress={() => onNieuw(ambitie?.id ?? null)}
            >
              <Plus size={14} strokeWidth={1.75} aria-hidden /> Actie
            </Button>
          </span>
        )}
      </h2>
      {zonderActie ? (
        <p className={`actie-leeg sein-${zonderActie.ernst}`}>
          <Sein soort={zonderActie.ernst} /> {zonderActie.kort}
        </p>
      ) : null}
      <Sorteerbaar
        label={`Acties bij ${naam}`}
        items={acties}
        naam={naamVanActie}
        alleenLezen={session.alleenLezen}
        onMove={legHier}
      >
        {(actie) => (
          <ActieRij
            actie={actie}
            zonderTrekker={zonderTrekker.find(({ ref }) => ref.id === actie.id)}
            gekozen={gekozen?.has(actie.id) ?? null}
            onKies={(aan) => onKies(actie.id, aan)}
          />
        )}
      </Sorteerbaar>
    </section>
  );
}
