import { Controle } from "#shared/controle/controle.ts";
import { onderzoek } from "#shared/controle/delen.ts";
import type { Regel } from "#shared/controle/regel.ts";
import type { Bevinding, Signalering } from "#shared/controle/signalering.ts";
import { type Ref, zelfdeRecord } from "#shared/document/ref.ts";
import { onthoud } from "#shared/domain/onthoud.ts";
import type { AgendaSession } from "../state/agenda-session.ts";
import { useGekozenRaamwerk, useSession, useSessionState } from "../state/use-agenda.ts";

const controles = new WeakMap<AgendaSession, Controle>();

/** Everything that asks attention in the open agenda; the same list as long as nothing in it changes. */
export function useSignaleringen(): readonly Signalering[] {
  const { controle, gekozen } = useControle();
  return useSessionState(({ agenda }) => controle.alle(onderzoek(agenda, gekozen)));
}

/** What one rule finds in the open agenda; the other rules are not run for it. */
export function useBevindingen<B extends Bevinding>(regel: Regel<B>): readonly Signalering<B>[] {
  const { controle, gekozen } = useControle();
  return useSessionState(({ agenda }) => controle.van(regel, onderzoek(agenda, gekozen)));
}

/** What one rule finds at a record; undefined when it has nothing to say of it. */
export function useBevinding<B extends Bevinding>(regel: Regel<B>, record: Ref): Signalering<B> | undefined {
  return useBevindingen(regel).find(({ ref }) => zelfdeRecord(ref, record));
}

/** All views of one agenda share what its rules found. */
function useControle() {
  const controle = onthoud(controles, useSession(), () => new Controle());
  return { controle, gekozen: useGekozenRaamwerk() };
}
