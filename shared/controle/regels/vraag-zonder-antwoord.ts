import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { isLegeTekst } from "#shared/tekst/gelezen-tekst.ts";
import { citeer } from "../naam.ts";
import { regel } from "../regel.ts";

/** A vraag chosen for this round that has no text yet. */
export const vraagZonderAntwoord = regel({
  id: "vraag-zonder-antwoord",
  ernst: "tip",
  groep: "Schrijf",
  verder: "Schrijf verder",
  samen: (n) => `${n} vragen van deze ronde hebben nog geen tekst.`,
  leest: ["raamwerk", "antwoorden", "teksten.antwoord"],
  zoek: ({ agenda, raamwerk }) =>
    (raamwerk?.vragen ?? []).flatMap(({ id, kop }) => {
      const antwoord = agenda.antwoorden[id];
      if (antwoord?.triage.kind !== "nu" || antwoord.klaar) return [];
      if (!isLegeTekst(agenda.teksten[tekstSleutel("antwoord", id)])) return [];
      return [
        {
          ref: { soort: "antwoord", id, veld: "tekst" },
          zin: `${citeer(kop, "Een vraag")} staat op nu, en heeft nog geen tekst.`,
          stap: "Schrijf het antwoord, of kies later, elders of bewust niet.",
        },
      ];
    }),
});
