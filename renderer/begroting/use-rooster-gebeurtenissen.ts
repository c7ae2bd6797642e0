import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, type RefObject, useMemo } from "react";
import type { Cel, Selectie } from "#shared/begroting/selectie.ts";
import { openCel } from "./bewerk-cel.ts";
import { knip, kopieer, plak } from "./klembord.ts";
import { rijSleep } from "./rij-sleep.ts";
import { type RoosterContext, rijVan } from "./rooster-context.ts";
import { kiesCel, useRooster, wisselBlok } from "./rooster-store.ts";
import { roosterToets } from "./rooster-toetsen.ts";

type Huidig = RefObject<{ context: RoosterContext; selectie: Selectie | null }>;

/** The events of the whole grid, handled at one place: cells carry only their row and column. */
export function useRoosterGebeurtenissen(huidig: Huidig, tabel: RefObject<HTMLTableElement | null>) {
  return useMemo(
    () => ({
      onKeyDown: (event: KeyboardEvent) => {
        const { context, selectie } = huidig.current;
        if (selectie && !isInvoer(event.target)) roosterToets(event, context, selectie);
      },
      onMouseDown: (event: MouseEvent) => kiesMetMuis(event),
      onMouseOver: (event: MouseEvent) => rekMetMuis(event),
      onClick: (event: MouseEvent) => klik(event, huidig.current.context),
      onDoubleClick: (event: MouseEvent) => {
        const cel = celVan(event.target);
        if (cel && !isInvoer(event.target)) openCel(huidig.current.context, cel, false);
      },
      onContextMenu: (event: MouseEvent) => {
        const cel = celVan(event.target);
        if (!cel || isInvoer(event.target)) return;
        event.preventDefault();
        huidig.current.context.toonMenu(cel);
      },
      ...metKlembord(huidig),
      ...rijSleep(() => huidig.current.context, tabel),
    }),
    [huidig, tabel],
  );
}

function metKlembord(huidig: Huidig) {
  const bij =
    (doe: (event: ClipboardEvent, context: RoosterContext, selectie: Selectie) => void) =>
    (event: ClipboardEvent) => {
      const { context, selectie } = huidig.current;
      if (selectie && !isInvoer(event.target)) doe(event, context, selectie);
    };
  return { onCopy: bij(kopieer), onCut: bij(knip), onPaste: bij(plak) };
}

/** The cell an event happened in. */
export function celVan(target: EventTarget): Cel | null {
  if (!(target instanceof Element)) return null;
  const rij = target.closest<HTMLElement>("[data-rij]")?.dataset.rij;
  const kolom = target.closest<HTMLElement>("[data-kolom]")?.dataset.kolom;
  return rij !== undefined && kolom !== undefined ? { rij, kolom } : null;
}

function isInvoer(target: EventTarget): boolean {
  return target instanceof Element && target.closest(".cel-invoer") !== null;
}

function kiesMetMuis(event: MouseEvent): void {
  const cel = celVan(event.target);
  if (!cel || isInvoer(event.target) || isGreep(event.target)) return;
  if (event.button !== 0 && isGekozen(event.target)) return;
  event.preventDefault();
  document.querySelector<HTMLElement>(".cel-invoer")?.blur();
  const { selectie } = useRooster.getState();
  kiesCel(cel, event.shiftKey && selectie ? selectie.anker : cel);
}

function rekMetMuis(event: MouseEvent): void {
  if (event.buttons !== 1 || isInvoer(event.target)) return;
  const cel = celVan(event.target);
  const { selectie, bewerking } = useRooster.getState();
  if (!cel || !selectie || bewerking) return;
  if (cel.rij === selectie.actief.rij && cel.kolom === selectie.actief.kolom) return;
  kiesCel(cel, selectie.anker);
}

function klik(event: MouseEvent, context: RoosterContext): void {
  if (!(event.target instanceof Element)) return;
  const cel = celVan(event.target);
  if (cel && event.target.closest("[data-menu]")) context.toonMenu(cel);
  const rij = cel ? rijVan(context, cel) : undefined;
  if (rij?.soort === "blok" && event.target.closest("[data-wissel]")) wisselBlok(rij.blok.id);
}

const isGreep = (target: EventTarget): boolean =>
  target instanceof Element && target.closest("[data-greep]") !== null;
const isGekozen = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('[aria-selected="true"]') !== null;
