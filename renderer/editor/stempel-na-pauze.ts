import { BOEKHOUDING } from "#shared/document/layout.ts";
import { stamp } from "#shared/document/records.ts";
import type { AgendaSession } from "../state/agenda-session.ts";
import { recordVanTekst } from "./tekst-record.ts";

const PAUZE_MS = 2_000;

/** Notes who changed a text and when, once typing stops or the text is left; never a step to undo. */
export type Stempelaar = Readonly<{ gewijzigd: () => void; nu: () => void }>;

/** Makes a stempelaar for one text; `ook` does what else belongs to that moment, in the same bookkeeping. */
export function stempelNaPauze(session: AgendaSession, tekstKey: string, ook: () => void): Stempelaar {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const nu = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    const record = recordVanTekst(tekstKey);
    session.doc.transact(() => {
      if (record) stamp(session.doc, record.collectie, record.id, session.stempel());
      ook();
    }, BOEKHOUDING);
  };
  return {
    nu,
    gewijzigd: () => {
      clearTimeout(timer);
      timer = setTimeout(nu, PAUZE_MS);
    },
  };
}
