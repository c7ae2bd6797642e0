import { ActieStatus, STATUS_NAMEN } from "#shared/domain/actie.ts";
import { naamVanAmbitie } from "#shared/domain/ambitie.ts";
import { useAgenda } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import { type Keuze, Select } from "../ui/Select.tsx";
import { type ActieFilter, GEEN_FILTER, isGefilterd, ZONDER } from "./actie-filter.ts";
import { usePartijen } from "./use-partijen.ts";
import "./actie-filter.css";

type ActieFilterBalkProps = {
  filter: ActieFilter;
  /** How many acties are shown, of how many. */
  getoond: number;
  aantal: number;
  onChange: (filter: ActieFilter) => void;
};

const ALLE = "alle";

/** Which acties are shown; every choice narrows the list, the board and the planning. */
export function ActieFilterBalk({ filter, getoond, aantal, onChange }: ActieFilterBalkProps) {
  const keuzes = useKeuzes();
  return (
    <fieldset className="actie-filter">
      <legend className="alleen-lezer">Welke acties</legend>
      {keuzes.map(({ veld, label, alle, lijst }) => (
        <Select
          key={veld}
          label={label}
          labelVerborgen
          keuzes={[{ id: ALLE, label: alle }, ...lijst]}
          value={filter[veld] ?? ALLE}
          onChange={(id) => onChange({ ...filter, [veld]: id === ALLE ? null : id })}
        />
      ))}
      {isGefilterd(filter) ? (
        <>
          <span className="stil klein" role="status">
            {getoond} van {aantal} acties
          </span>
          <Button klein soort="stil" onPress={() => onChange(GEEN_FILTER)}>
            Toon alles
          </Button>
        </>
      ) : null}
    </fieldset>
  );
}

type Rij = Readonly<{ veld: keyof ActieFilter; label: string; alle: string; lijst: readonly Keuze[] }>;

function useKeuzes(): readonly Rij[] {
  const ambities = useAgenda((agenda) => agenda.ambities);
  const acties = useAgenda((agenda) => agenda.acties);
  const gemeenten = useAgenda((agenda) => agenda.gemeenten);
  const trekkers = usePartijen().filter(({ id }) => acties.some(({ trekker }) => trekker === id));
  return [
    {
      veld: "ambitie",
      label: "Ambitie",
      alle: "Alle ambities",
      lijst: [
        ...ambities.map((ambitie) => ({ id: ambitie.id, label: naamVanAmbitie(ambitie) })),
        { id: ZONDER, label: "Zonder ambitie" },
      ],
    },
    {
      veld: "trekker",
      label: "Trekker",
      alle: "Alle trekkers",
      lijst: [...trekkers, { id: ZONDER, label: "Zonder trekker" }],
    },
    {
      veld: "status",
      label: "Status",
      alle: "Elke status",
      lijst: ActieStatus.options.map((id) => ({ id, label: STATUS_NAMEN[id] })),
    },
    {
      veld: "gemeente",
      label: "Gemeente",
      alle: "Alle gemeenten",
      lijst: gemeenten.map(({ id, naam }) => ({ id, label: naam })),
    },
    {
      veld: "geld",
      label: "Geld",
      alle: "Met en zonder geld",
      lijst: [
        { id: "met", label: "Met geld" },
        { id: "zonder", label: "Zonder geld" },
      ],
    },
  ];
}
