import { useState } from "react";
import { verplaats } from "#shared/document/edits/records.ts";
import { type Ambitie, naamVanAmbitie } from "#shared/domain/ambitie.ts";
import { Naamlink } from "../navigatie/Naamlink.tsx";
import { useAgenda, useRaamwerk, useSession } from "../state/use-agenda.ts";
import { Sein } from "../ui/Sein.tsx";
import { Sorteerbaar } from "../ui/Sorteerbaar.tsx";
import { Vinkje } from "../ui/Vinkje.tsx";
import { AmbitieKeuzes } from "./AmbitieKeuzes.tsx";
import { actiesVan, feitenregel, gevolgregel, telAntwoorden } from "./ambitie-feiten.ts";
import { namenUitRaamwerk } from "./namen.ts";
import { useGaten } from "./use-gaten.ts";
import "../ui/sein.css";
import "./ambities.css";

/** The ambities in their order, with what they rest on, what follows from them, and what is missing; they can be ticked. */
export function AmbitieLijst({ ambities }: { ambities: readonly Ambitie[] }) {
  const session = useSession();
  const raamwerk = useRaamwerk();
  const alle = useAgenda((agenda) => agenda.ambities);
  const acties = useAgenda((agenda) => agenda.acties);
  const begroting = useAgenda((agenda) => agenda.begroting);
  const gatenVan = useGaten();
  const [gekozen, setGekozen] = useState<ReadonlySet<string>>(new Set());
  const aangevinkt = ambities.filter(({ id }) => gekozen.has(id));
  const kies = (id: string, aan: boolean) =>
    setGekozen((vorige) => new Set(aan ? [...vorige, id] : [...vorige].filter((ander) => ander !== id)));
  return (
    <div className="ambitielijst">
      {aangevinkt.length > 0 ? <AmbitieKeuzes gekozen={aangevinkt} onKies={setGekozen} /> : null}
      {ambities.length === 0 ? <p className="zachter">Geen ambitie heeft dit alles.</p> : null}
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
            <>
              {session.alleenLezen ? null : (
                <Vinkje aan={gekozen.has(ambitie.id)} onChange={(aan) => kies(ambitie.id, aan)}>
                  <span className="alleen-lezer">Kies {naamVanAmbitie(ambitie)}</span>
                </Vinkje>
              )}
              <div className="ambitierij">
                <span className="ambitie-nummer">{alle.indexOf(ambitie) + 1}</span>
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
            </>
          );
        }}
      </Sorteerbaar>
    </div>
  );
}
