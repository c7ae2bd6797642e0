import { useMemo, useRef } from "react";
import { create } from "zustand";
import { recordVan, soortMet } from "#shared/document/agenda-lijsten.ts";
import { dupliceer } from "#shared/document/edits/dupliceer.ts";
import type { Edit } from "#shared/document/edits/edit.ts";
import { type Velden, voegToe } from "#shared/document/edits/records.ts";
import { type RecordRef, type Ref, zelfdeRecord } from "#shared/document/ref.ts";
import type { SoortNaam } from "#shared/document/soorten/soorten.ts";
import { commitConcepten } from "../ui/concepten.ts";
import type { AgendaSession } from "./agenda-session.ts";
import { formatPlek, refVan } from "./plek.ts";
import { useView } from "./view-store.ts";

type Sessie = Pick<AgendaSession, "doe" | "undo" | "store">;
type Vers = Readonly<{
  session: Sessie;
  ref: RecordRef;
  stap: Sessie["undo"]["undoStack"][number] | undefined;
}>;

let vers: Vers | null = null;

/** The ids of the records that were made in this window, in order. */
const useGemaakt = create<Readonly<{ ids: readonly string[] }>>(() => ({ ids: [] }));

/** What was made since a list is looked at through this filter: it stays to be seen, whether it fits or not. */
export function useNetGemaakt(filter: unknown): ReadonlySet<string> {
  const { ids } = useGemaakt();
  const sinds = useRef({ filter, vanaf: ids.length });
  if (sinds.current.filter !== filter) sinds.current = { filter, vanaf: ids.length };
  const { vanaf } = sinds.current;
  return useMemo(() => new Set(ids.slice(vanaf)), [ids, vanaf]);
}

/**
 * Adds a record at the end of its list, under an id of its own; answers its Ref. Its screen puts the focus in its name
 * (`isVers`). A record that nobody gives a name or anything else is gone again when it is left.
 */
export function maakNieuw<N extends SoortNaam>(
  session: Sessie,
  naam: N,
  velden: Velden<N>,
): Readonly<{ soort: N; id: string }> {
  return begin(session, naam, (id) => voegToe(naam, id, velden));
}

/** Adds a copy of a record right after it, with some fields of its own; its screen puts the focus in its name. */
export function maakKopie<N extends SoortNaam>(
  session: Sessie,
  naam: N,
  van: string,
  velden: Velden<N>,
): Readonly<{ soort: N; id: string }> {
  return begin(session, naam, (id) => dupliceer(naam, van, id, velden));
}

function begin<N extends SoortNaam>(
  session: Sessie,
  soort: N,
  edit: (id: string) => Edit,
): Readonly<{ soort: N; id: string }> {
  laatLos();
  const ref = { soort, id: crypto.randomUUID() };
  session.doe(edit(ref.id));
  useGemaakt.setState(({ ids }) => ({ ids: [...ids, ref.id] }));
  vers = { session, ref, stap: session.undo.undoStack.at(-1) };
  return ref;
}

/** Whether a record was made just now, and waits for its name. */
export const isVers = (ref: Ref): boolean => vers !== null && zelfdeRecord(vers.ref, ref);

/** Lets go of the record that was made last; one without a name that was not touched since was never made. */
export function laatLos(): void {
  if (!vers) return;
  commitConcepten();
  const { session, ref, stap } = vers;
  vers = null;
  const { undo } = session;
  if (!stap || undo.undoStack.at(-1) !== stap || heeftNaam(session, ref)) return;
  stap.meta.set("plek", formatPlek(useView.getState().plek));
  undo.undo();
  undo.clear(false, true);
}

/** Lets go of a new record as soon as another place is looked at, or the page goes; returns the way to stop. */
export function volgNieuw(): () => void {
  const stop = useView.subscribe(({ plek }, vorige) => {
    if (plek === vorige.plek || !vers) return;
    const hier = refVan(plek);
    if (hier === null || !isVers(hier)) laatLos();
  });
  // Capturing, so that it comes before the page hands over its last edits.
  window.addEventListener("pagehide", laatLos, { capture: true });
  return () => {
    stop();
    window.removeEventListener("pagehide", laatLos, { capture: true });
  };
}

function heeftNaam({ store }: Sessie, { soort: naam, id }: RecordRef): boolean {
  const soort = soortMet(naam);
  const record = recordVan(store.getState().agenda, soort, id);
  return record !== undefined && soort.titel(record, null).trim() !== "";
}
