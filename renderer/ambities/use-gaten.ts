import { ambitieZonderActie } from "#shared/controle/regels/ambitie-zonder-actie.ts";
import { ambitieZonderGeld } from "#shared/controle/regels/ambitie-zonder-geld.ts";
import { ambitieZonderGrond } from "#shared/controle/regels/ambitie-zonder-grond.ts";
import type { Signalering } from "#shared/controle/signalering.ts";
import { useBevindingen } from "../agenda/use-signaleringen.ts";

/** What the thread of an ambitie still misses, the most serious first; empty when it is whole. */
export function useGaten(): (ambitieId: string) => readonly Signalering[] {
  const gaten = [
    ...useBevindingen(ambitieZonderActie),
    ...useBevindingen(ambitieZonderGeld),
    ...useBevindingen(ambitieZonderGrond),
  ];
  return (ambitieId) => gaten.filter(({ ref }) => ref.id === ambitieId);
}

/** These gaps in a few words: "nog geen actie, nog geen onderbouwing". */
export const noemGaten = (gaten: readonly Signalering[]): string =>
  gaten.map(({ kort, zin }) => kort ?? zin).join(", ");
