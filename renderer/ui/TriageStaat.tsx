import {
  CircleCheckBig,
  CircleDashed,
  CircleDot,
  CircleSlash,
  Clock3,
  CornerUpRight,
  type LucideIcon,
} from "lucide-react";
import { TRIAGE_NAMEN, type TriageSoort } from "#shared/domain/antwoord.ts";
import "./staat.css";

/** The icon of every state; shape and word carry the meaning, never colour alone. */
export const TRIAGE_ICONEN: Readonly<Record<TriageSoort, LucideIcon>> = {
  open: CircleDashed,
  nu: CircleDot,
  later: Clock3,
  elders: CornerUpRight,
  "bewust-niet": CircleSlash,
  klaar: CircleCheckBig,
};

/** The state of a vraag: icon and word. */
export function TriageStaat({ soort }: { soort: TriageSoort }) {
  const Icoon = TRIAGE_ICONEN[soort];
  return (
    <span className={`staat staat-${soort}`}>
      <Icoon size={16} strokeWidth={1.75} aria-hidden />
      {TRIAGE_NAMEN[soort]}
    </span>
  );
}
