import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import type { Agenda } from "./agenda.ts";
import { recordVan, soortMet } from "./agenda-lijsten.ts";
import type { Ref } from "./ref.ts";

/** How a reader knows a thing: what kind it is, and its name; the name is null when the agenda has it no longer. */
export type Naam = Readonly<{ woord: string; naam: string | null }>;

/** The name of a thing in an agenda; one without a title of its own is called "Lege actie". */
export function naamVan({ soort, id }: Ref, agenda: Agenda, raamwerk: Raamwerk | null): Naam {
  switch (soort) {
    case "agenda":
      return { woord: "Agenda", naam: agenda.titel.trim() || "zonder titel" };
    case "totaal":
      return { woord: "Begroting", naam: id === "saldo" ? "Saldo" : `Totaal ${id}` };
    default: {
      const { woord, naamloos, titel, leeg } = soortMet(soort);
      const record = recordVan(agenda, soortMet(soort), id) ?? leeg?.(id);
      return { woord, naam: record ? titel(record, raamwerk).trim() || naamloos : null };
    }
  }
}

/** What already says which kind a thing is. */
const LEGE: ReadonlySet<string> = new Set(Object.values(NAAMLOOS));

/** The name of a thing with its kind: "Ambitie: Meer mensen aan het werk", "Lege ambitie". */
export function volleNaam(ref: Ref, agenda: Agenda, raamwerk: Raamwerk | null): string {
  const { woord, naam } = naamVan(ref, agenda, raamwerk);
  if (naam !== null && LEGE.has(naam)) return naam;
  return `${woord}: ${naam ?? "niet meer in de agenda"}`;
}
