import { useView } from "../../state/view-store.ts";
import { type Weggelaten, weggelatenZin } from "./weggelaten.ts";

/** Tells the user what a paste could not bring along, when there is anything. */
export function meldWeggelaten(wat: Weggelaten): void {
  const tekst = weggelatenZin(wat);
  if (tekst !== null) useView.getState().meld({ soort: "info", kop: "Niet alles is geplakt", tekst });
}
