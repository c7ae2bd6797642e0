import type { Agenda } from "#shared/document/agenda.ts";
import { tekstenVan } from "#shared/document/agenda-teksten.ts";
import { naamVan } from "#shared/document/naam-van.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { ONDERDEEL_NAMEN, type Raamwerk } from "#shared/domain/raamwerk.ts";
import { BIJLAGE_TITELS, leesDoel, TABEL_TITELS } from "#shared/domain/verwijsdoel.ts";
import { ankersIn } from "./gelezen-tekst.ts";

/**
 * What the doel of a reference is called, whether it has a number now or not; null when it is not there any more. Without
 * a raamwerk nothing of it is held to be gone.
 */
export function doelTitel(naar: string, agenda: Agenda, raamwerk: Raamwerk | null): string | null {
  const doel = leesDoel(naar);
  if (doel === null) return null;
  const { soort, id } = doel;
  switch (soort) {
    case "antwoord":
      return vraagTitel(id, agenda, raamwerk);
    case "ambitie":
    case "actie":
    case "hoofdstuk":
      return naamVan({ soort, id }, agenda, raamwerk).naam;
    case "sectie":
      return raamwerk === null ? id : (raamwerk.secties.find((sectie) => sectie.id === id)?.naam ?? null);
    case "onderdeel":
      return uit(ONDERDEEL_NAMEN, id);
    case "bijlage":
      return uit(BIJLAGE_TITELS, id);
    case "tabel":
      return uit(TABEL_TITELS, id);
    case "anker":
      return ankerTitel(id, agenda);
  }
}

function vraagTitel(id: string, agenda: Agenda, raamwerk: Raamwerk | null): string | null {
  const kop = raamwerk?.vragen.find((vraag) => vraag.id === id)?.kop;
  if (kop !== undefined) return kop;
  const antwoord = agenda.antwoorden[id];
  if (antwoord === undefined) return raamwerk === null ? id : null;
  return antwoord.vraagTekst.trim() || "Eerdere vraag";
}

const uit = (titels: Readonly<Record<string, string>>, id: string): string | null =>
  Object.hasOwn(titels, id) ? (titels[id] ?? null) : null;

/** True when a heading or table of the agenda has this anker. */
export const heeftAnker = (agenda: Agenda, anker: string): boolean => ankerTitel(anker, agenda) !== null;

function ankerTitel(id: string, agenda: Agenda): string | null {
  for (const { tekst } of tekstenVan(agenda)) {
    const titel = ankersIn(tekst).get(id);
    if (titel !== undefined) return titel || NAAMLOOS.kop;
  }
  return null;
}
