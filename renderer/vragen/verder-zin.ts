import { type Antwoord, triageSoort } from "#shared/domain/antwoord.ts";
import { ONDERDEEL_KORT, type Raamwerk, type Vraag, vragenVanOnderdeel } from "#shared/domain/raamwerk.ts";
import { telVoortgang } from "#shared/domain/voortgang.ts";

type Antwoorden = Readonly<Record<string, Antwoord>>;

/** What to say when one goes on to another onderdeel, with how far that is; undefined within one. */
export function verderZin(
  raamwerk: Raamwerk,
  antwoorden: Antwoorden,
  van: Vraag,
  naar: Vraag,
): string | undefined {
  if (van.onderdeel === naar.onderdeel) return undefined;
  const kop = `Verder met ${ONDERDEEL_KORT[naar.onderdeel]}`;
  const ids = vragenVanOnderdeel(raamwerk, naar.onderdeel).map(({ id }) => id);
  const { klaar, nu } = telVoortgang(ids, antwoorden);
  return nu > 0 ? `${kop}, ${klaar} van ${nu}` : kop;
}

/** Whether going on leaves the vragen that were chosen for this round, for those that nobody chose yet. */
export const isVoorbijRonde = (antwoorden: Antwoorden, van: Vraag, naar: Vraag): boolean =>
  triageSoort(antwoorden[van.id]) !== "open" && triageSoort(antwoorden[naar.id]) === "open";
