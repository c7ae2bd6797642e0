import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { isLegeTekst } from "#shared/tekst/gelezen-tekst.ts";
import { noem } from "./naam.ts";
import type { Regel } from "./signalering.ts";

/** A vraag chosen for this round that has no text yet. */
export const vraagZonderAntwoord: Regel = {
  id: "vraag-zonder-antwoord",
  ernst: "tip",
  zoek: ({ agenda, raamwerk }) =>
    (raamwerk?.vragen ?? []).flatMap(({ id, kop }) => {
      const antwoord = agenda.antwoorden[id];
      if (antwoord?.triage.kind !== "nu" || antwoord.klaar) return [];
      if (!isLegeTekst(agenda.teksten[tekstSleutel("antwoord", id)])) return [];
      return [
        {
          ref: { soort: "antwoord", id },
          zin: `${noem(kop, "Een vraag")} staat op nu, en heeft nog geen tekst.`,
          stap: "Schrijf het antwoord, of kies later, elders of bewust niet.",
        },
      ];
    }),
};
