import { type Antwoord, leegAntwoord } from "./antwoord.ts";

/** Progress of a group of vragen: `klaar` of `nu` in this round, and how many got which choice. */
export type Voortgang = Readonly<{
  klaar: number;
  nu: number;
  later: number;
  elders: number;
  bewustNiet: number;
  open: number;
}>;

/** Counts progress; only vragen chosen for now count as work, so `klaar` is never above `nu`. */
export function telVoortgang(
  vraagIds: readonly string[],
  antwoorden: Readonly<Record<string, Antwoord>>,
): Voortgang {
  const telling = { klaar: 0, nu: 0, later: 0, elders: 0, bewustNiet: 0, open: 0 };
  for (const vraagId of vraagIds) {
    const antwoord = antwoorden[vraagId] ?? leegAntwoord(vraagId);
    const kind = antwoord.triage.kind === "bewust-niet" ? "bewustNiet" : antwoord.triage.kind;
    telling[kind] += 1;
    if (kind === "nu" && antwoord.klaar) telling.klaar += 1;
  }
  return telling;
}

/** True when every vraag has a choice and everything chosen for now is klaar. */
export function isRond(voortgang: Voortgang): boolean {
  return voortgang.open === 0 && voortgang.nu > 0 && voortgang.klaar === voortgang.nu;
}
