import { tekstenVan } from "#shared/document/agenda-teksten.ts";
import { geciteerdeBronnen } from "#shared/tekst/gelezen-tekst.ts";
import { noem } from "./naam.ts";
import type { Regel } from "./signalering.ts";

/** A bron that no text cites. */
export const bronOngebruikt: Regel = {
  id: "bron-ongebruikt",
  ernst: "tip",
  zoek: ({ agenda }) => {
    const gebruikt = new Set(tekstenVan(agenda).flatMap(({ tekst }) => geciteerdeBronnen(tekst)));
    return agenda.bronnen
      .filter(({ id }) => !gebruikt.has(id))
      .map(({ id, titel }) => ({
        ref: { soort: "bron", id },
        zin: `Bron ${noem(titel, "zonder titel")} wordt in geen tekst genoemd.`,
        stap: "Verwijs ernaar in een tekst, of haal de bron weg.",
      }));
  },
};
