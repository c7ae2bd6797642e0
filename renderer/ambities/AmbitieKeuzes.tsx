import { type Velden, wijzig, zetLid } from "#shared/document/edits/records.ts";
import { type Ambitie, naamVanAmbitie, PRIORITEIT_NAMEN, Prioriteit } from "#shared/domain/ambitie.ts";
import { Gekozenbalk, useVoorGekozen } from "../agenda/Gekozenbalk.tsx";
import { gemeen } from "../agenda/gemeen.ts";
import { useAgenda, useRaamwerk } from "../state/use-agenda.ts";
import { Select } from "../ui/Select.tsx";
import { noemTermijnen } from "./termijnen.ts";

type AmbitieKeuzesProps = {
  gekozen: readonly Ambitie[];
  onKies: (ids: ReadonlySet<string>) => void;
};

const GEEN = "";

/** What can be done with the ambities that were ticked: each change is one for all of them. */
export function AmbitieKeuzes({ gekozen, onKies }: AmbitieKeuzesProps) {
  const vanaf = useAgenda((agenda) => agenda.beleidVanaf);
  const { doelgroepen } = useRaamwerk();
  const voorElk = useVoorGekozen({ soort: "ambitie", gekozen });
  const zet = (velden: Velden<"ambitie">) => voorElk((id) => wijzig("ambitie", id, velden));
  return (
    <Gekozenbalk soort="ambitie" gekozen={gekozen} naamVan={naamVanAmbitie} onKies={onKies}>
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
        onChange={(groep) => voorElk((id) => zetLid("ambitie", id, "doelgroepen", groep, true))}
      />
    </Gekozenbalk>
  );
}
