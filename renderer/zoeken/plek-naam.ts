import type { Agenda } from "#shared/document/agenda.ts";
import { naamVan } from "#shared/document/naam-van.ts";
import { ONDERDEEL_KORT, type Raamwerk, vraagById } from "#shared/domain/raamwerk.ts";
import { type Plek, refVan, SCHERMEN } from "../state/plek.ts";

/** What a place is called, and the kind of place; null when what was there is gone. */
export function plekNaam(
  plek: Plek,
  agenda: Agenda,
  raamwerk: Raamwerk,
): Readonly<{ naam: string; bij: string }> | null {
  const { naam: scherm } = SCHERMEN[plek.scherm];
  const ref = plek.scherm === "triage" ? null : refVan(plek);
  if (!ref)
    return "onderdeel" in plek
      ? { naam: ONDERDEEL_KORT[plek.onderdeel], bij: scherm }
      : { naam: scherm, bij: "" };
  if (ref.soort === "antwoord") {
    const vraag = vraagById(raamwerk, ref.id);
    return vraag ? { naam: vraag.kop, bij: `Vraag ${vraag.nummer}` } : null;
  }
  const { naam } = naamVan(ref, agenda, raamwerk);
  return naam === null ? null : { naam, bij: scherm };
}
