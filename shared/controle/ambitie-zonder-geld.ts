import { heeftGeld } from "#shared/domain/begroting.ts";
import { noem } from "./naam.ts";
import type { Regel } from "./signalering.ts";

/** An ambitie that has acties, of which none has money. */
export const ambitieZonderGeld: Regel = {
  id: "ambitie-zonder-geld",
  ernst: "waarschuwing",
  zoek: ({ agenda }) =>
    agenda.ambities.flatMap(({ id, titel }) => {
      const acties = agenda.acties.filter(({ ambitieId }) => ambitieId === id);
      if (acties.length === 0 || acties.some((actie) => heeftGeld(agenda.begroting, actie.id))) return [];
      return {
        ref: { soort: "ambitie", id },
        zin: `Ambitie ${noem(titel, "zonder titel")} heeft nog geen geld in de begroting.`,
        stap: "Koppel een post aan een van haar acties.",
      };
    }),
};
