import { PRIORITEIT_NAMEN, Prioriteit } from "#shared/domain/ambitie.ts";
import { erbijZin } from "../agenda/met-nieuwe.ts";
import { useAgenda, useRaamwerk } from "../state/use-agenda.ts";
import { FilterBalk, type FilterRij } from "../ui/FilterBalk.tsx";
import { type AmbitieFilter, GEEN_FILTER, ZONDER } from "./ambitie-filter.ts";
import { noemTermijnen } from "./termijnen.ts";

type AmbitieFilterBalkProps = {
  filter: AmbitieFilter;
  getoond: number;
  /** How many of those do not fit. */
  erbij: number;
  aantal: number;
  onChange: (filter: AmbitieFilter) => void;
};

/** Which ambities are shown; every choice narrows the list and the boards. */
export function AmbitieFilterBalk({ filter, getoond, erbij, aantal, onChange }: AmbitieFilterBalkProps) {
  return (
    <FilterBalk
      label="Welke ambities"
      rijen={useKeuzes()}
      filter={filter}
      telling={[`${getoond} van ${aantal} ambities`, erbijZin(erbij)].filter(Boolean).join(", ")}
      onKies={(veld, id) => onChange({ ...filter, [veld]: id })}
      onAlles={() => onChange(GEEN_FILTER)}
    />
  );
}

function useKeuzes(): readonly FilterRij<keyof AmbitieFilter>[] {
  const { doelgroepen, sectoren } = useRaamwerk();
  const ambities = useAgenda((agenda) => agenda.ambities);
  const vanaf = useAgenda((agenda) => agenda.beleidVanaf);
  const genoemd = ambities.flatMap(({ doelgroepen: groepen, sectoren: takken }) => [...groepen, ...takken]);
  return [
    {
      veld: "prioriteit",
      label: "Prioriteit",
      alle: "Elke prioriteit",
      lijst: [
        ...Prioriteit.options.map((id) => ({ id, label: PRIORITEIT_NAMEN[id] })),
        { id: ZONDER, label: "Zonder prioriteit" },
      ],
    },
    {
      veld: "termijn",
      label: "Termijn",
      alle: "Elke termijn",
      lijst: [...noemTermijnen(vanaf, ambities), { id: ZONDER, label: "Zonder termijn" }],
    },
    {
      veld: "voor",
      label: "Doelgroep of sector",
      alle: "Elke doelgroep",
      lijst: [...doelgroepen, ...sectoren]
        .filter(({ id }) => genoemd.includes(id))
        .map(({ id, naam }) => ({ id, label: naam })),
    },
    { veld: "acties", label: "Acties", alle: "Wel of geen acties", lijst: metOfZonder("acties") },
    { veld: "geld", label: "Geld", alle: "Met en zonder geld", lijst: metOfZonder("geld") },
  ];
}

const metOfZonder = (wat: string) => [
  { id: "met", label: `Met ${wat}` },
  { id: "zonder", label: `Zonder ${wat}` },
];
