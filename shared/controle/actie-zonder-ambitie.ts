import { noem } from "./naam.ts";
import type { Regel } from "./signalering.ts";

/** An actie that belongs to no ambitie. */
export const actieZonderAmbitie: Regel = {
  id: "actie-zonder-ambitie",
  ernst: "waarschuwing",
  zoek: ({ agenda }) =>
    agenda.acties
      .filter(({ ambitieId }) => ambitieId === null)
      .map(({ id, titel }) => ({
        ref: { soort: "actie", id },
        zin: `Actie ${noem(titel, "zonder titel")} hoort nog bij geen ambitie.`,
        stap: "Kies de ambitie waar deze actie aan bijdraagt.",
      })),
};
