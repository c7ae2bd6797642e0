import { noem } from "./naam.ts";
import type { Regel } from "./signalering.ts";

/** An actie that nobody pulls. */
export const actieZonderTrekker: Regel = {
  id: "actie-zonder-trekker",
  ernst: "waarschuwing",
  zoek: ({ agenda }) =>
    agenda.acties
      .filter(({ trekker }) => trekker === null)
      .map(({ id, titel }) => ({
        ref: { soort: "actie", id },
        zin: `Actie ${noem(titel, "zonder titel")} heeft nog geen trekker.`,
        stap: "Kies de partij die deze actie trekt.",
      })),
};
