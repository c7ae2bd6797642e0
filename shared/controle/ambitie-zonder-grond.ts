import { noem } from "./naam.ts";
import type { Regel } from "./signalering.ts";

/** An ambitie that rests on no answer. */
export const ambitieZonderGrond: Regel = {
  id: "ambitie-zonder-grond",
  ernst: "tip",
  zoek: ({ agenda }) =>
    agenda.ambities
      .filter(({ vragen }) => vragen.length === 0)
      .map(({ id, titel }) => ({
        ref: { soort: "ambitie", id },
        zin: `Ambitie ${noem(titel, "zonder titel")} rust nog op geen enkel antwoord.`,
        stap: "Kies de vragen uit de analyse waar deze ambitie op rust.",
      })),
};
