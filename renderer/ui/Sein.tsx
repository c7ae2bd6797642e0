import { CircleCheckBig, Lightbulb, type LucideIcon, OctagonAlert, TriangleAlert } from "lucide-react";
import "./sein.css";

export type SeinSoort = "fout" | "waarschuwing" | "tip" | "gereed";

const SEINEN: Readonly<Record<SeinSoort, Readonly<{ woord: string; icoon: LucideIcon }>>> = {
  fout: { woord: "Fout", icoon: OctagonAlert },
  waarschuwing: { woord: "Waarschuwing", icoon: TriangleAlert },
  tip: { woord: "Tip", icoon: Lightbulb },
  gereed: { woord: "In orde", icoon: CircleCheckBig },
};

/** How much something matters, as a shape; the word is there for screen readers. */
export function Sein({ soort }: { soort: SeinSoort }) {
  const { woord, icoon: Icoon } = SEINEN[soort];
  return (
    <span className={`sein sein-${soort}`}>
      <Icoon size={16} strokeWidth={1.75} aria-hidden />
      <span className="alleen-lezer">{woord}: </span>
    </span>
  );
}
