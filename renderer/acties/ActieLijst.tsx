import { Plus } from "lucide-react";
import { actieZonderTrekker } from "#shared/controle/regels/actie-zonder-trekker.ts";
import { ambitieZonderActie } from "#shared/controle/regels/ambitie-zonder-actie.ts";
import type { Signalering } from "#shared/controle/signalering.ts";
import { legNeer } from "#shared/document/edits/leg-neer.ts";
import { type Actie, naamVanActie } from "#shared/domain/actie.ts";
import { naamVanAmbitie } from "#shared/domain/ambitie.ts";
import { formatBegroot } from "#shared/domain/begroot.ts";
import { postenVanActie } from "#shared/domain/begroting.ts";
import { ActieStaat } from "../agenda/ActieStaat.tsx";
import { useBevindingen } from "../agenda/use-signaleringen.ts";
import { Naamlink } from "../navigatie/Naamlink.tsx";
import { useAgenda, useSession } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import { plaatsInLijst } from "../ui/bord-plek.ts";
import { Sein } from "../ui/Sein.tsx";
import { Sorteerbaar } from "../ui/Sorteerbaar.tsx";
import { type ActieGroep, groepeerActies, periodeTekst } from "./actie-feiten.ts";
import "../ui/sectiekop.css";
import "../ui/sein.css";
import "./acties.css";

const ZONDER = "zonder";

/** The acties under their ambitie, in their order. */
export function ActieLijst({ onNieuw }: { onNieuw: (ambitieId: string | null) => void }) {
  const acties = useAgenda((agenda) => agenda.acties);
  const ambities = useAgenda((agenda) => agenda.ambities);
  const groepen = groepeerActies(acties, ambities);
  return groepen.map((groep) => (
    <Groep key={groep.ambitie?.id ?? ZONDER} groep={groep} groepen={groepen} onNieuw={onNieuw} />
  ));
}

type GroepProps = {
  groep: ActieGroep;
  groepen: readonly ActieGroep[];
  onNieuw: (ambitieId: string | null) => void;
};

function Groep({ groep: { ambitie, acties }, groepen, onNieuw }: GroepProps) {
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
    session.doe(legNeer("actie", id, {}, plaatsInLijst(ids, kolommen, id, plek)));
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
      ) : (
        <Sorteerbaar
          label={`Acties bij ${naam}`}
          items={acties}
          naam={naamVanActie}
          alleenLezen={session.alleenLezen}
          onMove={legHier}
        >
          {(actie) => (
            <ActieRij actie={actie} zonderTrekker={zonderTrekker.find(({ ref }) => ref.id === actie.id)} />
          )}
        </Sorteerbaar>
      )}
    </section>
  );
}

type ActieRijProps = { actie: Actie; zonderTrekker: Signalering | undefined };

function ActieRij({ actie, zonderTrekker }: ActieRijProps) {
  const begroting = useAgenda((agenda) => agenda.begroting);
  const partners = useAgenda((agenda) => agenda.partners);
  const gemeenten = useAgenda((agenda) => agenda.gemeenten);
  const posten = postenVanActie(begroting, actie.id);
  const trekker = [...partners, ...gemeenten].find(({ id }) => id === actie.trekker)?.naam;
  const periode = periodeTekst(actie);
  return (
    <div className="actierij">
      <div>
        <Naamlink plek={{ scherm: "acties", ref: { soort: "actie", id: actie.id } }}>
          {naamVanActie(actie)}
        </Naamlink>
        <p className="stil klein">{[trekker ?? zonderTrekker?.kort, periode].filter(Boolean).join(" · ")}</p>
      </div>
      <ActieStaat status={actie.status} />
      <span className="actie-bedrag">
        {posten.length > 0 ? formatBegroot(posten, begroting.jaren) : <span className="stil">geen post</span>}
      </span>
    </div>
  );
}
