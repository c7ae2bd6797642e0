import type { Plaats } from "#shared/controle/signalering.ts";
import type { Agenda } from "#shared/domain/agenda.ts";
import { type Raamwerk, vraagById } from "#shared/domain/raamwerk.ts";
import type { Wijziging } from "#shared/domain/wijziging.ts";

/** A record that was changed, by whom and when. */
export type LaatsteWijziging = Readonly<{ plaats: Plaats; wat: string; naam: string; wijziging: Wijziging }>;

/** The records that were changed last, the newest first. */
export function laatstGewijzigd(agenda: Agenda, raamwerk: Raamwerk, aantal: number): LaatsteWijziging[] {
  return alles(agenda, raamwerk)
    .sort((links, rechts) => rechts.wijziging.op.localeCompare(links.wijziging.op))
    .slice(0, aantal);
}

function alles(agenda: Agenda, raamwerk: Raamwerk): LaatsteWijziging[] {
  const { antwoorden, hoofdstukken, ambities, acties, begroting, bronnen } = agenda;
  const gevonden: LaatsteWijziging[] = [];
  const neem = (plaats: Plaats, wat: string, naam: string, wijziging: Wijziging | null) => {
    if (wijziging) gevonden.push({ plaats, wat, naam: naam.trim() || "zonder titel", wijziging });
  };
  for (const { vraagId, gewijzigd, vraagTekst } of Object.values(antwoorden))
    neem(
      { soort: "vraag", id: vraagId },
      "antwoord",
      vraagById(raamwerk, vraagId)?.kop ?? vraagTekst,
      gewijzigd,
    );
  for (const { id, titel, gewijzigd } of hoofdstukken)
    neem({ soort: "hoofdstuk", id }, "hoofdstuk", titel, gewijzigd);
  for (const { id, titel, gewijzigd } of ambities)
    neem({ soort: "ambitie", id }, "ambitie", titel, gewijzigd);
  for (const { id, titel, gewijzigd } of acties) neem({ soort: "actie", id }, "actie", titel, gewijzigd);
  for (const { id, naam, gewijzigd } of begroting.posten)
    neem({ soort: "post", id }, "post", naam, gewijzigd);
  for (const { id, titel, gewijzigd } of bronnen) neem({ soort: "bron", id }, "bron", titel, gewijzigd);
  return gevonden;
}
