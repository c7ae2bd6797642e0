import { useMemo } from "react";
import { type Item, perItem } from "#shared/controle/per-item.ts";
import type { Ernst } from "#shared/controle/signalering.ts";
import { useSignaleringen } from "../agenda/use-signaleringen.ts";
import { useAgenda, useRaamwerk } from "../state/use-agenda.ts";

/** What asks attention in the open agenda, per thing, fouten first; of one ernst, or (null) of all. */
export function useItems(ernst: Ernst | null): readonly Item[] {
  const alle = useSignaleringen();
  const agenda = useAgenda((huidig) => huidig);
  const raamwerk = useRaamwerk();
  return useMemo(() => {
    const gekozen = ernst === null ? alle : alle.filter((signalering) => signalering.ernst === ernst);
    return perItem(gekozen, agenda, raamwerk);
  }, [alle, agenda, raamwerk, ernst]);
}
