import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Checkbox } from "react-aria-components";
import "./vinkje.css";

type VinkjeProps = {
  children: ReactNode;
  aan: boolean;
  alleenLezen?: boolean;
  onChange: (aan: boolean) => void;
};

/** A box to tick, with its words. */
export function Vinkje({ children, aan, alleenLezen = false, onChange }: VinkjeProps) {
  return (
    <Checkbox className="vinkje" isSelected={aan} isReadOnly={alleenLezen} onChange={onChange}>
      <span className="vinkje-vak" aria-hidden>
        <Check size={14} strokeWidth={2.5} />
      </span>
      <span>{children}</span>
    </Checkbox>
  );
}
