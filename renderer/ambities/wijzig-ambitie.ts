import { addRecord, moveRecord, patchRecord, removeRecord, type Velden } from "#shared/document/records.ts";
import { type Ambitie, naamVanAmbitie } from "#shared/domain/ambitie.ts";
import type { AgendaSession } from "../state/agenda-session.ts";
import { eenStap } from "../state/een-stap.ts";
import { metOngedaan } from "../state/met-ongedaan.ts";
import type { BordKolommen, BordPlek } from "../ui/bord-plek.ts";
import { plaatsInLijst } from "../ui/bord-plek.ts";

/** Adds an ambitie at the end; returns its id. */
export function voegAmbitieToe(session: AgendaSession, titel = ""): string {
  const id = crypto.randomUUID();
  eenStap(session, () => addRecord(session.doc, "ambities", id, { titel }, session.stempel()));
  return id;
}

/** Changes fields of an ambitie as one step. */
export function wijzigAmbitie(session: AgendaSession, id: string, velden: Velden<"ambities">): void {
  eenStap(session, () => patchRecord(session.doc, "ambities", id, velden, session.stempel()));
}

/** Puts an ambitie after another one, or first. */
export function verplaatsAmbitie(session: AgendaSession, id: string, na: string | null): void {
  eenStap(session, () => moveRecord(session.doc, "ambities", id, { na }));
}

/** Puts an ambitie at a place of a board: its column sets fields, its height the order. */
export function legAmbitieOpBord(
  session: AgendaSession,
  id: string,
  velden: Velden<"ambities">,
  kolommen: BordKolommen,
  plek: BordPlek,
): void {
  const ids = session.store.getState().agenda.ambities.map((ambitie) => ambitie.id);
  const na = plaatsInLijst(ids, kolommen, id, plek);
  eenStap(session, () => {
    patchRecord(session.doc, "ambities", id, velden, session.stempel());
    if (na !== undefined) moveRecord(session.doc, "ambities", id, { na });
  });
}

/** Takes an ambitie away and offers to bring it back; its acties stay, without an ambitie to show under. */
export function verwijderAmbitie(session: AgendaSession, ambitie: Ambitie, aantalActies: number): void {
  metOngedaan(session, () => eenStap(session, () => removeRecord(session.doc, "ambities", ambitie.id)), {
    kop: `Ambitie ‘${naamVanAmbitie(ambitie)}’ staat in de prullenbak`,
    ...(aantalActies > 0
      ? { tekst: aantalActies === 1 ? "De actie blijft staan." : `De ${aantalActies} acties blijven staan.` }
      : {}),
  });
}
