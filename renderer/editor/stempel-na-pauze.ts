import { type Edit, samen } from "#shared/document/edits/edit.ts";
import { stempel } from "#shared/document/edits/records.ts";
import { BOEKHOUDING } from "#shared/document/layout.ts";
import { refVanTekst } from "#shared/document/tekst-sleutel.ts";
import type { AgendaSession } from "../state/agenda-session.ts";

const PAUZE_MS = 2_000;

/** Notes who changed a text and when, once typing stops or the text is left; never a step to undo. */
export type Stempelaar = Readonly<{ gewijzigd: () => void; nu: () => void }>;

/** Makes a stempelaar for one text; `ook` is what else belongs to that moment, in the same bookkeeping. */
export function stempelNaPauze(
  session: Pick<AgendaSession, "doe">,
  tekstKey: string,
  ook: () => Edit | undefined,
): Stempelaar {
  const ref = refVanTekst(tekstKey);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const nu = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    session.doe(samen(...(ref ? [stempel(ref.soort, ref.id)] : []), ook() ?? samen()), BOEKHOUDING);
  };
  return {
    nu,
    gewijzigd: () => {
      clearTimeout(timer);
      timer = setTimeout(nu, PAUZE_MS);
    },
  };
}
