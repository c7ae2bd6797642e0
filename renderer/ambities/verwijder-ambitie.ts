import type { Ambitie } from "#shared/domain/ambitie.ts";
import type { AgendaSession } from "../state/agenda-session.ts";
import { naarPrullenbak } from "../state/naar-prullenbak.ts";

/** Takes an ambitie away and offers to bring it back; its acties stay, without an ambitie to show under. */
export function verwijderAmbitie(session: AgendaSession, { id }: Ambitie, aantalActies: number): void {
  const gevolgen = ["", "De actie blijft staan."];
  naarPrullenbak(
    session,
    { soort: "ambitie", id },
    gevolgen[aantalActies] ?? `De ${aantalActies} acties blijven staan.`,
  );
}
