import { verplaats } from "#shared/document/edits/records.ts";
import { naamVanAmbitie } from "#shared/domain/ambitie.ts";
import { Naamlink } from "../navigatie/Naamlink.tsx";
import { useAgenda, useRaamwerk, useSession } from "../state/use-agenda.ts";
import { Sein } from "../ui/Sein.tsx";
import { Sorteerbaar } from "../ui/Sorteerbaar.tsx";
import { actiesVan, feitenregel, gevolgregel, telAntwoorden } from "./ambitie-feiten.ts";
import { namenUitRaamwerk } from "./namen.ts";
import { useGaten } from "./use-gaten.ts";
import "../ui/sein.css";
import "./ambities.css";

/** The ambities in their order, with what they rest on, what follows from them, and what is missing. */
export function AmbitieLijst() {
  const session = useSession();
  const raamwerk = useRaamwerk();
  const ambities = useAgenda((agenda) => agenda.ambities);
  const acties = useAgenda((agenda) => agenda.acties);
  const begroting = useAgenda((agenda) => agenda.begroting);
  const gatenVan = useGaten();
  return (
    <div className="ambitielijst">
      <Sorteerbaar
        label="Ambities"
        items={ambities}
        naam={naamVanAmbitie}
        alleenLezen={session.alleenLezen}
        onMove={(id, na) => session.doe(verplaats("ambitie", id, { na }))}
      >
        {(ambitie) => {
          const eigen = actiesVan(acties, ambitie.id);
          const gevolg = gevolgregel(eigen, begroting);
          return (
            <div className="ambitierij">
              <span className="ambitie-nummer">{ambities.indexOf(ambitie) + 1}</span>
              <div>
                <Naamlink plek={{ scherm: "ambities", ref: { soort: "ambitie", id: ambitie.id } }} zwaar>
                  {naamVanAmbitie(ambitie)}
                </Naamlink>
                <p className="ambitie-feiten">
                  {feitenregel(ambitie, (ids) => namenUitRaamwerk(raamwerk, ids))}
                </p>
              </div>
              <p className="ambitie-draad">
                {ambitie.vragen.length > 0 ? (
                  <span>rust op {telAntwoorden(ambitie.vragen.length)}</span>
                ) : null}
                {gevolg === "" ? null : <span>{gevolg}</span>}
                {gatenVan(ambitie.id).map(({ id, ernst, kort }) => (
                  <span key={id} className={`sein-${ernst}`}>
                    <Sein soort={ernst} /> {kort}
                  </span>
                ))}
              </p>
            </div>
          );
        }}
      </Sorteerbaar>
    </div>
  );
}
