import { create } from "zustand";
import { useApp } from "../state/app-store.ts";
import { formatPlek, type Plek, zonderVeld } from "../state/plek.ts";
import { useView } from "../state/view-store.ts";

const MAXIMUM = 8;

/** The places of the open agenda where the user was, the last one first; the present one is not among them. */
export const useRecent = create<{ plekken: readonly Plek[] }>(() => ({ plekken: [] }));

/** Adds a place that was left, without what stands in for it now. */
export function voegPlekToe(plekken: readonly Plek[], plek: Plek): Plek[] {
  const sleutel = sleutelVan(plek);
  return [plek, ...plekken.filter((ander) => sleutelVan(ander) !== sleutel)].slice(0, MAXIMUM);
}

/** The triage is one place per onderdeel, however many vragen the focus went past. */
function sleutelVan(plek: Plek): string {
  return plek.scherm === "triage" ? `triage/${plek.onderdeel}` : formatPlek(zonderVeld(plek));
}

useView.subscribe(({ plek }, { plek: vorige }) => {
  if (useApp.getState().session && sleutelVan(plek) !== sleutelVan(vorige))
    useRecent.setState(({ plekken }) => ({ plekken: voegPlekToe(plekken, zonderVeld(vorige)) }));
});

useApp.subscribe(({ session }, { session: vorige }) => {
  if (session?.geopend.pad !== vorige?.geopend.pad) useRecent.setState({ plekken: [] });
});
