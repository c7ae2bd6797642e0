import { Copy, Trash2 } from "lucide-react";
import { dupliceer } from "#shared/document/edits/dupliceer.ts";
import { samen } from "#shared/document/edits/edit.ts";
import { type Velden, verwijder, wijzig, zetLid } from "#shared/document/edits/records.ts";
import { type Ambitie, naamVanAmbitie, PRIORITEIT_NAMEN, Prioriteit } from "#shared/domain/ambitie.ts";
import { gemeen } from "../agenda/gemeen.ts";
import { metOngedaan } from "../state/met-ongedaan.ts";
import { useAgenda, useRaamwerk, useSession } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import { Select } from "../ui/Select.tsx";
import { noemTermijnen } from "./termijnen.ts";
import "../ui/filterbalk.css";

type AmbitieKeuzesProps = {
  gekozen: readonly Ambitie[];
  onKies: (ids: ReadonlySet<string>) => void;
};

const GEEN = "";

/** What can be done with the ambities that were ticked: each change is one for all of them. */
export function AmbitieKeuzes({ gekozen, onKies }: AmbitieKeuzesProps) {
  const vanaf = useAgenda((agenda) => agenda.beleidVanaf);
  const { doelgroepen } = useRaamwerk();
  const { hoeveel, zet, geldtVoor, verdubbel, haalWeg } = useDaden(gekozen, onKies);
  return (
    <fieldset className="gekozenbalk" aria-label="Gekozen ambities">
      <b role="status">{hoeveel} gekozen</b>
      <Select
        label="Prioriteit van de gekozen ambities"
        labelVerborgen
        placeholder="Prioriteit"
        keuzes={[
          ...Prioriteit.options.map((id) => ({ id, label: PRIORITEIT_NAMEN[id] })),
          { id: GEEN, label: "Zonder prioriteit" },
        ]}
        value={gemeen(gekozen.map(({ prioriteit }) => prioriteit ?? GEEN))}
        onChange={(id) => zet({ prioriteit: id === GEEN ? null : Prioriteit.parse(id) })}
      />
      <Select
        label="Termijn van de gekozen ambities"
        labelVerborgen
        placeholder="Termijn"
        keuzes={[...noemTermijnen(vanaf, gekozen), { id: GEEN, label: "Zonder termijn" }]}
        value={gemeen(gekozen.map(({ termijn }) => (termijn === null ? GEEN : String(termijn))))}
        onChange={(id) => zet({ termijn: id === GEEN ? null : Number(id) })}
      />
      <Select
        label="Doelgroep erbij voor de gekozen ambities"
        labelVerborgen
        placeholder="Doelgroep erbij"
        keuzes={doelgroepen.map(({ id, naam }) => ({ id, label: naam }))}
        value={null}
        onChange={geldtVoor}
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

function useDaden(gekozen: readonly Ambitie[], onKies: AmbitieKeuzesProps["onKies"]) {
  const session = useSession();
  const hoeveel = gekozen.length === 1 ? "1 ambitie" : `${gekozen.length} ambities`;
  return {
    hoeveel,
    zet: (velden: Velden<"ambitie">) =>
      metOngedaan(session, samen(...gekozen.map(({ id }) => wijzig("ambitie", id, velden))), {
        kop: `${hoeveel} gewijzigd`,
      }),
    geldtVoor: (groep: string) =>
      metOngedaan(
        session,
        samen(...gekozen.map(({ id }) => zetLid("ambitie", id, "doelgroepen", groep, true))),
        {
          kop: `${hoeveel} gewijzigd`,
        },
      ),
    verdubbel: () => {
      const kopie = (ambitie: Ambitie) =>
        dupliceer("ambitie", ambitie.id, crypto.randomUUID(), {
          titel: `Kopie van ${naamVanAmbitie(ambitie)}`,
        });
      metOngedaan(session, samen(...gekozen.map(kopie)), { kop: `${hoeveel} gedupliceerd` });
    },
    haalWeg: () => {
      onKies(new Set());
      metOngedaan(session, samen(...gekozen.map(({ id }) => verwijder("ambitie", id))), {
        kop: gekozen.length === 1 ? "1 ambitie staat in de prullenbak" : `${hoeveel} staan in de prullenbak`,
      });
    },
  };
}
