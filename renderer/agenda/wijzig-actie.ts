import { addRecord, moveRecord, patchRecord, removeRecord, type Velden } from "#shared/document/records.ts";
import { type Actie, naamVanActie } from "#shared/domain/actie.ts";
import { postenVanActie } from "#shared/domain/begroting.ts";
import type { AgendaSession } from "../state/agenda-session.ts";
import { eenStap } from "../state/een-stap.ts";
import { metOngedaan } from "../state/met-ongedaan.ts";
import { type BordKolommen, type BordPlek, plaatsInLijst } from "../ui/bord-plek.ts";

/** Adds an actie at the end; returns its id. */
export function voegActieToe(session: AgendaSession, velden: Velden<"acties">): string {
  const id = crypto.randomUUID();
  eenStap(session, () => addRecord(session.doc, "acties", id, velden, session.stempel()));
  return id;
}

/** Changes fields of an actie as one step. */
export function wijzigActie(session: AgendaSession, id: string, velden: Velden<"acties">): void {
  eenStap(session, () => patchRecord(session.doc, "acties", id, velden, session.stempel()));
}

/** Puts an actie at a place of a board or grouped list: its column sets fields, its height the order. */
export function legActieNeer(
  session: AgendaSession,
  id: string,
  velden: Velden<"acties">,
  kolommen: BordKolommen,
  plek: BordPlek,
): void {
  const ids = session.store.getState().agenda.acties.map((actie) => actie.id);
  const na = plaatsInLijst(ids, kolommen, id, plek);
  eenStap(session, () => {
    patchRecord(session.doc, "acties", id, velden, session.stempel());
    if (na !== undefined) moveRecord(session.doc, "acties", id, { na });
  });
}

/** Takes an actie away and offers to bring it back; posten keep referring to it. */
export function verwijderActie(session: AgendaSession, actie: Actie): void {
  const posten = postenVanActie(session.store.getState().agenda.begroting, actie.id);
  metOngedaan(session, () => eenStap(session, () => removeRecord(session.doc, "acties", actie.id)), {
    kop: `Actie ‘${naamVanActie(actie)}’ staat in de prullenbak`,
    ...(posten.length > 0
      ? {
          tekst:
            posten.length === 1
              ? "1 post verwijst er nog naar."
              : `${posten.length} posten verwijzen er nog naar.`,
        }
      : {}),
  });
}

/** Adds a partner to the bibliotheek and to an actie, as one step. */
export function voegPartnerToe(
  session: AgendaSession,
  naam: string,
  velden: (partnerId: string) => Velden<"acties">,
  actieId: string,
): void {
  const id = crypto.randomUUID();
  eenStap(session, () => {
    addRecord(session.doc, "partners", id, { naam, rol: "" }, session.stempel());
    patchRecord(session.doc, "acties", actieId, velden(id), session.stempel());
  });
}

/** Lets a post pay for an actie, or (null) for none. */
export function koppelPost(session: AgendaSession, postId: string, actieId: string | null): void {
  eenStap(session, () => patchRecord(session.doc, "posten", postId, { actieId }, session.stempel()));
}
