import { type Actie, naamVanActie } from "#shared/domain/actie.ts";
import { postenVanActie } from "#shared/domain/begroting.ts";
import type { AgendaSession } from "../state/agenda-session.ts";
import { naarPrullenbak } from "../state/naar-prullenbak.ts";

/** Takes an actie away and offers to bring it back; posten keep referring to it. */
export function verwijderActie(session: AgendaSession, actie: Actie): void {
  const posten = postenVanActie(session.store.getState().agenda.begroting, actie.id);
  naarPrullenbak(
    session,
    { soort: "actie", id: actie.id },
    {
      kop: `Actie ‘${naamVanActie(actie)}’ staat in de prullenbak`,
      ...(posten.length > 0
        ? {
            tekst:
              posten.length === 1
                ? "1 post verwijst er nog naar."
                : `${posten.length} posten verwijzen er nog naar.`,
          }
        : {}),
    },
  );
}
