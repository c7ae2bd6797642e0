import { Check } from "lucide-react";
import { Checkbox, CheckboxGroup, Label } from "react-aria-components";
import type { WordOpties } from "#shared/domain/word-opties.ts";
import type { Keuze } from "./keuzes.ts";
import "../ui/veld.css";
import "./word.css";

type WordKeuzesProps = {
  titel: string;
  keuzes: readonly Keuze[];
  opties: WordOpties;
  uit: boolean;
  onChange: (opties: WordOpties) => void;
};

/** A group of on-off choices for the document. */
export function WordKeuzes({ titel, keuzes, opties, uit, onChange }: WordKeuzesProps) {
  const aan = keuzes.map(({ naam }) => naam).filter((naam) => opties[naam]);
  const kies = (namen: readonly string[]) => {
    const nieuw = Object.fromEntries(keuzes.map(({ naam }) => [naam, namen.includes(naam)]));
    onChange({ ...opties, ...nieuw });
  };
  return (
    <CheckboxGroup className="word-groep" value={aan} onChange={kies} isDisabled={uit}>
      <Label className="veld-label">{titel}</Label>
      {keuzes.map(({ naam, label, bij }) => (
        <Checkbox key={naam} value={naam} className="word-vink">
          <span className="word-vakje" aria-hidden>
            <Check size={14} strokeWidth={2.5} />
          </span>
          <span>{label}</span>
          <span className="word-bij">{bij}</span>
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
