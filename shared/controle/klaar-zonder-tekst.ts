import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { isLegeTekst } from "#shared/tekst/gelezen-tekst.ts";
import { noem } from "./naam.ts";
import type { Regel } from "./signalering.ts";

/** An answer that is called klaar while there is nothing to read. */
export const klaarZonderTekst: Regel = {
  id: "klaar-zonder-tekst",
  ernst: "waarschuwing",
  zoek: ({ agenda, raamwerk }) =>
    (raamwerk?.vragen ?? []).flatMap(({ id, kop }) => {
      const antwoord = agenda.antwoorden[id];
      if (antwoord?.triage.kind !== "nu" || !antwoord.klaar) return [];
      if (!isLegeTekst(agenda.teksten[tekstSleutel("antwoord", id)])) return [];
      return [
        {
          ref: { soort: "antwoord", id },
          zin: `${noem(kop, "Een vraag")} staat op klaar, maar er is geen tekst.`,
          stap: "Schrijf het antwoord, of haal klaar weg.",
        },
      ];
    }),
};
