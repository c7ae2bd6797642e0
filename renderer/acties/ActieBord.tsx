import { legNeer } from "#shared/document/edits/leg-neer.ts";
import { type Actie, ActieStatus, naamVanActie, STATUS_NAMEN } from "#shared/domain/actie.ts";
import { naamVanAmbitie } from "#shared/domain/ambitie.ts";
import { StatusIcoon } from "../agenda/ActieStaat.tsx";
import { Naamlink } from "../navigatie/Naamlink.tsx";
import { useAgenda, useSession } from "../state/use-agenda.ts";
import { Bord } from "../ui/Bord.tsx";
import { plaatsInLijst } from "../ui/bord-plek.ts";

/** Acties in columns by status; moving a card changes that. */
export function ActieBord({ acties }: { acties: readonly Actie[] }) {
  const session = useSession();
  const alle = useAgenda((agenda) => agenda.acties);
  const ambities = useAgenda((agenda) => agenda.ambities);
  const kolommen = ActieStatus.options.map((status) => ({
    id: status,
    naam: STATUS_NAMEN[status],
    icoon: <StatusIcoon status={status} />,
    items: acties.filter((actie) => actie.status === status),
  }));
  const ids = alle.map(({ id }) => id);
  const vorm = kolommen.map(({ id, items }) => ({ id, kaarten: items.map((item) => item.id) }));
  return (
    <Bord<Actie>
      label="Acties per status"
      kolommen={kolommen}
      naam={naamVanActie}
      alleenLezen={session.alleenLezen}
      onMove={(actie, plek) =>
        session.doe(
          legNeer(
            "actie",
            actie.id,
            { status: ActieStatus.parse(plek.kolom) },
            plaatsInLijst(ids, vorm, actie.id, plek),
          ),
        )
      }
    >
      {(actie) => {
        const ambitie = ambities.find(({ id }) => id === actie.ambitieId);
        return (
          <>
            <Naamlink plek={{ scherm: "acties", ref: { soort: "actie", id: actie.id } }} zwaar>
              {naamVanActie(actie)}
            </Naamlink>
            <p className="klein stil">{ambitie ? naamVanAmbitie(ambitie) : "zonder ambitie"}</p>
          </>
        );
      }}
    </Bord>
  );
}
