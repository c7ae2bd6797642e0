import { type Velden, wijzig } from "#shared/document/edits/records.ts";
import { type Actie, ActieStatus, naamVanActie, STATUS_NAMEN } from "#shared/domain/actie.ts";
import { naamVanAmbitie } from "#shared/domain/ambitie.ts";
import { Gekozenbalk, useVoorGekozen } from "../agenda/Gekozenbalk.tsx";
import { gemeen } from "../agenda/gemeen.ts";
import { useAgenda } from "../state/use-agenda.ts";
import { Select } from "../ui/Select.tsx";
import { usePartijen } from "./use-partijen.ts";

type ActieKeuzesProps = {
  gekozen: readonly Actie[];
  onKies: (ids: ReadonlySet<string>) => void;
};

const GEEN = "";

/** What can be done with the acties that were ticked: each change is one for all of them. */
export function ActieKeuzes({ gekozen, onKies }: ActieKeuzesProps) {
  const ambities = useAgenda((agenda) => agenda.ambities);
  const partijen = usePartijen();
  const voorElk = useVoorGekozen({ soort: "actie", gekozen });
  const zet = (velden: Velden<"actie">) => voorElk((id) => wijzig("actie", id, velden));
  return (
    <Gekozenbalk soort="actie" gekozen={gekozen} naamVan={naamVanActie} onKies={onKies}>
      <Select
        label="Status van de gekozen acties"
        labelVerborgen
        placeholder="Status"
        keuzes={ActieStatus.options.map((id) => ({ id, label: STATUS_NAMEN[id] }))}
        value={gemeen(gekozen.map(({ status }) => status))}
        onChange={(id) => zet({ status: ActieStatus.parse(id) })}
      />
      <Select
        label="Ambitie van de gekozen acties"
        labelVerborgen
        placeholder="Ambitie"
        keuzes={[
          ...ambities.map((ambitie) => ({ id: ambitie.id, label: naamVanAmbitie(ambitie) })),
          { id: GEEN, label: "Zonder ambitie" },
        ]}
        value={gemeen(gekozen.map(({ ambitieId }) => ambitieId ?? GEEN))}
        onChange={(id) => zet({ ambitieId: id === GEEN ? null : id })}
      />
      <Select
        label="Trekker van de gekozen acties"
        labelVerborgen
        placeholder="Trekker"
        keuzes={[...partijen, { id: GEEN, label: "Zonder trekker" }]}
        value={gemeen(gekozen.map(({ trekker }) => trekker ?? GEEN))}
        onChange={(id) => zet({ trekker: id === GEEN ? null : id })}
      />
    </Gekozenbalk>
  );
}
