import type { LucideIcon } from "lucide-react";
import { Button } from "./Button.tsx";
import "./knoppenrij.css";

type WeergaveProps<W extends string> = {
  waarde: W;
  keuzes: readonly Readonly<{ id: W; label: string; icoon: LucideIcon }>[];
  onChange: (waarde: W) => void;
};

/** How a screen shows the same things: as a list, a board, … */
export function Weergave<W extends string>({ waarde, keuzes, onChange }: WeergaveProps<W>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw and read as a form
    <div className="knoppenrij" role="group" aria-label="Weergave">
      {keuzes.map(({ id, label, icoon: Icoon }) => (
        <Button key={id} klein soort="stil" ingedrukt={id === waarde} onPress={() => onChange(id)}>
          <Icoon size={16} strokeWidth={1.75} aria-hidden /> {label}
        </Button>
      ))}
    </div>
  );
}
