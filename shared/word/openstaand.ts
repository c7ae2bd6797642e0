import type { Agenda } from "#shared/document/agenda.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import { uitkomst } from "./delen/vragen.ts";

/** How many vragen a document of this agenda says nothing about: still to be written, and still to be chosen. */
export type Openstaand = Readonly<{ teSchrijven: number; teKiezen: number }>;

export function openstaand(agenda: Agenda, raamwerk: Raamwerk): Openstaand {
  const uitkomsten = raamwerk.vragen.map(({ id }) => uitkomst(agenda, id));
  return {
    teSchrijven: uitkomsten.filter((kind) => kind === "open").length,
    teKiezen: uitkomsten.filter((kind) => kind === "nog-te-kiezen").length,
  };
}

/** What is still open, in one sentence; null when nothing is. */
export function openstaandZin({ teSchrijven, teKiezen }: Openstaand): string | null {
  const delen = [
    ...(teSchrijven === 0 ? [] : [`${aantal(teSchrijven)} van deze ronde zonder tekst`]),
    ...(teKiezen === 0 ? [] : [`${aantal(teKiezen)} zonder keuze`]),
  ];
  return delen.length === 0 ? null : `Nog open: ${delen.join(" en ")}.`;
}

const aantal = (vragen: number): string => (vragen === 1 ? "1 vraag" : `${vragen} vragen`);
