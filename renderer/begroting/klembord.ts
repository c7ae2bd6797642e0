import type { ClipboardEvent } from "react";
import { kopieerCellen } from "#shared/begroting/celtekst.ts";
import { type Herkomst, herkomstVan } from "#shared/begroting/herkomst.ts";
import { leesCel } from "#shared/begroting/lees-cel.ts";
import { parseTabel } from "#shared/begroting/parse-tabel.ts";
import { type PlakPlan, planPlakken, wordtRijen } from "#shared/begroting/plakken.ts";
import { gebiedVan, type Selectie } from "#shared/begroting/selectie.ts";
import { type Cellen, formatTsv } from "#shared/begroting/tsv.ts";
import { type Edit, samen } from "#shared/document/edits/edit.ts";
import { vulCellen } from "#shared/document/edits/vul-cellen.ts";
import { useView } from "../state/view-store.ts";
import { beginstandenIn, zetBeginstand } from "./beginstand.ts";
import { aantalCellen, type PlakUitkomst, plakMelding } from "./plak-melding.ts";
import type { RoosterContext } from "./rooster-context.ts";
import { useRooster } from "./rooster-store.ts";
import { wis } from "./vul-gebied.ts";

/** Copies the selected cells, ready for a spreadsheet. */
export function kopieer(event: ClipboardEvent, context: RoosterContext, selectie: Selectie): void {
  const { rooster } = context;
  const gebied = gebiedVan(rooster, selectie);
  const cellen = kopieerCellen(context, rooster, gebied);
  const enkel = cellen.length === 1 && cellen[0]?.length === 1;
  const tekst = enkel ? formatTsv(cellen).slice(0, -2) : formatTsv(cellen);
  event.clipboardData.setData("text/plain", tekst);
  useRooster.setState({ gekopieerd: { tekst, herkomst: herkomstVan(rooster, gebied) } });
  event.preventDefault();
  context.zeg(`Gekopieerd: ${cellen.length} bij ${cellen[0]?.length ?? 0}.`);
}

/** Copies the selected cells and empties them. */
export function knip(event: ClipboardEvent, context: RoosterContext, selectie: Selectie): void {
  kopieer(event, context, selectie);
  if (!context.session.alleenLezen) wis(context, selectie);
}

/** Pastes cells over the grid; rows with names are shown first, because they become posten, and so are cells whose place is in doubt. */
export function plak(event: ClipboardEvent, context: RoosterContext, selectie: Selectie): void {
  event.preventDefault();
  if (context.session.alleenLezen) return;
  const tekst = event.clipboardData.getData("text/plain");
  const cellen = parseTabel(tekst);
  if (cellen.length === 0) return;
  const gebied = gebiedVan(context.rooster, selectie);
  if (wordtRijen(context, context.rooster, gebied, cellen)) {
    context.toonPlakken(tekst);
    return;
  }
  const herkomst = herkomstBij(tekst);
  const plan = planPlakken(context, context.rooster, gebied, cellen, herkomst);
  const alleenSommen = cellen.length > 1 && herkomst !== null && !herkomst.includes(false);
  const reserves = plakBeginstand(context, selectie, cellen);
  const vul = () => vulIn(context, plan, reserves, alleenSommen);
  if (plan.twijfel === null) vul();
  else context.toonPlekken(plan.twijfel, vul);
}

/** What is pasted over the balances with which reserves begin. */
type Beginstanden = Readonly<{ aantal: number; edit: Edit }>;

function vulIn(
  { session, acties }: RoosterContext,
  { plaksels, over }: PlakPlan,
  reserves: Beginstanden,
  alleenSommen: boolean,
): void {
  const gelezen = plaksels.map(({ tekst: cel, ...doel }) => ({
    ...doel,
    lezing: leesCel(doel.kolom, cel, acties),
  }));
  session.doe(samen(vulCellen(gelezen), reserves.edit));
  const geweigerd = gelezen.filter(({ lezing }) => !lezing.ok).length;
  meld(plaksels.length - geweigerd, { geweigerd, over: reserves.aantal > 0 ? 0 : over, alleenSommen });
}

/** One copied amount over what reserves begin with. */
function plakBeginstand(
  { rooster, acties }: RoosterContext,
  selectie: Selectie,
  cellen: Cellen,
): Beginstanden {
  const [[tekst = "", ...opzij] = [], ...omlaag] = cellen;
  const lezing = leesCel(selectie.actief.kolom, tekst, acties);
  const past = opzij.length === 0 && omlaag.length === 0 && lezing.ok;
  const reserves = past ? beginstandenIn(rooster, selectie) : [];
  return { aantal: reserves.length, edit: zetBeginstand(reserves, lezing) };
}

/** What the rows of a pasted text were, when it is what was copied here last. */
function herkomstBij(tekst: string): Herkomst | null {
  const { gekopieerd } = useRooster.getState();
  const regels = (geplakt: string): string => geplakt.replaceAll("\r\n", "\n");
  return gekopieerd && regels(gekopieerd.tekst) === regels(tekst) ? gekopieerd.herkomst : null;
}

function meld(geplakt: number, uitkomst: PlakUitkomst): void {
  const tekst = plakMelding(uitkomst);
  if (tekst !== "")
    useView.getState().meld({ soort: "info", kop: `${aantalCellen(geplakt)} geplakt`, tekst });
}
