import { X } from "lucide-react";
import { Button } from "./Button.tsx";
import "./chips.css";

type ChipsProps = {
  label: string;
  items: readonly Readonly<{ id: string; naam: string }>[];
  alleenLezen?: boolean;
  onWeg: (id: string) => void;
};

/** What was chosen, each with a button to take it away again; nothing when there is nothing. */
export function Chips({ label, items, alleenLezen = false, onWeg }: ChipsProps) {
  if (items.length === 0) return null;
  return (
    <ul className="chips" aria-label={label}>
      {items.map(({ id, naam }) => (
        <li key={id}>
          <span>{naam}</span>
          {alleenLezen ? null : (
            <Button soort="icoon" klein label={`Haal ${naam} weg`} onPress={() => onWeg(id)}>
              <X size={14} strokeWidth={1.75} aria-hidden />
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
