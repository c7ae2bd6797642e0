import type { Actie } from "#shared/domain/actie.ts";
import { postenVanActie } from "#shared/domain/begroting.ts";
import type { AgendaSession } from "../state/agenda-session.ts";
import { naarPrullenbak } from "../state/naar-prullenbak.ts";

/** Takes an actie away and offers to bring it back; posten keep referring to it. */
export function verwijderActie(session: AgendaSession, { id }: Actie): void {
  const { length } = postenVanActie(session.store.getState().agenda.begroting, id);
  const gevolgen = ["", "1 post verwijst er nog naar."];
  naarPrullenbak(
    session,
    { soort: "actie", id },
    gevolgen[length] ?? `${length} posten verwijzen er nog naar.`,
  );
}
