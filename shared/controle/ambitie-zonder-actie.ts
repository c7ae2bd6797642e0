import { noem } from "./naam.ts";
import type { Regel } from "./signalering.ts";

/** An ambitie that no actie works on. */
export const ambitieZonderActie: Regel = {
  id: "ambitie-zonder-actie",
  ernst: "waarschuwing",
  zoek: ({ agenda }) => {
    const gedragen = new Set(agenda.acties.map(({ ambitieId }) => ambitieId));
    return agenda.ambities
      .filter(({ id }) => !gedragen.has(id))
      .map(({ id, titel }) => ({
        ref: { soort: "ambitie", id },
        zin: `Ambitie ${noem(titel, "zonder titel")} heeft nog geen actie.`,
        stap: "Voeg een actie toe, of koppel een actie die er al is.",
      }));
  },
};
