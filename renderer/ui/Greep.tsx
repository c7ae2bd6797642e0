import { GripVertical } from "lucide-react";
import "./greep.css";

type GreepProps = {
  /** What is moved. */
  naam: string;
  /** The keys that move it, as they are called in a sentence. */
  toetsen: string;
};

/** The grip by which a row or card is dragged, or moved with the keys that it tells of. */
export function Greep({ naam, toetsen }: GreepProps) {
  return (
    <button
      type="button"
      className="greep"
      draggable
      aria-label={`Verplaats ${naam}`}
      aria-description={`Te verplaatsen met ${toetsen}`}
      title={`Sleep, of gebruik ${toetsen}`}
    >
      <GripVertical size={16} strokeWidth={1.75} aria-hidden />
    </button>
  );
}
