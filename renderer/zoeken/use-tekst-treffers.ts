import { useDeferredValue, useMemo } from "react";
import type { RecordRef } from "#shared/document/ref.ts";
import { refVanTekst } from "#shared/document/tekst-sleutel.ts";
import { tekstSleutels } from "#shared/zoeken/tekst-sleutels.ts";
import { type TekstTreffer, treffersIn } from "#shared/zoeken/tekst-treffers.ts";
import type { ZoekVraag } from "#shared/zoeken/vind-in-tekst.ts";
import { useAgenda, useRaamwerk } from "../state/use-agenda.ts";

/** The hits in one text, with the record that text belongs to. */
export type TekstMetTreffers = Readonly<{
  sleutel: string;
  ref: RecordRef;
  treffers: readonly TekstTreffer[];
}>;

/** Every text of the agenda that holds what is looked for; with a key only that text. */
export function useTekstTreffers(vraag: ZoekVraag | null, alleenIn: string | null): TekstMetTreffers[] {
  const agenda = useAgenda((huidig) => huidig);
  const raamwerk = useRaamwerk();
  const gezocht = useDeferredValue(vraag);
  return useMemo(() => {
    if (!gezocht || gezocht.termen.length === 0) return [];
    const sleutels = tekstSleutels(agenda, raamwerk);
    return sleutels.flatMap((sleutel) => {
      const tekst = agenda.teksten[sleutel];
      const ref = alleenIn === null || alleenIn === sleutel ? refVanTekst(sleutel) : null;
      if (!ref || !tekst) return [];
      const treffers = treffersIn(sleutel, tekst, gezocht);
      return treffers.length > 0 ? [{ sleutel, ref, treffers }] : [];
    });
  }, [agenda, raamwerk, gezocht, alleenIn]);
}
