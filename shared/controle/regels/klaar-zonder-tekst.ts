import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { isLegeTekst } from "#shared/tekst/gelezen-tekst.ts";
import { citeer } from "../naam.ts";
import { regel } from "../regel.ts";

/** An answer that is called klaar while there is nothing to read. */
export const klaarZonderTekst = regel({
  id: "klaar-zonder-tekst",
  ernst: "waarschuwing",
  groep: "Schrijf",
  verder: "Open vraag",
  samen: (n) => `${n} vragen staan op klaar, en hebben geen tekst.`,
  leest: ["raamwerk", "antwoorden", "teksten.antwoord"],
  zoek: ({ agenda, raamwerk }) =>
    (raamwerk?.vragen ?? []).flatMap(({ id, kop }) => {
      const antwoord = agenda.antwoorden[id];
      if (antwoord?.triage.kind !== "nu" || !antwoord.klaar) return [];
      if (!isLegeTekst(agenda.teksten[tekstSleutel("antwoord", id)])) return [];
      return [
        {
          ref: { soort: "antwoord", id, veld: "klaar" },
          zin: `${citeer(kop, "Een vraag")} staat op klaar, maar er is geen tekst.`,
          stap: "Schrijf het antwoord, of haal klaar weg.",
        },
      ];
    }),
});
