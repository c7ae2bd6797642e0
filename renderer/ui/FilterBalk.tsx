import { Button } from "./Button.tsx";
import { type Keuze, Select } from "./Select.tsx";
import "./filterbalk.css";

/** One thing to limit a list by; null in the filter is no choice. */
export type FilterRij<Veld extends string> = Readonly<{
  veld: Veld;
  label: string;
  /** What no choice is called. */
  alle: string;
  lijst: readonly Keuze[];
}>;

type FilterBalkProps<Veld extends string> = {
  /** What is limited: "Welke acties". */
  label: string;
  rijen: readonly FilterRij<Veld>[];
  filter: Readonly<Record<Veld, string | null>>;
  /** How many are shown, in words; said while something is chosen. */
  telling: string;
  onKies: (veld: Veld, id: string | null) => void;
  onAlles: () => void;
};

const ALLE = "alle";

/** What a list shows; every choice narrows it. */
export function FilterBalk<Veld extends string>(props: FilterBalkProps<Veld>) {
  const { label, rijen, filter, telling, onKies, onAlles } = props;
  const gekozen = rijen.some(({ veld }) => filter[veld] !== null);
  return (
    <fieldset className="filterbalk">
      <legend className="alleen-lezer">{label}</legend>
      {rijen.map(({ veld, label: naam, alle, lijst }) => (
        <Select
          key={veld}
          label={naam}
          labelVerborgen
          keuzes={[{ id: ALLE, label: alle }, ...lijst]}
          value={filter[veld] ?? ALLE}
          onChange={(id) => onKies(veld, id === ALLE ? null : id)}
        />
      ))}
      {gekozen ? (
        <>
          <span className="stil klein" role="status">
            {telling}
          </span>
          <Button klein soort="stil" onPress={onAlles}>
            Toon alles
          </Button>
        </>
      ) : null}
    </fieldset>
  );
}
