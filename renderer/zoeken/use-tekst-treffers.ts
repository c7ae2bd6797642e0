import { useDeferredValue, useMemo } from "react";
import type { Ref } from "#shared/document/ref.ts";
import { type TekstTreffer, treffersIn, treffersInVeld } from "#shared/zoeken/tekst-treffers.ts";
import type { ZoekVraag } from "#shared/zoeken/vind-in-tekst.ts";
import { zoekplekken } from "#shared/zoeken/zoekplekken.ts";
import { useAgenda, useRaamwerk } from "../state/use-agenda.ts";

/** The hits in one text or field, with what it belongs to. */
export type TekstMetTreffers = Readonly<{
  sleutel: string;
  ref: Ref;
  isVeld: boolean;
  treffers: readonly TekstTreffer[];
}>;

type TekstTreffers = Readonly<{
  teksten: readonly TekstMetTreffers[];
  /** True while these are still the hits of what was typed before. */
  zoekt: boolean;
}>;

/** Every text and field of the agenda that holds what is looked for; with a key only that text. */
export function useTekstTreffers(vraag: ZoekVraag, alleenIn: string | null): TekstTreffers {
  const agenda = useAgenda((huidig) => huidig);
  const raamwerk = useRaamwerk();
  const gezocht = useDeferredValue(vraag);
  const teksten = useMemo(() => {
    if (gezocht.termen.length === 0) return [];
    return zoekplekken(agenda, raamwerk).flatMap(({ sleutel, ref, waarde }) => {
      if (alleenIn !== null && alleenIn !== sleutel) return [];
      const isVeld = typeof waarde === "string";
      const treffers = isVeld
        ? treffersInVeld(sleutel, waarde, gezocht)
        : treffersIn(sleutel, waarde, gezocht);
      return treffers.length > 0 ? [{ sleutel, ref, isVeld, treffers }] : [];
    });
  }, [agenda, raamwerk, gezocht, alleenIn]);
  return { teksten, zoekt: gezocht !== vraag };
}
