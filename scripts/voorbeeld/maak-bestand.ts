import { raamwerkVan } from "#assets/raamwerk/raamwerken.ts";
import { encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { vraagById } from "#shared/domain/raamwerk.ts";
import type { Gegevens } from "./gegevens.ts";
import { maakDocument } from "./maak-agenda.ts";

/** The text of the agenda file of a sample: the same data gives the same bytes. */
export function maakBestand(gegevens: Gegevens): string {
  const doc = maakDocument(gegevens, vraagTekstVan(gegevens.agenda.velden.raamwerk));
  return `${JSON.stringify(encodeBestand(doc), null, 2)}\n`;
}

function vraagTekstVan(raamwerkId: string): (vraagId: string) => string {
  const gekozen = raamwerkVan({ raamwerk: raamwerkId });
  if (gekozen.kind === "onbekend") throw new Error(`Raamwerk ${raamwerkId} is er niet.`);
  return (vraagId) => {
    const vraag = vraagById(gekozen.raamwerk, vraagId);
    if (!vraag) throw new Error(`Vraag ${vraagId} staat niet in raamwerk ${raamwerkId}.`);
    return vraag.vraag;
  };
}
