import { type Ambitie, naamVanAmbitie } from "#shared/domain/ambitie.ts";
import type { AgendaSession } from "../state/agenda-session.ts";
import { naarPrullenbak } from "../state/naar-prullenbak.ts";

/** Takes an ambitie away and offers to bring it back; its acties stay, without an ambitie to show under. */
export function verwijderAmbitie(session: AgendaSession, ambitie: Ambitie, aantalActies: number): void {
  naarPrullenbak(
    session,
    { soort: "ambitie", id: ambitie.id },
    {
      kop: `Ambitie ‘${naamVanAmbitie(ambitie)}’ staat in de prullenbak`,
      ...(aantalActies > 0
        ? {
            tekst: aantalActies === 1 ? "De actie blijft staan." : `De ${aantalActies} acties blijven staan.`,
          }
        : {}),
    },
  );
}
