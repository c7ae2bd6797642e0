import { useDeferredValue, useMemo } from "react";
import { controleer } from "#shared/controle/controleer.ts";
import type { Signalering } from "#shared/controle/signalering.ts";
import { useAgenda, useGekozenRaamwerk } from "../state/use-agenda.ts";

/** Everything that asks attention in the open agenda; follows an edit without holding it up. */
export function useSignaleringen(): readonly Signalering[] {
  const agenda = useDeferredValue(useAgenda((huidig) => huidig));
  const gekozen = useGekozenRaamwerk();
  return useMemo(() => controleer(agenda, gekozen), [agenda, gekozen]);
}
