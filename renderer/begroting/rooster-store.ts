import { create } from "zustand";
import type { KolomKeuze } from "#shared/begroting/kolommen.ts";
import type { Cel, Selectie } from "#shared/begroting/selectie.ts";

/** A cell being edited: what stood in the field at first, and whether arrow keys leave the cell (typed over). */
export type Bewerking = Readonly<{ cel: Cel; begin: string; snel: boolean }>;

/** What was typed in a cell but cannot be read, with the sentence that says why. It is kept until it is mended. */
export type Concept = Readonly<{ tekst: string; reden: string }>;

/** Unread texts by row and then by column; a row without any has no entry. */
export type Concepten = Readonly<Record<string, Readonly<Record<string, Concept>>>>;

type RoosterState = Readonly<{
  /** The agenda this state belongs to. */
  agendaId: string;
  selectie: Selectie | null;
  bewerking: Bewerking | null;
  concepten: Concepten;
  /** Ids of the closed blokken. */
  dicht: ReadonlySet<string>;
  keuze: KolomKeuze;
  /** Goes up when the active cell has to take the focus. */
  focusVraag: number;
}>;

const BEGIN = {
  selectie: null,
  bewerking: null,
  concepten: {},
  dicht: new Set<string>(),
  keuze: { aard: true, actie: false, totaal: true },
  focusVraag: 0,
} as const;

/** How the grid is looked at: never part of the agenda, kept while the window is open. */
export const useRooster = create<RoosterState>(() => ({ agendaId: "", ...BEGIN }));

/** Starts afresh when another agenda is shown. */
export function beginRooster(agendaId: string): void {
  if (useRooster.getState().agendaId !== agendaId) useRooster.setState({ agendaId, ...BEGIN });
}

/** Makes a cell the active one; `vanaf` keeps the range that was started there. */
export function kiesCel(cel: Cel, vanaf: Cel = cel): void {
  useRooster.setState(({ focusVraag }) => ({
    selectie: { actief: cel, anker: vanaf },
    bewerking: null,
    focusVraag: focusVraag + 1,
  }));
}

/** Opens a cell for editing. */
export function bewerkCel(cel: Cel, begin: string, snel: boolean): void {
  useRooster.setState({ selectie: { actief: cel, anker: cel }, bewerking: { cel, begin, snel } });
}

/** Closes the cell that is being edited and gives the focus back to the grid. */
export function stopBewerken(): void {
  useRooster.setState(({ focusVraag }) => ({ bewerking: null, focusVraag: focusVraag + 1 }));
}

/** Keeps, or with null forgets, the unread text of a cell. */
export function zetConcept(cel: Cel, concept: Concept | null): void {
  useRooster.setState(({ concepten }) => {
    const { [cel.kolom]: _oud, ...rest } = concepten[cel.rij] ?? {};
    const rij = concept ? { ...rest, [cel.kolom]: concept } : rest;
    const { [cel.rij]: _rij, ...andere } = concepten;
    return { concepten: Object.keys(rij).length > 0 ? { ...andere, [cel.rij]: rij } : andere };
  });
}

/** Opens or closes a blok. */
export function wisselBlok(id: string): void {
  useRooster.setState(({ dicht }) => {
    const nieuw = new Set(dicht);
    if (!nieuw.delete(id)) nieuw.add(id);
    return { dicht: nieuw };
  });
}
