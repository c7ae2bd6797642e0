import { Copy, Trash2 } from "lucide-react";
import { dupliceer } from "#shared/document/edits/dupliceer.ts";
import { samen } from "#shared/document/edits/edit.ts";
import { type Velden, verwijder, wijzig } from "#shared/document/edits/records.ts";
import { type Actie, ActieStatus, naamVanActie, STATUS_NAMEN } from "#shared/domain/actie.ts";
import { naamVanAmbitie } from "#shared/domain/ambitie.ts";
import { gemeen } from "../agenda/gemeen.ts";
import { metOngedaan } from "../state/met-ongedaan.ts";
import { useAgenda, useSession } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import { Select } from "../ui/Select.tsx";
import { usePartijen } from "./use-partijen.ts";
import "../ui/filterbalk.css";

type ActieKeuzesProps = {
  gekozen: readonly Actie[];
  onKies: (ids: ReadonlySet<string>) => void;
};

const GEEN = "";

/** What can be done with the acties that were ticked: each change is one for all of them. */
export function ActieKeuzes({ gekozen, onKies }: ActieKeuzesProps) {
  const session = useSession();
  const ambities = useAgenda((agenda) => agenda.ambities);
  const partijen = usePartijen();
  const hoeveel = gekozen.length === 1 ? "1 actie" : `${gekozen.length} acties`;
  const zet = (velden: Velden<"actie">) =>
    metOngedaan(session, samen(...gekozen.map(({ id }) => wijzig("actie", id, velden))), {
      kop: `${hoeveel} gewijzigd`,
    });
  const verdubbel = () => {
    const kopie = (actie: Actie) =>
      dupliceer("actie", actie.id, crypto.randomUUID(), { titel: `Kopie van ${naamVanActie(actie)}` });
    metOngedaan(session, samen(...gekozen.map(kopie)), { kop: `${hoeveel} gedupliceerd` });
  };
  const haalWeg = () => {
    onKies(new Set());
    metOngedaan(session, samen(...gekozen.map(({ id }) => verwijder("actie", id))), {
      kop: gekozen.length === 1 ? "1 actie staat in de prullenbak" : `${hoeveel} staan in de prullenbak`,
    });
  };
  return (
    <fieldset className="gekozenbalk" aria-label="Gekozen acties">
      <b role="status">{hoeveel} gekozen</b>
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
      <Button klein soort="stil" onPress={verdubbel}>
        <Copy size={14} strokeWidth={1.75} aria-hidden /> Dupliceer
      </Button>
      <Button klein soort="stil" onPress={haalWeg}>
        <Trash2 size={14} strokeWidth={1.75} aria-hidden /> Haal weg
      </Button>
      <Button klein soort="stil" onPress={() => onKies(new Set())}>
        Kies niets
      </Button>
    </fieldset>
  );
}
