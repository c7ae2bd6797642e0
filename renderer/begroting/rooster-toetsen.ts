import type { KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import {
  invulbaarIn,
  type Selectie,
  verplaats,
  volgendeInvulbaar,
  volgendePost,
} from "#shared/begroting/selectie.ts";
import { vulCellen } from "#shared/document/edits/vul-cellen.ts";
import { toetsVan } from "../opdrachten/toetsen.ts";
import { openCel, vergeetCel } from "./bewerk-cel.ts";
import { nieuwePost, schuifRij, verwijderRij } from "./rij-opdrachten.ts";
import { type RoosterContext, rijVan } from "./rooster-context.ts";
import { kiesCel, wisselBlok } from "./rooster-store.ts";
import { vulOmlaag, wis } from "./vul-gebied.ts";

type Toets = (context: RoosterContext, selectie: Selectie) => boolean;

const VER = 100_000;
const BLADZIJDE = 12;

/** Does what a key means in the grid, as in a spreadsheet; a key with no meaning here is left to the window. */
export function roosterToets(event: KeyboardEvent, context: RoosterContext, selectie: Selectie): void {
  const toets = toetsVan(event.nativeEvent);
  const doe = LEZEN[toets] ?? (context.session.alleenLezen ? undefined : SCHRIJVEN[toets]);
  if (doe) {
    if (doe(context, selectie)) event.preventDefault();
    return;
  }
  if (isTypen(event) && !context.session.alleenLezen) typ(event, context, selectie);
}

const ga =
  (omlaag: number, opzij: number): Toets =>
  ({ rooster }, { actief }) => {
    kiesCel(verplaats(rooster, actief, omlaag, opzij));
    return true;
  };

const rek =
  (omlaag: number, opzij: number): Toets =>
  ({ rooster }, { actief, anker }) => {
    kiesCel(verplaats(rooster, actief, omlaag, opzij), anker);
    return true;
  };

/** Tab walks through the cells to fill, and leaves the grid at either end. */
const tab =
  (stap: 1 | -1): Toets =>
  ({ rooster }, { actief }) => {
    const volgende = volgendeInvulbaar(rooster, actief, stap);
    if (volgende) kiesCel(volgende);
    return volgende !== null;
  };

const enter =
  (stap: 1 | -1): Toets =>
  (context, { actief }) => {
    if (rijVan(context, actief)?.soort === "blok") return wissel(context, { actief, anker: actief });
    kiesCel(volgendePost(context.rooster, actief, stap));
    return true;
  };

const wissel: Toets = (context, { actief }) => {
  const rij = rijVan(context, actief);
  if (rij?.soort !== "blok") return false;
  wisselBlok(rij.blok.id);
  return true;
};

const allesKiezen: Toets = ({ rooster }) => {
  const [eerste, laatste] = [rooster.rijen[0], rooster.rijen.at(-1)];
  const [links, rechts] = [rooster.kolommen[0], rooster.kolommen.at(-1)];
  if (!eerste || !laatste || !links || !rechts) return false;
  kiesCel({ rij: laatste.key, kolom: rechts.key }, { rij: eerste.key, kolom: links.key });
  return true;
};

const LEZEN: Readonly<Record<string, Toets>> = {
  ArrowUp: ga(-1, 0),
  ArrowDown: ga(1, 0),
  ArrowLeft: ga(0, -1),
  ArrowRight: ga(0, 1),
  PageUp: ga(-BLADZIJDE, 0),
  PageDown: ga(BLADZIJDE, 0),
  Home: ga(0, -VER),
  End: ga(0, VER),
  "Ctrl+Home": ga(-VER, -VER),
  "Ctrl+End": ga(VER, VER),
  "Ctrl+ArrowUp": ga(-VER, 0),
  "Ctrl+ArrowDown": ga(VER, 0),
  "Ctrl+ArrowLeft": ga(0, -VER),
  "Ctrl+ArrowRight": ga(0, VER),
  "Shift+ArrowUp": rek(-1, 0),
  "Shift+ArrowDown": rek(1, 0),
  "Shift+ArrowLeft": rek(0, -1),
  "Shift+ArrowRight": rek(0, 1),
  "Shift+Home": rek(0, -VER),
  "Shift+End": rek(0, VER),
  "Shift+PageUp": rek(-BLADZIJDE, 0),
  "Shift+PageDown": rek(BLADZIJDE, 0),
  "Ctrl+Shift+Home": rek(-VER, -VER),
  "Ctrl+Shift+End": rek(VER, VER),
  "Ctrl+Shift+ArrowUp": rek(-VER, 0),
  "Ctrl+Shift+ArrowDown": rek(VER, 0),
  "Ctrl+Shift+ArrowLeft": rek(0, -VER),
  "Ctrl+Shift+ArrowRight": rek(0, VER),
  Tab: tab(1),
  "Shift+Tab": tab(-1),
  Enter: enter(1),
  "Shift+Enter": enter(-1),
  " ": wissel,
  "Ctrl+A": allesKiezen,
  F2: (context, { actief }) => {
    openCel(context, actief, false);
    return true;
  },
  ContextMenu: openMenu,
  "Shift+F10": openMenu,
};

function openMenu(context: RoosterContext, { actief }: Selectie): boolean {
  context.toonMenu(actief);
  return true;
}

const SCHRIJVEN: Readonly<Record<string, Toets>> = {
  Delete: wis,
  Backspace: wis,
  "Ctrl+D": (context, selectie) => {
    vulOmlaag(context, selectie);
    return true;
  },
  "Ctrl+Enter": (context, { actief }) => {
    nieuwePost(context, actief);
    return true;
  },
  "Ctrl+Delete": (context, { actief }) => {
    verwijderRij(context, actief);
    return true;
  },
  "Alt+Shift+ArrowUp": (context, { actief }) => schuifRij(context, actief, -1),
  "Alt+Shift+ArrowDown": (context, { actief }) => schuifRij(context, actief, 1),
  "Alt+ArrowDown": (context, { actief }) => {
    openCel(context, actief, false);
    return true;
  },
  Escape: (context, { actief, anker }) => {
    if (vergeetCel(context, actief)) return true;
    if (actief === anker) return false;
    kiesCel(actief);
    return true;
  },
};

function isTypen({ key, ctrlKey, metaKey, altKey, nativeEvent }: KeyboardEvent): boolean {
  if (key === "Dead" || key === "Process") return true;
  if (key.length !== 1 || key === " ") return false;
  return nativeEvent.getModifierState("AltGraph") || !(ctrlKey || metaKey || altKey);
}

/** Typing replaces: the field opens before the browser delivers the character, so accents and IME work too. */
function typ(event: KeyboardEvent, context: RoosterContext, selectie: Selectie): void {
  if (selectie.actief.kolom === "aard") kiesAard(event.key, context, selectie);
  else flushSync(() => openCel(context, selectie.actief, true));
}

/** One key says of every chosen post what kind of money it is. */
function kiesAard(key: string, { rooster, session }: RoosterContext, selectie: Selectie): void {
  const aard = ({ s: "structureel", t: "tijdelijk" } as const)[key.toLowerCase()];
  if (!aard) return;
  const gekozen = invulbaarIn(rooster, selectie).filter(({ kolom }) => kolom.soort === "aard");
  const lezing = { ok: true, waarde: { aard } } as const;
  session.doe(vulCellen(gekozen.map(({ postId }) => ({ postId, kolom: "aard", lezing }))));
}
