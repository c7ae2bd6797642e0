import { create } from "zustand";
import type { Herkomst } from "#shared/begroting/herkomst.ts";
import type { KolomKeuze } from "#shared/begroting/kolommen.ts";
import type { Cel, Selectie } from "#shared/begroting/selectie.ts";
import { useApp } from "../state/app-store.ts";

/**
 * A cell being edited: what stood in the field at first, and whether arrow keys leave the cell (typed over). `nieuw` is
 * the name of a row that was just made, with the cell to go back to when it is not kept after all.
 */
export type Bewerking = Readonly<{
  cel: Cel;
  begin: string;
  snel: boolean;
  nieuw: Readonly<{ terug: Cel | null }> | null;
}>;

type RoosterState = Readonly<{
  /** The agenda this state belongs to. */
  agendaId: string;
  selectie: Selectie | null;
  bewerking: Bewerking | null;
  /** Ids of the closed blokken. */
  dicht: ReadonlySet<string>;
  keuze: KolomKeuze;
  /** The columns that the user asked for. */
  gevraagd: ReadonlySet<string>;
  /** What was copied last, and of which of its rows the grid fills the cells itself. */
  gekopieerd: Readonly<{ tekst: string; herkomst: Herkomst }> | null;
  /** Goes up when the active cell has to take the focus. */
  focusVraag: number;
}>;

const BEGIN = {
  selectie: null,
  bewerking: null,
  dicht: new Set<string>(),
  keuze: { aard: true, actie: false, totaal: true },
  gevraagd: new Set<string>(),
  gekopieerd: null,
  focusVraag: 0,
} as const;

/** How the grid is looked at: never part of the agenda, kept while the window is open. */
export const useRooster = create<RoosterState>(() => ({ agendaId: "", ...BEGIN }));

/** Starts afresh for another agenda; the same agenda, opened again, goes on where it was. */
export function beginRooster(agendaId: string): void {
  if (useRooster.getState().agendaId !== agendaId) useRooster.setState({ agendaId, ...BEGIN });
}

useApp.subscribe(({ session }) => {
  if (session) beginRooster(session.store.getState().agenda.id);
});

/** Makes a cell the active one; `vanaf` keeps the range that was started there. */
export function kiesCel(cel: Cel, vanaf: Cel = cel): void {
  useRooster.setState(({ focusVraag }) => ({
    selectie: { actief: cel, anker: vanaf },
    bewerking: null,
    focusVraag: focusVraag + 1,
  }));
}

/** Opens the name of a row that was just made. */
export function bewerkNieuw(cel: Cel): void {
  useRooster.setState(({ selectie }) => ({
    selectie: { actief: cel, anker: cel },
    bewerking: { cel, begin: "", snel: false, nieuw: { terug: selectie?.actief ?? null } },
  }));
}

/** Opens a cell for editing; the range it is the active cell of stays chosen. */
export function bewerkCel(cel: Cel, begin: string, snel: boolean): void {
  useRooster.setState(({ selectie }) => {
    const blijft = selectie?.actief.rij === cel.rij && selectie.actief.kolom === cel.kolom;
    return {
      selectie: { actief: cel, anker: blijft ? selectie.anker : cel },
      bewerking: { cel, begin, snel, nieuw: null },
    };
  });
}

/** Closes the cell that is being edited and gives the focus back to the grid. */
export function stopBewerken(): void {
  useRooster.setState(({ focusVraag }) => ({ bewerking: null, focusVraag: focusVraag + 1 }));
}

/** Makes a cell the active one wherever it is: in a closed blok, or in a column that is not shown. */
export function toonCel(cel: Cel): void {
  useRooster.setState({ dicht: new Set() });
  if (cel.kolom in useRooster.getState().keuze) toonKolom(cel.kolom as keyof KolomKeuze, true);
  kiesCel(cel);
}

/** Shows a column because the user asks for it, or leaves it out of sight. */
export function toonKolom(kolom: keyof KolomKeuze, aan: boolean): void {
  useRooster.setState(({ keuze, gevraagd }) => ({
    keuze: { ...keuze, [kolom]: aan },
    gevraagd: aan ? new Set([...gevraagd, kolom]) : gevraagd,
  }));
}

/** Opens or closes a blok. */
export function wisselBlok(id: string): void {
  useRooster.setState(({ dicht }) => {
    const nieuw = new Set(dicht);
    if (!nieuw.delete(id)) nieuw.add(id);
    return { dicht: nieuw };
  });
}
