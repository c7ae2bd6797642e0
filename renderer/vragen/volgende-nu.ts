import { type Antwoord, triageSoort } from "#shared/domain/antwoord.ts";
import { ONDERDELEN, type Raamwerk, type Vraag, vragenVanOnderdeel } from "#shared/domain/raamwerk.ts";

/**
 * The vraag to go on with after one: the next that waits for its answer in this round, in the order of the screens, on
 * into the next onderdelen and then from the first again; without one, the next that still waits for its choice.
 * Undefined when no other waits.
 */
export function volgendeNu(
  raamwerk: Raamwerk,
  antwoorden: Readonly<Record<string, Antwoord>>,
  huidig: string,
): Vraag | undefined {
  const vragen = ONDERDELEN.flatMap((onderdeel) => vragenVanOnderdeel(raamwerk, onderdeel));
  const hier = vragen.findIndex(({ id }) => id === huidig);
  const rest = [...vragen.slice(hier + 1), ...vragen.slice(0, Math.max(hier, 0))];
  const eerste = (soort: "nu" | "open") => rest.find(({ id }) => triageSoort(antwoorden[id]) === soort);
  return eerste("nu") ?? eerste("open");
}
