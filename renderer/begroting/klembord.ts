import type { ClipboardEvent } from "react";
import { kopieerCellen } from "#shared/begroting/celtekst.ts";
import { leesCel } from "#shared/begroting/lees-cel.ts";
import { planPlakken, wordtRijen } from "#shared/begroting/plakken.ts";
import { gebiedVan, type Selectie } from "#shared/begroting/selectie.ts";
import { formatTsv, parseTsv } from "#shared/begroting/tsv.ts";
import { vulCellen } from "#shared/document/edits/vul-cellen.ts";
import { useView } from "../state/view-store.ts";
import type { RoosterContext } from "./rooster-context.ts";
import { wis } from "./vul-gebied.ts";

/** Copies the selected cells, ready for a spreadsheet. */
export function kopieer(event: ClipboardEvent, context: RoosterContext, selectie: Selectie): void {
  const { rooster } = context;
  const cellen = kopieerCellen(context, rooster, gebiedVan(rooster, selectie));
  const enkel = cellen.length === 1 && cellen[0]?.length === 1;
  event.clipboardData.setData("text/plain", enkel ? formatTsv(cellen).slice(0, -2) : formatTsv(cellen));
  event.preventDefault();
  context.zeg(`Gekopieerd: ${cellen.length} bij ${cellen[0]?.length ?? 0}.`);
}

/** Copies the selected cells and empties them. */
export function knip(event: ClipboardEvent, context: RoosterContext, selectie: Selectie): void {
  kopieer(event, context, selectie);
  if (!context.session.alleenLezen) wis(context, selectie);
}

/** Pastes cells over the grid; rows with names are shown first, because they become posten. */
export function plak(event: ClipboardEvent, context: RoosterContext, selectie: Selectie): void {
  event.preventDefault();
  if (context.session.alleenLezen) return;
  const tekst = event.clipboardData.getData("text/plain");
  const cellen = parseTsv(tekst);
  if (cellen.length === 0) return;
  const gebied = gebiedVan(context.rooster, selectie);
  if (wordtRijen(context, context.rooster, gebied, cellen)) {
    context.toonPlakken(tekst);
    return;
  }
  const { plaksels, over } = planPlakken(context, context.rooster, gebied, cellen);
  const gelezen = plaksels.map(({ tekst: cel, ...doel }) => ({
    ...doel,
    lezing: leesCel(doel.kolom, cel, context.acties),
  }));
  context.session.doe(vulCellen(gelezen));
  meld(plaksels.length, gelezen.filter(({ lezing }) => !lezing.ok).length, over);
}

function meld(geplakt: number, geweigerd: number, over: number): void {
  const zinnen = [
    geweigerd > 0 ? `${cellen(geweigerd)} lezen we niet: die staan rood in het rooster.` : "",
    over > 0 ? `${cellen(over)} pasten niet: daar is geen post of jaar meer.` : "",
  ].filter((zin) => zin !== "");
  if (zinnen.length === 0) return;
  useView.getState().meld({
    soort: "info",
    kop: `${cellen(geplakt - geweigerd)} geplakt`,
    tekst: zinnen.join(" "),
  });
}

const cellen = (aantal: number): string => (aantal === 1 ? "1 cel" : `${aantal} cellen`);
