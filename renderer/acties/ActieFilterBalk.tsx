import { ActieStatus, STATUS_NAMEN } from "#shared/domain/actie.ts";
import { naamVanAmbitie } from "#shared/domain/ambitie.ts";
import { erbijZin } from "../agenda/met-nieuwe.ts";
import { useAgenda } from "../state/use-agenda.ts";
import { FilterBalk, type FilterRij } from "../ui/FilterBalk.tsx";
import { type ActieFilter, GEEN_FILTER, ZONDER } from "./actie-filter.ts";
import { usePartijen } from "./use-partijen.ts";

type ActieFilterBalkProps = {
  filter: ActieFilter;
  /** How many acties are shown, of how many. */
  getoond: number;
  /** How many of those do not fit. */
  erbij: number;
  aantal: number;
  onChange: (filter: ActieFilter) => void;
};

/** Which acties are shown; every choice narrows the list, the board and the planning. */
export function ActieFilterBalk({ filter, getoond, erbij, aantal, onChange }: ActieFilterBalkProps) {
  return (
    <FilterBalk
      label="Welke acties"
      rijen={useKeuzes()}
      filter={filter}
      telling={[`${getoond} van ${aantal} acties`, erbijZin(erbij)].filter(Boolean).join(", ")}
      onKies={(veld, id) => onChange({ ...filter, [veld]: id })}
      onAlles={() => onChange(GEEN_FILTER)}
    />
  );
}

function useKeuzes(): readonly FilterRij<keyof ActieFilter>[] {
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
