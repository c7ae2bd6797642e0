import {
  CircleCheckBig,
  CircleDashed,
  CircleDot,
  CircleSlash,
  Clock3,
  CornerUpRight,
  type LucideIcon,
} from "lucide-react";
import type { Antwoord } from "#shared/domain/antwoord.ts";

/** What a vraag shows: its triage, or klaar when it was chosen for now and has its answer. */
export type TriageSoort = Antwoord["triage"]["kind"] | "klaar";

/** The icon and the word of every state; shape and word carry the meaning, never colour alone. */
export const TRIAGE_STATEN: Readonly<Record<TriageSoort, Readonly<{ woord: string; icoon: LucideIcon }>>> = {
  open: { woord: "Nog kiezen", icoon: CircleDashed },
  nu: { woord: "Nu", icoon: CircleDot },
  later: { woord: "Later", icoon: Clock3 },
  elders: { woord: "Elders beantwoord", icoon: CornerUpRight },
  "bewust-niet": { woord: "Bewust niet", icoon: CircleSlash },
  klaar: { woord: "Klaar", icoon: CircleCheckBig },
};

/** The state an antwoord shows; undefined is the answer nobody touched yet. */
export function triageSoort(antwoord: Pick<Antwoord, "triage" | "klaar"> | undefined): TriageSoort {
  const kind = antwoord?.triage.kind ?? "open";
  return kind === "nu" && antwoord?.klaar ? "klaar" : kind;
}

/** The state of a vraag: icon and word. */
export function TriageStaat({ soort }: { soort: TriageSoort }) {
  const { woord, icoon: Icoon } = TRIAGE_STATEN[soort];
  return (
    <span className={`staat staat-${soort}`}>
      <Icoon size={16} strokeWidth={1.75} aria-hidden />
      {woord}
    </span>
  );
}
