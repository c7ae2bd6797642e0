import { useEffect, useReducer, useRef } from "react";
import type { Plek, Scherm } from "../state/plek.ts";
import { useView } from "../state/view-store.ts";
import { type Later, later, meldOntbreekt } from "./later.tsx";

export const Acties = later(async () => (await import("../acties/Acties.tsx")).Acties);
export const Afkortingen = later(async () => (await import("../bronnen/Afkortingen.tsx")).Afkortingen);
export const Ambities = later(async () => (await import("../ambities/Ambities.tsx")).Ambities);
export const Begroting = later(async () => (await import("../begroting/Begroting.tsx")).Begroting);
export const Bronnen = later(async () => (await import("../bronnen/Bronnen.tsx")).Bronnen);
export const Hoofdstukken = later(
  async () => (await import("../hoofdstukken/Hoofdstukken.tsx")).Hoofdstukken,
);
export const Partners = later(async () => (await import("../bronnen/Partners.tsx")).Partners);
export const Triage = later(async () => (await import("../triage/Triage.tsx")).Triage);
export const Versies = later(async () => (await import("../versies/Versies.tsx")).Versies);
export const Vragen = later(async () => (await import("../vragen/Vragen.tsx")).Vragen);
export const WordDialog = later(async () => (await import("../word/WordDialog.tsx")).WordDialog);

type Code = Pick<Later<never>, "haal" | "isGehaald">;

/** The screens whose code comes later, those first to which one goes most; the others come with the page. */
const LATER: Readonly<Partial<Record<Scherm, Code>>> = {
  vragen: Vragen,
  triage: Triage,
  acties: Acties,
  ambities: Ambities,
  begroting: Begroting,
  bronnen: Bronnen,
  partners: Partners,
  afkortingen: Afkortingen,
  hoofdstukken: Hoofdstukken,
  versies: Versies,
};

const isGehaald = (scherm: Scherm): boolean => LATER[scherm]?.isGehaald() ?? true;

/** Fetches the code of a screen; false when it cannot be had now. */
export const haalScherm = async (scherm: Scherm): Promise<boolean> => (await LATER[scherm]?.haal()) ?? true;

/** Fetches all code that is still to come, one part at a time, whenever the window has nothing to do. */
export async function haalVooruit(): Promise<void> {
  for (const deel of [...Object.values(LATER), WordDialog]) {
    if (deel.isGehaald()) continue;
    await new Promise((klaar) => requestIdleCallback(klaar, { timeout: 2_000 }));
    await deel.haal();
  }
}

/**
 * The place to show: where the user is, or, for as long as the code of that screen is on its way, where the user was.
 * Null when there is nothing to show yet.
 */
export function useGehaaldePlek(): Plek | null {
  const plek = useView((state) => state.plek);
  const getoond = useRef<Plek | null>(null);
  const [, tekenOpnieuw] = useReducer((keer: number) => keer + 1, 0);
  useEffect(() => {
    if (isGehaald(plek.scherm)) return;
    void haalScherm(plek.scherm).then((gelukt) => (gelukt ? tekenOpnieuw() : meldOntbreekt()));
  }, [plek]);
  if (isGehaald(plek.scherm)) getoond.current = plek;
  return getoond.current;
}
