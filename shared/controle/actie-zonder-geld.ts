import { heeftGeld } from "#shared/domain/begroting.ts";
import { noem } from "./naam.ts";
import type { Regel } from "./signalering.ts";

/** An actie without an amount in the begroting; one that has ended needs none any more. */
export const actieZonderGeld: Regel = {
  id: "actie-zonder-geld",
  ernst: "tip",
  zoek: ({ agenda }) =>
    agenda.acties
      .filter(
        ({ id, status }) => !["afgerond", "gestopt"].includes(status) && !heeftGeld(agenda.begroting, id),
      )
      .map(({ id, titel }) => ({
        ref: { soort: "actie", id },
        zin: `Actie ${noem(titel, "zonder titel")} heeft nog geen bedrag in de begroting.`,
        stap: "Koppel een post met een bedrag, of met PM.",
      })),
};
