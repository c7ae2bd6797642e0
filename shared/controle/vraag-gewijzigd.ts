import { noem } from "./naam.ts";
import type { Regel } from "./signalering.ts";

/** A vraag whose wording is no longer the one its answer was given under. */
export const vraagGewijzigd: Regel = {
  id: "vraag-gewijzigd",
  ernst: "tip",
  zoek: ({ agenda, raamwerk }) =>
    (raamwerk?.vragen ?? []).flatMap(({ id, kop, vraag }) => {
      const toen = agenda.antwoorden[id]?.vraagTekst ?? "";
      if (toen === "" || toen === vraag) return [];
      return [
        {
          ref: { soort: "antwoord", id },
          zin: `De vraag ${noem(kop, "zonder kop")} is anders verwoord sinds het antwoord is geschreven.`,
          stap: "Lees de vraag nog eens, en pas het antwoord aan als dat nodig is.",
        },
      ];
    }),
};
