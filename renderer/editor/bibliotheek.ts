import type { AgendaSession } from "../state/agenda-session.ts";
import type { Bibliotheek } from "./bron-chip.ts";

/** The bibliotheek of an open agenda, for drawing citations. */
export function bibliotheekVan({ store }: Pick<AgendaSession, "store">): Bibliotheek {
  const bronnen = () => store.getState().agenda.bronnen;
  return {
    zoek: (bronId) => bronnen().find(({ id }) => id === bronId),
    subscribe: (listener) => {
      let getekend = bronnen();
      return store.subscribe(() => {
        if (bronnen() === getekend) return;
        getekend = bronnen();
        listener();
      });
    },
  };
}
