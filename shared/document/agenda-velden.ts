import type * as Y from "yjs";
import type { Agenda } from "#shared/domain/agenda.ts";
import { AGENDA_ROOT, LOCAL } from "./layout.ts";

/** The fields of the agenda itself. */
export type AgendaVelden = Partial<
  Pick<
    Agenda,
    | "id"
    | "titel"
    | "ondertitel"
    | "regio"
    | "centrumgemeente"
    | "beleidVanaf"
    | "uitvoeringVanaf"
    | "versie"
    | "raamwerk"
    | "ronde"
  >
>;

/** Changes fields of the agenda itself as one edit. */
export function patchAgenda(doc: Y.Doc, velden: AgendaVelden, origin: unknown = LOCAL): void {
  doc.transact(() => {
    const map = doc.getMap(AGENDA_ROOT);
    for (const [veld, waarde] of Object.entries(velden)) if (map.get(veld) !== waarde) map.set(veld, waarde);
  }, origin);
}

/** Adds or removes a year of the begroting; amounts of a removed year stay stored and come back with it. */
export function toggleJaar(doc: Y.Doc, jaar: number, aanwezig: boolean, origin: unknown = LOCAL): void {
  doc.transact(() => doc.getMap(AGENDA_ROOT).set(`begrotingJaren:${jaar}`, aanwezig), origin);
}

/** Leaves an abbreviation without explanation from now on, or no longer. */
export function negeerAfkorting(
  doc: Y.Doc,
  afkorting: string,
  genegeerd: boolean,
  origin: unknown = LOCAL,
): void {
  doc.transact(() => doc.getMap(AGENDA_ROOT).set(`genegeerdeAfkortingen:${afkorting}`, genegeerd), origin);
}

/** Notes the printed total of all lasten in one year; null takes it away. */
export function setGedruktTotaal(
  doc: Y.Doc,
  jaar: number,
  euro: number | null,
  origin: unknown = LOCAL,
): void {
  doc.transact(() => doc.getMap(AGENDA_ROOT).set(`begrotingGedrukt:${jaar}`, euro), origin);
}
